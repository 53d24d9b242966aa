import { wKeys } from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalDensity } from '../normal/normal.ts'
import { leverage } from './leverage.ts'
import { coveredShare, readiness, type Target } from './readiness.ts'
import { twoOfThree } from './two-of-three.ts'

const near = (is: number | undefined, should: number | undefined, tolerance: number) =>
  assert.ok(
    Math.abs((is ?? NaN) - (should ?? NaN)) <= tolerance,
    `${is} is not ${should} within ${tolerance}`,
  )

test('the covered share equals the expectation added up in small pieces', () => {
  for (const [mean, sd, level] of [
    [1, 0.95, 2],
    [3, 0.4, 3],
    [0.2, 1, 4],
    [4.5, 0.7, 2],
  ] as const) {
    let sum = 0
    const width = 1e-3
    for (let x = -9; x <= 9; x += width) sum += Math.min(mean + sd * x, level) * normalDensity(x) * width
    near(coveredShare({ mean, sd }, level), sum / level, 1e-7)
  }
})

test('a level that is known for certain covers what it reaches, and no more than the target', () => {
  assert.equal(coveredShare({ mean: 1, sd: 0 }, 2), 0.5)
  assert.equal(coveredShare({ mean: 5, sd: 0 }, 2), 1)
})

test('a W that is known for certain is strong or it is not', () => {
  const two = twoOfThree(
    [
      { mean: 3, sd: 0 },
      { mean: 3.2, sd: 0 },
      { mean: 0, sd: 0 },
    ],
    3,
  )
  assert.deepEqual(two, { strongProbability: [1, 1, 0], twoProbability: 1 })
})

test('a target of nothing, an effort of nothing and a W without weight are refused', () => {
  assert.throws(() => coveredShare({ mean: 1, sd: 1 }, 0), /invalid target level: 0/)
  const one = [{ mean: 1, sd: 1 }]
  assert.throws(
    () => readiness(one, [{ level: 3, weight: 1, w: 'bring' }]),
    /no target with a weight in produce/,
  )
  assert.throws(() => readiness([], [{ level: 3, weight: 1, w: 'bring' }]), /no estimate for target 0/)
  const all = wKeys.map((w): Target => ({ level: 3, weight: 1, w }))
  const levels = all.map(() => ({ mean: 1, sd: 1 }))
  assert.throws(() => leverage(levels, all, { effortHours: [1, 0, 1] }), /invalid effort: 0 hours/)
})

const someEstimate = fc.record({
  mean: fc.double({ min: 0, max: 5, noNaN: true }),
  sd: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
})
const someCase = fc
  .array(
    fc.record({
      estimate: someEstimate,
      level: fc.double({ min: 0.5, max: 5, noNaN: true }),
      weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
      hours: fc.double({ min: 0.25, max: 40, noNaN: true }),
    }),
    { minLength: 3, maxLength: 9 },
  )
  .map((axes) => ({
    estimates: axes.map((axis) => axis.estimate),
    targets: axes.map((axis, place): Target => ({
      level: axis.level,
      weight: axis.weight,
      w: wKeys[place % 3] ?? 'produce',
    })),
    hours: axes.map((axis) => axis.hours),
  }))
const place = fc.nat({ max: 2 })
const many = { numRuns: 20_000 }

test('readiness never falls when a level rises', () => {
  fc.assert(
    fc.property(someCase, place, fc.double({ min: 0, max: 2, noNaN: true }), (one, at, by) => {
      const old = one.estimates[at] ?? { mean: 0, sd: 1 }
      const raised = one.estimates.with(at, { ...old, mean: old.mean + by })
      assert.ok(readiness(raised, one.targets).j >= readiness(one.estimates, one.targets).j - 1e-12)
    }),
    many,
  )
})

test('at an equal level more evidence never lowers readiness', () => {
  fc.assert(
    fc.property(someCase, place, fc.double({ min: 0.01, max: 1, noNaN: true }), (one, at, factor) => {
      const old = one.estimates[at] ?? { mean: 0, sd: 1 }
      const surer = one.estimates.with(at, { ...old, sd: old.sd * factor })
      assert.ok(readiness(surer, one.targets).j >= readiness(one.estimates, one.targets).j - 1e-12)
    }),
    many,
  )
})

test('nothing is gained above the target', () => {
  fc.assert(
    fc.property(someCase, place, (one, at) => {
      const level = one.targets[at]?.level ?? 0
      const known = one.estimates.with(at, { mean: level, sd: 0 })
      const far = one.estimates.with(at, { mean: level + 3, sd: 0 })
      assert.ok(Math.abs(readiness(known, one.targets).j - readiness(far, one.targets).j) < 1e-12)
      assert.ok(readiness(far, one.targets).j <= 1 + 1e-12)
    }),
    many,
  )
})

test('no leverage is negative, and a common factor in the efforts changes no order and no ratio', () => {
  fc.assert(
    fc.property(someCase, fc.double({ min: 0.1, max: 50, noNaN: true }), (one, factor) => {
      const gains = leverage(one.estimates, one.targets, { effortHours: one.hours })
      const scaled = leverage(one.estimates, one.targets, { effortHours: one.hours.map((h) => h * factor) })
      gains.forEach((gain, at) => {
        assert.ok(gain.perHour >= 0)
        near((scaled[at]?.perHour ?? NaN) * factor, gain.perHour, 1e-12 * Math.max(1, gain.perHour))
      })
    }),
    many,
  )
})

test('weights all scaled alike change nothing', () => {
  fc.assert(
    fc.property(someCase, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, factor) => {
      const scaled = one.targets.map((target) => ({ ...target, weight: target.weight * factor }))
      near(readiness(one.estimates, scaled).j, readiness(one.estimates, one.targets).j, 1e-12)
    }),
    many,
  )
})

test('leverage is the gain of a whole readiness computed again with that one level raised', () => {
  fc.assert(
    fc.property(someCase, place, (one, at) => {
      const gain = leverage(one.estimates, one.targets, { effortHours: one.hours, step: 0.5 })[at]
      const old = one.estimates[at] ?? { mean: 0, sd: 1 }
      const raised = one.estimates.with(at, { ...old, mean: old.mean + 0.5 })
      const after = readiness(raised, one.targets).j
      near(gain?.after, Math.max(after, gain?.before ?? 0), 1e-14)
      near(gain?.before, readiness(one.estimates, one.targets).j, 0)
    }),
    { numRuns: 5000 },
  )
})

test('two of three is the probability added up over the eight ways the Ws can turn out', () => {
  fc.assert(
    fc.property(someEstimate, someEstimate, someEstimate, (a, b, c) => {
      const { strongProbability: p, twoProbability } = twoOfThree([a, b, c], 3)
      let sum = 0
      for (let way = 0; way < 8; way++) {
        const strong = [way & 1, way & 2, way & 4].map((bit) => bit > 0)
        if (strong.filter(Boolean).length < 2) continue
        sum += strong.reduce((product, is, at) => product * (is ? (p[at] ?? 0) : 1 - (p[at] ?? 0)), 1)
      }
      near(twoProbability, sum, 1e-12)
    }),
    many,
  )
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Comparison } from '../claims/comparison.ts'
import type { IntervalClaim } from '../claims/interval-claim.ts'
import { holds, meet } from '../rounding/box.ts'
import type { Printed } from '../rounding/printed.ts'
import { newcombeDifference, relativeChange, waldDifference } from '../statistics/proportion-intervals.ts'
import { compareProportions } from '../statistics/two-proportions.ts'
import { type Arm, armBox } from './arms.ts'
import { impliedZ, nullOf } from './implied-z.ts'
import { possibleInterval } from './possible-intervals.ts'
import { anyP, possibleP, sizeOf } from './possible-p.ts'
import { corners, possibleZ } from './possible-z.ts'
import { isPlain, isShare, recompute } from './recompute.ts'

const number = (value: number, half: number): Printed => ({ value, half, about: false, start: 0, end: 1 })
const rate = (value: number, decimals: number): Printed =>
  number(Number(value.toFixed(decimals + 2)), 0.5 * 10 ** -(decimals + 2))
const units = (value: number): Printed => number(value, 0.5)

const comparison = (arms: [Arm, Arm], more: Partial<Comparison> = {}): Comparison => ({
  start: 0,
  end: 1,
  arms,
  ordered: true,
  turned: false,
  units: 'arms',
  ps: [],
  intervals: [],
  lifts: [],
  text: '',
  ...more,
})

describe('what an arm can have been', () => {
  it('is where rate, count and units agree', () => {
    const box = armBox({ rate: rate(0.042, 1), count: units(423), n: units(10_007) })
    assert.ok(box && Math.abs(box.rate.low - 423 / 10_007) < 1e-9 && box.rate.high - box.rate.low < 1e-9)
  })

  it('is nothing where they cannot all be true, or where there is too little', () => {
    assert.equal(armBox({ rate: rate(0.052, 1), count: units(423), n: units(10_007) }), undefined)
    assert.equal(armBox({ rate: rate(0.042, 1) }), undefined)
    assert.equal(armBox({ n: units(100) }), undefined)
    assert.equal(armBox({ rate: rate(1.2, 1), n: units(103) }), undefined)
  })

  it('takes units from a count and its rate', () => {
    const box = armBox({ rate: rate(0.042, 1), count: units(423) })
    assert.ok(box && holds(box.n, 10_007))
  })

  it('keeps to rates that a whole count can give', () => {
    const box = armBox({ rate: rate(0.33, 0), n: units(9) })
    assert.ok(box && Math.abs(box.rate.low - 3 / 9) < 1e-9 && Math.abs(box.rate.high - 3 / 9) < 1e-9)
  })
})

describe('every z of every honest rounding', () => {
  // Rates that an experiment can have, near each other: differences of a hundred standard errors are nobody's.
  const arm = fc
    .record({
      n: fc.integer({ min: 60, max: 60_000 }),
      share: fc.double({ min: 0.1, max: 0.25, noNaN: true }),
    })
    .map(({ n, share }) => ({ n, count: Math.round(n * share) }))

  it('holds the z of the counts themselves, by each usual test', () => {
    fc.assert(
      fc.property(arm, arm, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const [one, two] = [a, b].map(({ n, count }): Arm => ({
          rate: rate(count / n, decimals),
          n: units(n),
        }))
        const worked = recompute(comparison([one ?? {}, two ?? {}]))
        if (!worked) return
        const { z, p } = compareProportions(a, b)
        for (const test of ['pooled', 'unpooled', 'corrected', 'likelihood'] as const) {
          assert.ok(holds(worked.z, z[test]), `${test} ${z[test]} in ${worked.z.low} to ${worked.z.high}`)
          assert.ok(holds(possibleP(worked.z).twoSided, p[test]))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is narrow where counts are printed, and narrower where a lift is', () => {
    const width = (of: Comparison): number => {
      const z = recompute(of)?.z ?? { low: -99, high: 99 }
      return z.high - z.low
    }
    const coarse: [Arm, Arm] = [
      { rate: rate(0.042, 1), n: units(10_003) },
      { rate: rate(0.046, 1), n: units(10_051) },
    ]
    const lift = { number: number(0.0952, 0.00005), unit: 'percent' as const, falls: false }
    const counted: [Arm, Arm] = [
      { count: units(420), n: units(10_003) },
      { count: units(463), n: units(10_051) },
    ]
    assert.ok(width(comparison(coarse, { lifts: [lift] })) < width(comparison(coarse)) / 2)
    assert.ok(width(comparison(counted)) < width(comparison(coarse)) / 2)
  })

  it('takes a bare n for either, a total for half, and says so', () => {
    const arms: [Arm, Arm] = [
      { rate: rate(0.042, 2), n: units(20_023) },
      { rate: rate(0.046, 2), n: units(20_023) },
    ]
    const z = (more: Partial<Comparison>): { low: number; high: number } =>
      recompute(comparison(arms, more))?.z ?? { low: 0, high: 0 }
    assert.ok(
      z({ units: 'unsaid' }).low < z({ units: 'each' }).low &&
        z({ units: 'unsaid' }).high >= z({ units: 'each' }).high,
    )
    assert.ok(z({ units: 'whole' }).high < z({ units: 'each' }).high)
    assert.equal(recompute(comparison(arms, { units: 'whole' }))?.assumed, 'equal arms')
    assert.equal(recompute(comparison(arms, { apart: true }))?.assumed, 'another part of the text')
    assert.equal(recompute(comparison(arms))?.assumed, 'nothing')
  })

  it('has a corner for each end of each box', () => {
    const box = { low: 0.1, high: 0.2 }
    const of = { rate: box, n: { low: 100, high: 200 } }
    assert.equal(corners([of, of], { low: 0, high: 0.1 }).length, 16)
    assert.equal(
      corners([{ rate: { low: 0.1, high: 0.1 }, n: { low: 9, high: 9 } }, of], { low: 0.1, high: 0.1 })
        .length,
      2,
    )
    assert.ok(holds(possibleZ([of, of], { low: -0.1, high: 0.1 }), 0))
  })
})

describe('p of a stretch of z', () => {
  it('is two-sided twice one-sided, and turned round on the other side', () => {
    const { twoSided, oneSided, wrongSide } = possibleP({ low: 1, high: 2 })
    assert.ok(
      Math.abs(twoSided.low - 2 * oneSided.low) < 1e-12 &&
        Math.abs(wrongSide.high - (1 - oneSided.low)) < 1e-12,
    )
    assert.deepEqual(anyP({ twoSided, oneSided, wrongSide }), { low: oneSided.low, high: twoSided.high })
    assert.deepEqual(
      [anyP({ twoSided, oneSided, wrongSide }, 2), anyP({ twoSided, oneSided, wrongSide }, 1)],
      [twoSided, oneSided],
    )
  })

  it('reaches one where z may be zero', () => {
    assert.equal(possibleP({ low: -1, high: 2 }).twoSided.high, 1)
    assert.deepEqual(sizeOf({ low: -3, high: -1 }), { low: 1, high: 3 })
  })
})

describe('every interval of every honest rounding', () => {
  const arms = [
    { count: 420, n: 10_003 },
    { count: 465, n: 10_051 },
  ] as const

  it('holds Wald, Newcombe and the delta method', () => {
    const difference = possibleInterval('difference', [arms], 1.96)
    const relative = possibleInterval('relative', [arms], 1.96)
    for (const method of [waldDifference, newcombeDifference]) {
      const { low, high } = method(...arms, 1.96)
      assert.ok(difference && holds(difference.low, low) && holds(difference.high, high))
    }
    const { low, high } = relativeChange(...arms, 1.96)
    assert.ok(relative && holds(relative.low, low) && holds(relative.high, high))
  })

  it('does not reach one of another level', () => {
    const box = possibleInterval('difference', [arms], 1.96)
    const { low, high } = waldDifference(...arms, 2.576)
    assert.ok(box && !holds(box.low, low) && !holds(box.high, high))
  })
})

describe('the z an interval implies', () => {
  const claim = (low: number, high: number, more: Partial<IntervalClaim> = {}): IntervalClaim => ({
    start: 0,
    end: 1,
    low: number(low, 0.0005),
    high: number(high, 0.0005),
    unit: 'points',
    confidence: 0.95,
    ...more,
  })

  it('is that of the estimate in its middle', () => {
    const z = impliedZ(claim(0.001, 0.009))
    assert.ok(z && holds(z, (0.005 / 0.004) * 1.96))
    const negative = impliedZ(claim(-0.009, -0.001))
    assert.ok(negative && holds(negative, -(0.005 / 0.004) * 1.96))
  })

  it('is on the log scale for ratios', () => {
    const z = impliedZ(claim(1.02, 1.2, { of: 'odds', unit: 'none' }))
    assert.ok(z && holds(z, (Math.log(1.02 * 1.2) / Math.log(1.2 / 1.02)) * 1.96))
  })

  it('is not known without knowing where "no effect" lies', () => {
    assert.equal(impliedZ(claim(0.1, 0.7, { unit: 'none' })), undefined)
    assert.equal(impliedZ(claim(-0.4, 3.9, { unit: 'percent', of: 'relative' })), undefined)
    assert.deepEqual(
      [nullOf(claim(1, 2, { of: 'ratio' })), nullOf(claim(-1, 2)), nullOf(claim(1, 2, { unit: 'percent' }))],
      [1, 0, undefined],
    )
  })
})

describe('what may be recomputed at all', () => {
  const says = (text: string): Comparison => comparison([{}, {}], { text })

  it('is not what other methods gave', () => {
    for (const text of [
      'with CUPED',
      'a Bayesian model',
      'bootstrap interval',
      'Bonferroni-corrected',
      'cluster-robust',
      'a sequential test',
    ])
      assert.equal(isPlain(says(text)), false, text)
    assert.equal(isPlain(says('a two-sided z-test')), true)
  })

  it('is not a percentage that is no share of the units', () => {
    for (const text of [
      'average scroll depth',
      'margin',
      'CPU utilisation',
      'revenue per user',
      'conversion per session',
    ])
      assert.equal(isShare(says(text)), false, text)
    assert.equal(isShare(says('conversion rate')), true)
  })

  it('is nothing where arms are empty', () => {
    assert.equal(recompute(says('')), undefined)
    assert.equal(meet({ low: 0, high: 1 }, { low: 2, high: 3 }), false)
  })
})

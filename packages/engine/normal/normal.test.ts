import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalDensity, normalProbability } from './normal.ts'

// Φ(x) and φ(x) as the nearest doubles, from mpmath 1.3 with 40 digits of working precision.
const exact: [x: number, probability: number, density: number][] = [
  [-37, 5.725571222524577e-300, 2.1200065515246056e-298],
  [-20, 2.7536241186062337e-89, 5.520948362159764e-88],
  [-8, 6.220960574271784e-16, 5.052271083536892e-15],
  [-7.0711, 7.685515795348351e-13, 5.539227096304533e-12],
  [-7.07, 7.746684865636494e-13, 5.582476988936089e-12],
  [-5, 2.866515718791939e-7, 1.4867195147342977e-6],
  [-3, 0.0013498980316300946, 0.0044318484119380075],
  [-1.96, 0.024997895148220435, 0.05844094433345146],
  [-1, 0.15865525393145705, 0.24197072451914334],
  [-0.5, 0.3085375387259869, 0.35206532676429947],
  [0, 0.5, 0.3989422804014327],
  [0.1, 0.539827837277029, 0.39695254747701175],
  [1, 0.8413447460685429, 0.24197072451914334],
  [1.645, 0.9500150944608786, 0.1031108110919814],
  [2.2414, 0.9874999117387979, 0.03235859798765323],
  [3, 0.9986501019683699, 0.0044318484119380075],
  [5, 0.9999997133484281, 1.4867195147342977e-6],
  [8, 0.9999999999999993, 5.052271083536892e-15],
]

test('probability and density are within 1e-15 of the exact values', () => {
  for (const [x, probability, density] of exact) {
    assert.ok(Math.abs(normalProbability(x) - probability) < 1e-15, `Φ(${x}) = ${normalProbability(x)}`)
    assert.ok(Math.abs(normalDensity(x) - density) < 1e-15, `φ(${x}) = ${normalDensity(x)}`)
  }
})

test('the two pieces of the tail meet without a step', () => {
  const before = normalProbability(-7.071_067_811_865_474)
  const after = normalProbability(-7.071_067_811_865_476)
  assert.ok(Math.abs(before - after) < 1e-20)
})

test('a probability lies between 0 and 1, grows with x, and mirrors at 0', () => {
  const x = fc.double({ min: -45, max: 45, noNaN: true })
  fc.assert(
    fc.property(x, x, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      assert.ok(normalProbability(low) <= normalProbability(high) + 1e-15)
      assert.ok(normalProbability(a) >= 0 && normalProbability(a) <= 1)
      assert.ok(Math.abs(normalProbability(a) + normalProbability(-a) - 1) < 1e-15)
    }),
    { numRuns: 20_000 },
  )
})

import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fProbability, fQuantile, incompleteBeta, logGamma } from './f-distribution.ts'

const near = (is: number, should: number, tolerance: number) =>
  assert.ok(Math.abs(is - should) <= tolerance * Math.max(1, Math.abs(should)), `${is} is not ${should}`)

test('ln Γ agrees with factorials and with Γ(½) = √π', () => {
  let factorial = 1
  for (let n = 1; n <= 20; n++) {
    near(logGamma(n), Math.log(factorial), 1e-13)
    factorial *= n
  }
  near(logGamma(0.5), Math.log(Math.PI) / 2, 1e-13)
})

test('quantiles agree with SciPy 1.17', () => {
  near(fQuantile(0.975, 3, 10), 4.825_621_493_405_406, 1e-10)
  near(fQuantile(0.95, 5.5, 2.3), 14.245_381_597_302_599, 1e-10)
})

test('a quantile is where the probability is reached', () => {
  const freedom = fc.double({ min: 0.5, max: 200, noNaN: true })
  fc.assert(
    fc.property(freedom, freedom, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (above, below, p) => {
      near(fProbability(fQuantile(p, above, below), above, below), p, 1e-8)
    }),
    { numRuns: 2000 },
  )
})

test('turned round, an F variable is one over the other', () => {
  near(fProbability(2.5, 4, 9), 1 - fProbability(1 / 2.5, 9, 4), 1e-13)
  assert.equal(fProbability(0, 3, 3), 0)
  assert.equal(incompleteBeta(1, 2, 3), 1)
  near(incompleteBeta(0.3, 1, 1), 0.3, 1e-14)
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { binomialAt, binomialLower, binomialUpper } from './binomial.ts'
import { chiSquareLower, chiSquareUpper } from './chi-square.ts'
import { fisherFUpper } from './fisher-f.ts'
import { hypergeometricAt } from './hypergeometric.ts'
import { logGamma } from './log-gamma.ts'
import { noncentralUpper } from './noncentral-t.ts'
import { normalLower, normalQuantile, normalTwoSided, normalUpper, upperQuantile } from './normal.ts'
import { references } from './references.world.ts'
import { studentLower, studentQuantile, studentTwoSided, studentUpper } from './student-t.ts'

type Case = { readonly of: readonly number[]; readonly is: number }

/** Relative to the size of the reference, so that a tail of 1e-300 must have its digits too. */
function near(value: number, reference: number, allowed = 1e-10): void {
  const off = Math.abs(value - reference) / Math.max(Math.abs(reference), Number.MIN_VALUE)
  assert.ok(value === reference || off < allowed, `${value} is not ${reference}, off by ${off}`)
}

const functions: Record<keyof typeof references, (...of: number[]) => number> = {
  logGamma,
  normalUpper,
  normalQuantile,
  studentUpper,
  studentQuantile,
  chiSquareUpper,
  fisherFUpper,
  binomialLower,
  noncentralUpper,
} as Record<keyof typeof references, (...of: number[]) => number>

describe('distribution functions agree with references to 1e-10', () => {
  for (const [name, cases] of Object.entries(references) as [keyof typeof references, readonly Case[]][])
    for (const { of, is } of cases)
      it(`${name}(${of.join(', ')}) is ${is}`, () => near(functions[name](...of), is))
})

describe('distribution functions hold together', () => {
  const z = fc.double({ min: -30, max: 30, noNaN: true })
  const df = fc.double({ min: 0.5, max: 1e6, noNaN: true })

  it('the two tails of the normal and of t add up to one', () => {
    fc.assert(
      fc.property(z, df, (x, d) => {
        near(normalUpper(x) + normalLower(x), 1, 1e-14)
        near(studentUpper(x, d) + studentLower(x, d), 1, 1e-12)
      }),
    )
  })

  it('two-sided is twice the smaller tail', () => {
    fc.assert(
      fc.property(z, df, (x, d) => {
        near(normalTwoSided(x), 2 * normalUpper(Math.abs(x)), 1e-12)
        near(studentTwoSided(x, d), 2 * studentUpper(Math.abs(x), d), 1e-12)
      }),
    )
  })

  it('a quantile leads back to its probability', () => {
    const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
    fc.assert(
      fc.property(probability, fc.double({ min: 1, max: 500, noNaN: true }), (p, d) => {
        near(normalLower(normalQuantile(p)), p, 1e-9)
        near(studentLower(studentQuantile(p, d), d), p, 1e-7)
      }),
      { numRuns: 60 },
    )
  })

  it('chi-square with one degree of freedom is the square of a normal', () => {
    fc.assert(fc.property(z, (x) => near(chiSquareUpper(x * x, 1), normalTwoSided(x), 1e-10)))
    near(chiSquareLower(3, 2) + chiSquareUpper(3, 2), 1)
  })

  it('F with one degree of freedom above is the square of t', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), df, (t, d) =>
        near(fisherFUpper(t * t, 1, d), studentTwoSided(t, d), 1e-9),
      ),
    )
  })

  it('binomial chances add up to one, and to the distribution function', () => {
    const chances = Array.from({ length: 41 }, (_, x) => binomialAt(x, 40, 0.23))
    near(
      chances.reduce((sum, p) => sum + p, 0),
      1,
    )
    near(
      chances.slice(0, 9).reduce((sum, p) => sum + p, 0),
      binomialLower(8, 40, 0.23),
    )
    near(binomialLower(8, 40, 0.23) + binomialUpper(8, 40, 0.23), 1)
    assert.deepEqual([binomialAt(41, 40, 0.5), binomialAt(1.5, 40, 0.5), binomialAt(0, 3, 0)], [0, 0, 1])
    assert.deepEqual([binomialLower(-1, 4, 0.5), binomialLower(4, 4, 0.5)], [0, 1])
    assert.deepEqual([binomialUpper(-1, 4, 0.5), binomialUpper(4, 4, 0.5)], [1, 0])
    assert.equal(binomialAt(3, 3, 1), 1)
  })

  it('hypergeometric chances add up to one and have the right mean', () => {
    const urn = { marked: 17, plain: 30, drawn: 12 }
    const chances = Array.from({ length: 13 }, (_, x) => hypergeometricAt(x, urn))
    near(
      chances.reduce((sum, p) => sum + p, 0),
      1,
    )
    near(
      chances.reduce((sum, p, x) => sum + x * p, 0),
      (12 * 17) / 47,
    )
    assert.equal(hypergeometricAt(13, urn), 0)
  })

  it('a noncentral t without shift is the ordinary one', () => {
    for (const d of [1, 3, 40, 900]) near(noncentralUpper(1.3, d, 0), studentUpper(1.3, d), 1e-11)
  })

  it('says NaN or the end of the line outside its range', () => {
    assert.equal(logGamma(-1), Number.NaN)
    assert.equal(normalQuantile(1.1), Number.NaN)
    assert.equal(normalQuantile(0), Number.NEGATIVE_INFINITY)
    assert.equal(upperQuantile(0), Number.POSITIVE_INFINITY)
    assert.equal(studentUpper(1, -2), Number.NaN)
    assert.equal(studentQuantile(1, 5), Number.POSITIVE_INFINITY)
    assert.equal(studentQuantile(0.5, 5), 0)
    assert.equal(chiSquareUpper(Number.POSITIVE_INFINITY, 2), 0)
    assert.equal(fisherFUpper(0, 2, 2), 1)
  })
})

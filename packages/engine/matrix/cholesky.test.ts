import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factorise, invert, inverseDiagonal, invertFactor, solveFactored } from './cholesky.ts'

/** B·Bᵀ + I: symmetric and positive definite. */
const somePositive = fc.integer({ min: 1, max: 8 }).chain((n) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: n * n, maxLength: n * n }).map((b) => {
    const a = new Float64Array(n * n)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        a[i * n + j] = i === j ? 1 : 0
        for (let k = 0; k < n; k++) a[i * n + j]! += b[i * n + k]! * b[j * n + k]!
      }
    return { n, a }
  }),
)
const often = { numRuns: 2000 }
const near = (is: number, should: number) => assert.ok(Math.abs(is - should) < 1e-8, `${is} is not ${should}`)

test('a matrix times its inverse is one', () => {
  fc.assert(
    fc.property(somePositive, ({ n, a }) => {
      const inverse = invert(Float64Array.from(a), n)
      assert.ok(inverse)
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          let sum = 0
          for (let k = 0; k < n; k++) sum += a[i * n + k]! * inverse[k * n + j]!
          near(sum, i === j ? 1 : 0)
        }
    }),
    often,
  )
})

test('a solved system gives back its right side', () => {
  fc.assert(
    fc.property(somePositive, ({ n, a }) => {
      const right = Float64Array.from({ length: n }, (_, i) => i - 2)
      const l = Float64Array.from(a)
      assert.ok(factorise(l, n))
      const x = Float64Array.from(right)
      solveFactored(l, n, x)
      for (let i = 0; i < n; i++) {
        let sum = 0
        for (let k = 0; k < n; k++) sum += a[i * n + k]! * x[k]!
        near(sum, right[i]!)
      }
    }),
    often,
  )
})

test('the diagonal of the inverse is that of the whole inverse', () => {
  fc.assert(
    fc.property(somePositive, ({ n, a }) => {
      const l = Float64Array.from(a)
      factorise(l, n)
      const diagonal = inverseDiagonal(invertFactor(l, n), n)
      const inverse = invert(Float64Array.from(a), n)
      diagonal.forEach((value, i) => near(value, inverse?.[i * n + i] ?? NaN))
    }),
    often,
  )
})

test('what is not determined is said so, not solved', () => {
  assert.equal(factorise(Float64Array.of(1, 1, 1, 1), 2), false)
  assert.equal(factorise(Float64Array.of(1, 2, 2, 1), 2), false)
  assert.equal(factorise(Float64Array.of(0), 1), false)
  assert.equal(invert(Float64Array.of(1, NaN, NaN, 1), 2), undefined)
})

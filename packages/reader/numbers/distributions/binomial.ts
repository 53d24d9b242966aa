import { incompleteBeta } from './incomplete-beta.ts'
import { binomialPoint } from './saddle-point.ts'

/** P(X = x) of `x` hits in `n` tries of chance `p`. */
export function binomialAt(x: number, n: number, p: number): number {
  if (x < 0 || x > n || !Number.isInteger(x)) return 0
  return binomialPoint(x, n, [p, 1 - p])
}

/** P(X ≤ x). */
export function binomialLower(x: number, n: number, p: number): number {
  const hits = Math.floor(x)
  if (hits < 0) return 0
  if (hits >= n) return 1
  return incompleteBeta([p, 1 - p], hits + 1, n - hits)[1]
}

/** P(X > x). */
export function binomialUpper(x: number, n: number, p: number): number {
  const hits = Math.floor(x)
  if (hits < 0) return 1
  if (hits >= n) return 0
  return incompleteBeta([p, 1 - p], hits + 1, n - hits)[0]
}

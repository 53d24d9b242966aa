import { incompleteGamma } from './incomplete-gamma.ts'

/** P(X > x) for chi-square with `df` degrees of freedom. */
export const chiSquareUpper = (x: number, df: number): number =>
  incompleteGamma(df / 2, Math.max(x, 0) / 2)[1]

/** P(X ≤ x). */
export const chiSquareLower = (x: number, df: number): number =>
  incompleteGamma(df / 2, Math.max(x, 0) / 2)[0]

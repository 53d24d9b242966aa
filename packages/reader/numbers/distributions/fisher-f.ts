import { incompleteBeta } from './incomplete-beta.ts'

/** P(X > x) for Fisher's F with `df1` over `df2` degrees of freedom. */
export function fisherFUpper(x: number, df1: number, df2: number): number {
  if (!(x > 0)) return 1
  const scale = df2 + df1 * x
  return incompleteBeta([df2 / scale, (df1 * x) / scale], df2 / 2, df1 / 2)[0]
}

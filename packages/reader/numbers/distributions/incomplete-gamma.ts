import { continuedFraction } from './continued-fraction.ts'
import { poissonPoint } from './saddle-point.ts'

/**
 * The two regularised incomplete gamma functions `[P(a, x), Q(a, x)]`, P + Q = 1, each with its own digits in its own
 * tail. Series below x = a + 1, continued fraction above (Abramowitz and Stegun 6.5.29, 6.5.31). a > 0, x ≥ 0; NaN elsewhere.
 */
export function incompleteGamma(a: number, x: number): [lower: number, upper: number] {
  if (!(a > 0) || !(x >= 0)) return [Number.NaN, Number.NaN]
  if (x === 0) return [0, 1]
  if (x === Number.POSITIVE_INFINITY) return [1, 0]
  const point = poissonPoint(a, x)
  if (x < a + 1) {
    const lower = point * series(a, x)
    return [lower, 1 - lower]
  }
  const upper = (point * a) / continuedFraction((i) => [i * (a - i), x + 1 - a + 2 * i])
  return [1 - upper, upper]
}

function series(a: number, x: number): number {
  let sum = 1
  let term = 1
  for (let n = 1; n < 100_000 && term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

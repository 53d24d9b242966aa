import { continuedFraction } from './continued-fraction.ts'
import { binomialPoint } from './saddle-point.ts'

/**
 * `[I_x(a, b), 1 - I_x(a, b)]`, the regularised incomplete beta function and the rest, each with its own digits.
 * `y` = 1 - x is passed so that none are lost near 1. Continued fraction DLMF 8.17.22. a, b > 0, 0 ≤ x ≤ 1; NaN elsewhere.
 */
export function incompleteBeta(
  [x, y]: readonly [x: number, y: number],
  a: number,
  b: number,
): [lower: number, upper: number] {
  if (!(a > 0) || !(b > 0) || !(x >= 0) || !(y >= 0)) return [Number.NaN, Number.NaN]
  if (x === 0) return [0, 1]
  if (y === 0) return [1, 0]
  if (x > (a + 1) / (a + b + 2)) {
    const [upper, lower] = incompleteBeta([y, x], b, a)
    return [lower, upper]
  }
  const point = (binomialPoint(a, a + b, [x, y]) * b) / (a + b)
  const lower = point / continuedFraction((i) => [step(i, a, b) * x, 1])
  return [lower, 1 - lower]
}

/** The i-th partial numerator over x. */
function step(i: number, a: number, b: number): number {
  const m = i >> 1
  if (i % 2 === 0) return (m * (b - m)) / ((a + 2 * m - 1) * (a + 2 * m))
  return (-(a + m) * (a + b + m)) / ((a + 2 * m) * (a + 2 * m + 1))
}

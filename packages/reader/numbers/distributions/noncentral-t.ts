import { chiSquareLower } from './chi-square.ts'
import { logGamma } from './log-gamma.ts'
import { normalUpper } from './normal.ts'

// Nodes and weights of the ten-point Gauss-Legendre rule on [-1, 1], the positive half (DLMF 3.5, table 3.5.3).
const nodes = [
  0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
]
const weights = [
  0.2955242247147529, 0.2692667193099963, 0.219086362515982, 0.1494513491505806, 0.0666713443086881,
]

/**
 * P(T > t) for Student's t with `df` degrees of freedom and noncentrality `shift`: the mean of P(Z > t·s - shift) over
 * s = sqrt(chi-square / df), by Gauss-Legendre panels. Absolute error below 1e-12 for df ≥ 1.
 */
export function noncentralUpper(t: number, df: number, shift: number): number {
  const [low, high] = bulk(df)
  const panels = 80
  const half = (high - low) / panels / 2
  let sum = 0
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half
    for (const [i, node] of nodes.entries()) {
      const weight = weights[i] ?? 0
      for (const s of [middle - half * node, middle + half * node])
        sum += weight * density(s, df) * normalUpper(t * s - shift)
    }
  }
  return sum * half
}

/** ln-density of sqrt(chi-square / df), exponentiated. */
function density(s: number, df: number): number {
  const log = (df / 2) * Math.log(df) - logGamma(df / 2) - (df / 2 - 1) * Math.LN2
  return Math.exp(log + (df - 1) * Math.log(s) - (df * s * s) / 2)
}

/** The stretch of s outside which less than 1e-15 lies. */
function bulk(df: number): [low: number, high: number] {
  const spread = 9 / Math.sqrt(2 * df)
  let low = Math.max(0, 1 - spread)
  while (low > 0 && chiSquareLower(df * low * low, df) > 1e-15) low = Math.max(0, low - spread / 4)
  return [low, 1 + spread]
}

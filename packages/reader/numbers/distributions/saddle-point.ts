/**
 * Point probabilities that keep all their digits for large counts, where differences of log-gammas lose them.
 * C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
import { logGamma } from './log-gamma.ts'

/** e^-mean · mean^x / Γ(x+1), for any real x ≥ 0. */
export function poissonPoint(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0
  if (x === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x)
}

/** Γ(n+1) / (Γ(x+1) Γ(n-x+1)) · p^x · q^(n-x), for any real 0 ≤ x ≤ n; q = 1 - p is passed so that no digit is lost. */
export function binomialPoint(x: number, n: number, [p, q]: readonly [p: number, q: number]): number {
  if (p === 0) return x === 0 ? 1 : 0
  if (q === 0) return x === n ? 1 : 0
  if (x === 0) return Math.exp(n * log(q, p))
  if (x === n) return Math.exp(n * log(p, q))
  const rest = n - x
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest))
}

const log = (p: number, q: number): number => (p > 0.5 ? Math.log1p(-q) : Math.log(p))

/** ln Γ(x+1) less Stirling's formula for it. */
function stirlingError(x: number): number {
  if (x <= 15) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI)
  const square = x * x
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / x
}

/** x ln(x/mean) + mean - x, without cancellation where x is near the mean. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = (x - mean) / (x + mean)
  let sum = (x - mean) * ratio
  let term = 2 * x * ratio
  for (let i = 1; i < 1000; i++) {
    term *= ratio * ratio
    const next = sum + term / (2 * i + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}

import { incompleteGamma } from './incomplete-gamma.ts'

/** P(Z > z) for a standard normal Z; keeps its digits far out in the tail. */
export function normalUpper(z: number): number {
  const [inside, outside] = incompleteGamma(0.5, (z * z) / 2)
  return z >= 0 ? outside / 2 : (1 + inside) / 2
}

/** P(Z ≤ z). */
export const normalLower = (z: number): number => normalUpper(-z)

/** The chance of a standard normal at least as far from 0 as z, on either side. */
export const normalTwoSided = (z: number): number => incompleteGamma(0.5, (z * z) / 2)[1]

/**
 * The z with P(Z ≤ z) = probability. Abramowitz and Stegun 26.2.23 as a start, then Halley's steps to full precision.
 * -∞ and ∞ at 0 and 1; NaN outside them.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN
  if (probability === 0.5) return 0
  return probability < 0.5 ? -upperQuantile(probability) : upperQuantile(1 - probability)
}

/** The z with P(Z > z) = tail, for a tail below one half, where `1 - tail` would lose digits. */
export function upperQuantile(tail: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY
  const root = Math.sqrt(-2 * Math.log(tail))
  let z =
    root -
    (2.515517 + root * (0.802853 + root * 0.010328)) /
      (1 + root * (1.432788 + root * (0.189269 + root * 0.001308)))
  for (let i = 0; i < 4; i++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const off = (normalUpper(z) - tail) / density
    z += off / (1 - (z * off) / 2)
  }
  return z
}

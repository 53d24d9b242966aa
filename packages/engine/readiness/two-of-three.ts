import { normalProbability } from '../normal/normal.ts'
import type { Estimate } from './readiness.ts'

/** Probability that each W is at or above the threshold, and that at least two of them are. All 0 to 1. */
export type TwoOfThree = { strongProbability: [number, number, number]; twoProbability: number }

/**
 * Strong on at least two of three: p₁p₂ + p₁p₃ + p₂p₃ − 2p₁p₂p₃ with p = Φ((mean − threshold)/sd), the Ws taken
 * as independent (the exact trivariate value differs by at most .034). docs/method/model.md 2.4
 */
export function twoOfThree(ws: readonly [Estimate, Estimate, Estimate], threshold: number): TwoOfThree {
  const [a, b, c] = [strong(ws[0], threshold), strong(ws[1], threshold), strong(ws[2], threshold)]
  return { strongProbability: [a, b, c], twoProbability: a * b + a * c + b * c - 2 * a * b * c }
}

function strong({ mean, sd }: Estimate, threshold: number): number {
  if (sd === 0) return mean >= threshold ? 1 : 0
  return normalProbability((mean - threshold) / sd)
}

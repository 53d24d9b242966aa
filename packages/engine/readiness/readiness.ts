import { wKeys, type WKey } from '@earned/framework'
import { normalDensity, normalProbability } from '../normal/normal.ts'

/** What is believed of one axis: its mean and standard deviation, in levels (0 to 5). */
export type Estimate = { mean: number; sd: number }

/** What one axis should reach: a level above 0, its weight within its W (0 or more), and the W it belongs to. */
export type Target = { level: number; weight: number; w: WKey }

/** How much of the target is covered: `j` overall, by W and by axis. 1 is all of it; below 0 only in theory. */
export type Readiness = { j: number; byW: Record<WKey, number>; covered: number[] }

/** Weights of the best, second and third W: "good at two" counts double. docs/method/model.md 2.6 */
export const orderedWeights = [0.4, 0.4, 0.2] as const

/**
 * The share of a target level that an axis covers: E[min(θ, L)] / L for θ ~ N(mean, sd²), at most 1.
 * Closed form (L − (L−m)Φ(d) − sd·φ(d)) / L with d = (L−m)/sd. What lies above the target adds nothing.
 * docs/method/focus.md
 */
export function coveredShare({ mean, sd }: Estimate, level: number): number {
  if (!(level > 0)) throw new RangeError(`invalid target level: ${level} (above 0)`)
  if (sd === 0) return Math.min(mean, level) / level
  const d = (level - mean) / sd
  return (level - (level - mean) * normalProbability(d) - sd * normalDensity(d)) / level
}

/**
 * Readiness J = .4·R₁ + .4·R₂ + .2·R₃, where R₁ ≥ R₂ ≥ R₃ are the Ws' weighted mean covered shares.
 * The smooth form of "strong on two of three". Throws where a W has no weight. docs/method/focus.md
 */
export function readiness(estimates: readonly Estimate[], targets: readonly Target[]): Readiness {
  const covered = targets.map((target, place) => coveredShare(estimateAt(estimates, place), target.level))
  return { ...weigh(covered, targets), covered }
}

/** Readiness of shares that are covered already: the Ws' weighted means, and their ordered mean. */
export function weigh(covered: readonly number[], targets: readonly Target[]): Omit<Readiness, 'covered'> {
  const byW = meansByW(covered, targets)
  const [first, second, third] = [byW.produce, byW.bring, byW.operate].sort((a, b) => b - a) as Three
  const [a, b, c] = orderedWeights
  return { j: a * first + b * second + c * third, byW }
}

type Three = [number, number, number]

function estimateAt(estimates: readonly Estimate[], place: number): Estimate {
  const estimate = estimates[place]
  if (!estimate) throw new RangeError(`no estimate for target ${place}: ${estimates.length} estimates`)
  return estimate
}

function meansByW(covered: readonly number[], targets: readonly Target[]): Record<WKey, number> {
  const sum: Record<WKey, number> = { produce: 0, bring: 0, operate: 0 }
  const weight: Record<WKey, number> = { produce: 0, bring: 0, operate: 0 }
  targets.forEach((target, place) => {
    sum[target.w] += target.weight * (covered[place] ?? 0)
    weight[target.w] += target.weight
  })
  for (const w of wKeys) {
    if (!(weight[w] > 0)) throw new RangeError(`no target with a weight in ${w}`)
    sum[w] /= weight[w]
  }
  return sum
}

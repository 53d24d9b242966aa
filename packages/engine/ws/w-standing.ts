import type { LevelEstimate } from '../level/estimate-level.ts'
import { usualModel, type Model } from '../model.ts'
import { twoOfThree, type TwoOfThree } from '../readiness/two-of-three.ts'
import type { Estimate } from '../readiness/readiness.ts'
import type { Severities } from '../severity/severities.ts'

/** One axis within a W: its estimate and its weight. */
export type WAxis = { level: LevelEstimate; weight: number }

/** From this level a W counts as strong. */
export const strongFrom = 3

/**
 * The level of one W: W = Σ aₛmₛ with weights brought to sum 1, Var W = ΣΣ aₛaᵤ Cov(s,u), Cov(s,s) = vₛ and Cov(s,u) =
 * ΣΣ ρₛᵣ ρᵤᵣ′ (Cᵣᵣ′ + [r=r′]σH²): axes rated by the same reviewers err together. Model 2.4: docs/method/ws.md
 */
export function wStandingOf(
  axes: readonly WAxis[],
  severities: Severities,
  model: Model = usualModel,
): Estimate {
  const whole = axes.reduce((sum, { weight }) => sum + weight, 0)
  if (!(whole > 0)) throw new RangeError(`a W needs weight: ${whole} (above 0)`)
  let mean = 0
  let variance = 0
  axes.forEach((one, place) => {
    mean += one.weight * one.level.mean
    variance += one.weight ** 2 * one.level.variance
    for (const other of axes.slice(place + 1))
      variance += 2 * one.weight * other.weight * covarianceOf(one.level, other.level, { severities, model })
  })
  return { mean: mean / whole, sd: Math.sqrt(variance) / whole }
}

/** What two axes err together: through the same reviewers' strictness and halo. */
function covarianceOf(
  one: LevelEstimate,
  other: LevelEstimate,
  { severities, model }: { severities: Severities; model: Model },
): number {
  let sum = 0
  for (const [reviewer, weight] of one.byReviewer)
    for (const [second, secondWeight] of other.byReviewer) {
      const halo = reviewer === second ? model.haloSd ** 2 : 0
      sum += weight * secondWeight * (severities.covariance[reviewer * severities.count + second]! + halo)
    }
  return sum
}

/** What can be said of being strong, in words. */
export type StrongVerdict = 'likely' | 'not_yet' | 'cannot_say'

/** A probability as a word: from .8 likely, to .2 not yet, between them cannot say. */
export function verdictOf(probability: number): StrongVerdict {
  if (probability >= 0.8) return 'likely'
  return probability <= 0.2 ? 'not_yet' : 'cannot_say'
}

/** Strong on each of the three Ws, and on at least two, with the word for each. */
export function strongOnTwo(ws: readonly [Estimate, Estimate, Estimate]): TwoOfThree & {
  each: [StrongVerdict, StrongVerdict, StrongVerdict]
  two: StrongVerdict
} {
  const found = twoOfThree(ws, strongFrom)
  const [a, b, c] = found.strongProbability
  return { ...found, each: [verdictOf(a), verdictOf(b), verdictOf(c)], two: verdictOf(found.twoProbability) }
}

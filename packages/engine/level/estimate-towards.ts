import type { Estimate } from '../readiness/readiness.ts'
import type { Severities } from '../severity/severities.ts'
import { estimateLevel, type LevelOptions } from './estimate-level.ts'
import type { ReviewRating } from './rounds.ts'

/**
 * A level as readiness for a target reads it. The mean is that of the level. The variance leaves out ratings under a
 * ceiling below the target and counts the others in full, so that no rating's value moves it: with the level's own
 * variance a rating raised by 1 could hand back another's weight and lower readiness (by up to .007 in 1 of 800 random
 * cases). Ours; without ceilings the two variances are one. docs/method/level.md
 */
export function estimateTowards(
  target: number,
  { ratings, severities }: { ratings: readonly ReviewRating[]; severities: Severities },
  options: Omit<LevelOptions, 'towards'>,
): Estimate {
  const { mean, variance } = estimateLevel(ratings, severities, options)
  if (ratings.every((rating) => rating.ceiling === null)) return { mean, sd: Math.sqrt(variance) }
  const towards = estimateLevel(ratings, severities, { ...options, towards: target })
  return { mean, sd: Math.sqrt(towards.variance) }
}

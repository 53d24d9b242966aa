import { usualModel, type Model } from '../model.ts'
import type { Severities } from '../severity/severities.ts'
import { estimateLevel } from './estimate-level.ts'
import type { ReviewRating } from './rounds.ts'

/** A level at one close of a quarter: its ratings, the severities frozen then, and the quarter. */
export type Close = { ratings: readonly ReviewRating[]; severities: Severities; quarter: number }

/** Why a level moved from one close to the next, in levels; the three parts add up to `by`. */
export type LevelChange = {
  from: number
  to: number
  by: number
  /** The ratings known before, read with the reviewers' strictness as it is known now. */
  recalibration: number
  /** The ratings that came since. */
  evidence: number
  /** People change, so what is old counts for less. */
  ageing: number
}

/**
 * Split the change of a level between two closes: first new severities for the old ratings, then the new ratings as if
 * nobody drifted since, then the drift. Reviewer numbers must mean the same at both. docs/method/level.md
 */
export function splitChange(before: Close, now: Close, model: Model = usualModel): LevelChange {
  const calmAfter = before.quarter
  const from = estimateLevel(before.ratings, before.severities, { today: before.quarter, model }).mean
  const reread = estimateLevel(before.ratings, now.severities, { today: before.quarter, model }).mean
  const calm = estimateLevel(now.ratings, now.severities, { today: now.quarter, model, calmAfter }).mean
  const to = estimateLevel(now.ratings, now.severities, { today: now.quarter, model }).mean
  return { from, to, by: to - from, recalibration: reread - from, evidence: calm - reread, ageing: to - calm }
}

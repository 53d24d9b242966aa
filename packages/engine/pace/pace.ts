import type { TooLittleEvidence } from '../evidence.ts'
import { likelyWidth } from '../model.ts'
import { fitGrowth, usualPaceModel, type Fitted, type PaceModel, type PaceRating } from './growth-fit.ts'

/** Levels a quarter over the last year, with a 90 % interval. */
export type Pace = { perQuarter: number; from: number; to: number; quarters: number }

const paceWindow = 4
const paceQuarters = 3

/**
 * Pace: the slope of the last four quarters, ± 1.645 standard errors; needs three quarters with evidence. Overall or for
 * one W, never for one axis. Model 2.5: docs/method/pace.md
 */
export function paceOf(
  ratings: readonly PaceRating[],
  today: number,
  model: PaceModel = usualPaceModel,
): Pace | TooLittleEvidence {
  const recent = within(ratings, today, paceWindow)
  const quarters = quartersIn(recent)
  if (quarters < paceQuarters) return { cannotTell: 'quarters', have: quarters, need: paceQuarters }
  const fit = fitGrowth(recent, { today, knot: null, model })
  if (!fit) return undetermined
  const { value, se } = fit.slope
  return { perQuarter: value, from: value - likelyWidth * se, to: value + likelyWidth * se, quarters }
}

/** Whether growth slowed, as it is looked at once at the close of a quarter. There is no "still growing". */
export type Slowing = { verdict: 'slowed' | 'cannot_tell'; z: number; before: Fitted; bend: Fitted }

const slowingWindow = 8
const kneeQuarters = 3
const quartersBefore = 3
const quartersAfter = 2

/** One-sided 1.25 %: four looks a year make 5 % by the union bound. */
const alarm = 2.2414

/**
 * Slowed: z = −δ/se(δ) above 2.2414, where the slope before was above 0, with evidence in three quarters before the knot
 * (three quarters ago) and two after it. Otherwise "we cannot tell". Model 2.5: docs/method/pace.md
 */
export function slowingOf(
  ratings: readonly PaceRating[],
  today: number,
  model: PaceModel = usualPaceModel,
): Slowing | TooLittleEvidence {
  const window = within(ratings, today, slowingWindow)
  const knot = today - kneeQuarters
  const before = quartersIn(window.filter((rating) => rating.quarter <= knot))
  const after = quartersIn(window.filter((rating) => rating.quarter > knot))
  const have = Math.min(before, quartersBefore) + Math.min(after, quartersAfter)
  if (have < quartersBefore + quartersAfter)
    return { cannotTell: 'quarters', have, need: quartersBefore + quartersAfter }
  const fit = fitGrowth(window, { today, knot, model })
  if (!fit?.bend) return undetermined
  const z = -fit.bend.value / fit.bend.se
  const verdict = z > alarm && fit.slope.value > 0 ? 'slowed' : 'cannot_tell'
  return { verdict, z, before: fit.slope, bend: fit.bend }
}

/** Every axis was rated in one quarter only: what differs between quarters may be what differs between axes. */
const undetermined: TooLittleEvidence = { cannotTell: 'axes_seen_again', have: 0, need: 1 }

function within(ratings: readonly PaceRating[], today: number, quarters: number): PaceRating[] {
  return ratings.filter((rating) => rating.quarter > today - quarters && rating.quarter <= today)
}

function quartersIn(ratings: readonly PaceRating[]): number {
  return new Set(ratings.map((rating) => rating.quarter)).size
}

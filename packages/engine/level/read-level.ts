import type { TooLittleEvidence } from '../evidence.ts'
import { likelyWidth } from '../model.ts'
import type { LevelEstimate } from './estimate-level.ts'

/** A level as it may be shown: a number with its interval and what it rests on. */
export type ReadLevel = {
  /** 0 to 5. */
  level: number
  /** 90 % interval, within 0 to 5. */
  from: number
  to: number
  /** Half the interval before it is cut to the scale. */
  halfWidth: number
  /** Weight of all ratings together; the rest is where everybody starts. */
  evidenceShare: number
  reviewers: number
  /** The reviewer with the largest weight. */
  largest: { reviewer: number; weight: number }
  /** Whether that weight is more than a third of all, and more than that of the other reviewers together. */
  mostlyOne: boolean
}

/** Below these a level is not shown. */
export const reviewersNeeded = 2
export const halfWidthAllowed = 1
const largestAllowed = 1 / 3

/**
 * The level to show, or why none can be: at least two reviewers and a half-width of at most one level.
 * Model 2.3: docs/method/level.md
 */
export function readLevel(estimate: LevelEstimate): ReadLevel | TooLittleEvidence {
  const spoken = [...estimate.byReviewer].filter(([, weight]) => weight > 0)
  if (spoken.length < reviewersNeeded)
    return { cannotTell: 'reviewers', have: spoken.length, need: reviewersNeeded }
  const halfWidth = likelyWidth * Math.sqrt(estimate.variance)
  if (halfWidth > halfWidthAllowed)
    return { cannotTell: 'certainty', have: halfWidth, need: halfWidthAllowed }
  const [reviewer, weight] = spoken.reduce((most, each) => (each[1] > most[1] ? each : most))
  return {
    level: onScale(estimate.mean),
    from: onScale(estimate.mean - halfWidth),
    to: onScale(estimate.mean + halfWidth),
    halfWidth,
    evidenceShare: 1 - estimate.priorWeight,
    reviewers: spoken.length,
    largest: { reviewer, weight },
    mostlyOne: weight > largestAllowed && weight > 1 - estimate.priorWeight - weight + 1e-9,
  }
}

function onScale(level: number): number {
  return Math.min(5, Math.max(0, level))
}

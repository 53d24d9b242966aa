import type { TooLittleEvidence } from '../evidence.ts'
import { estimateLevel } from '../level/estimate-level.ts'
import type { ReviewRating } from '../level/rounds.ts'
import { usualModel, type Model } from '../model.ts'
import type { Severities } from '../severity/severities.ts'

/** All ratings of one axis of one person, with the severities they are read by. */
export type RatedAxis = { ratings: readonly ReviewRating[]; severities: Severities }

/** How a reviewer's ratings lie around what others say, once their strictness is taken out. */
export type ReviewerFit = {
  /** Mean squared standardised residual: 1 as expected, above 1.5 erratic, below .5 too much alike. */
  meanSquare: number
  ratings: number
  verdict: 'as_expected' | 'erratic' | 'too_alike'
}

const ratingsNeeded = 20
const [alike, erratic] = [0.5, 1.5]

/**
 * Fit of one reviewer: the mean of (y + severity − m)² / (v + C + σH² + σD² + σE²) over their ratings, where m and v are
 * the level and variance from the other reviewers. Needs 20 ratings. Model 2.7: docs/method/agreement.md
 */
export function reviewerFit(
  reviewer: number,
  axes: readonly RatedAxis[],
  { today, model = usualModel }: { today: number; model?: Model },
): ReviewerFit | TooLittleEvidence {
  const squares = axes.flatMap((axis) => residuals(reviewer, axis, { today, model }))
  if (squares.length < ratingsNeeded)
    return { cannotTell: 'ratings', have: squares.length, need: ratingsNeeded }
  const meanSquare = squares.reduce((sum, square) => sum + square, 0) / squares.length
  const verdict = meanSquare > erratic ? 'erratic' : meanSquare < alike ? 'too_alike' : 'as_expected'
  return { meanSquare, ratings: squares.length, verdict }
}

/** Squared standardised residuals of the reviewer's ratings; none where nobody else rated the axis. */
function residuals(
  reviewer: number,
  { ratings, severities }: RatedAxis,
  { today, model }: { today: number; model: Model },
): number[] {
  const others = ratings.filter((rating) => rating.reviewer !== reviewer)
  if (others.length === 0 || others.length === ratings.length) return []
  const { mean, variance } = estimateLevel(others, severities, { today, model })
  const known = severities.covariance[reviewer * severities.count + reviewer]!
  const spread = variance + known + model.haloSd ** 2 + model.viewSd ** 2
  return ratings
    .filter((rating) => rating.reviewer === reviewer)
    .map(({ level, share = 1 }) => {
      const residual = level + severities.mean[reviewer]! - mean
      return residual ** 2 / (spread + model.noiseSd ** 2 / share)
    })
}

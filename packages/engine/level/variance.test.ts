/**
 * The variance of a level from its sources: where the person started, how they drifted from quarter to quarter, each
 * reviewer's strictness, halo and view, each rating's noise. The estimate is a weighted sum of ratings, so its miss is a
 * weighted sum of these; nothing here follows the walk of the code under test.
 */
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualModel as model } from '../model.ts'
import type { Severities } from '../severity/severities.ts'
import { estimateLevel, type LevelEstimate } from './estimate-level.ts'
import { someReviews, someSeverities } from './level.world.ts'
import type { ReviewRating } from './rounds.ts'

const today = 7
const near = (is: number, should: number) => assert.ok(Math.abs(is - should) < 1e-9, `${is} is not ${should}`)

/** Without ceilings every adjusted rating is the truth of its day plus errors, and the miss is linear in all of them. */
function fromSources(ratings: ReviewRating[], { weights }: LevelEstimate, severities: Severities): number {
  const first = Math.min(...ratings.map((rating) => rating.quarter))
  const weightFrom = (quarter: number) =>
    ratings.reduce((sum, rating, place) => (rating.quarter >= quarter ? sum + weights[place]! : sum), 0)
  // The start is in every rating, the prior mean is not: what is missing is the weight of the prior.
  let variance = (weightFrom(first) - 1) ** 2 * model.priorSd ** 2
  // A drift between quarter − 1 and quarter is in the truth of today, and in the ratings from then on.
  for (let quarter = first + 1; quarter <= today; quarter++)
    variance += (weightFrom(quarter) - 1) ** 2 * model.driftSd ** 2
  return variance + fromReviewers(ratings, weights, severities)
}

function fromReviewers(ratings: ReviewRating[], weights: Float64Array, severities: Severities): number {
  const pull = new Float64Array(severities.count)
  let variance = 0
  ratings.forEach(({ reviewer, share = 1 }, place) => {
    pull[reviewer]! += weights[place]!
    variance += (weights[place]! * model.noiseSd) ** 2 / share
  })
  pull.forEach((one, r) => {
    variance += one ** 2 * (model.haloSd ** 2 + model.viewSd ** 2)
    pull.forEach((other, s) => (variance += one * other * severities.covariance[r * severities.count + s]!))
  })
  return variance
}

test('the variance of a level is that of everything it can miss by', () => {
  fc.assert(
    fc.property(someReviews, someSeverities, (reviews, severities) => {
      const ratings = reviews.map((rating) => ({ ...rating, ceiling: null }))
      const estimate = estimateLevel(ratings, severities, { today })
      near(estimate.variance, fromSources(ratings, estimate, severities))
    }),
    { numRuns: 3000 },
  )
})

test('no other split of a quarter between its reviewers would leave the level less open', () => {
  fc.assert(
    fc.property(
      someReviews,
      someSeverities,
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      (reviews, known, by) => {
        const severities = {
          ...known,
          covariance: known.covariance.map((value, k) => (k % 5 === 0 ? value : 0)),
        }
        const ratings = reviews.map((rating) => ({ ...rating, ceiling: null, quarter: today, share: 1 }))
        const estimate = estimateLevel(ratings, severities, { today })
        const [one, other] = [0, ratings.findIndex((rating) => rating.reviewer !== ratings[0]?.reviewer)]
        if (other < 0) return
        const moved = Float64Array.from(estimate.weights)
        moved[one]! += by
        moved[other]! -= by
        const best = fromSources(ratings, estimate, severities)
        assert.ok(fromSources(ratings, { ...estimate, weights: moved }, severities) >= best - 1e-12)
      },
    ),
    { numRuns: 2000 },
  )
})

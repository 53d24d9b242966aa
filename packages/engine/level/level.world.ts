/** Ratings and severities for tests of the model. */
import * as fc from 'fast-check'
import { severitiesFrom, type Severities } from '../severity/severities.ts'
import type { ReviewRating } from './rounds.ts'

export function reviewWith(known: Partial<ReviewRating>): ReviewRating {
  return { reviewer: 0, quarter: 0, level: 3, ceiling: null, ...known }
}

/** Reviewers of known strictness: severity 0 with variance `variance`, independent of each other. */
export function evenReviewers(count: number, variance = 0.09): Severities {
  const rows = Array.from({ length: count }, (_, r) =>
    Array.from({ length: count }, (_, s) => (r === s ? variance : 0)),
  )
  return severitiesFrom(
    rows.map(() => 0),
    rows,
  )
}

const reviewers = 4

/** Four reviewers, some strict, some lenient, their severities known together: covariance B·Bᵀ + .02. */
export const someSeverities: fc.Arbitrary<Severities> = fc
  .record({
    mean: fc.array(fc.double({ min: -1.2, max: 1.2, noNaN: true }), {
      minLength: reviewers,
      maxLength: reviewers,
    }),
    root: fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), {
      minLength: reviewers ** 2,
      maxLength: reviewers ** 2,
    }),
  })
  .map(({ mean, root }) => {
    const rows = mean.map((_, r) =>
      mean.map((_, s) =>
        mean.reduce(
          (sum, _, k) => sum + root[r * reviewers + k]! * root[s * reviewers + k]!,
          r === s ? 0.02 : 0,
        ),
      ),
    )
    return severitiesFrom(mean, rows)
  })

/** A rating, often under a ceiling, never above it. */
export const someReview: fc.Arbitrary<ReviewRating> = fc
  .record({
    reviewer: fc.nat({ max: reviewers - 1 }),
    quarter: fc.nat({ max: 6 }),
    level: fc.nat({ max: 5 }),
    ceiling: fc.option(fc.integer({ min: 1, max: 4 })),
    share: fc.constantFrom(1, 1, 0.5),
  })
  .map((rating) => ({ ...rating, level: Math.min(rating.level, rating.ceiling ?? 5) }))

export const someReviews = fc.array(someReview, { minLength: 1, maxLength: 12 })

import { estimateLevel, severitiesFrom, type ReviewRating } from '@earned/engine'
import { compared, listOf, type Case, type Check, type Kind } from './case.ts'
import { modelOf, type Params } from './params.ts'

export type CaseRating = { r: number; t: number; y: number; cap?: number | null }
export type CaseLevel = {
  m: number
  v: number
  w: number | number[]
  w0: number
  byReviewer?: Record<string, number>
}

type LevelCase = {
  params: Params
  severity: { c: number | number[]; C: number[][] }
  ratings: CaseRating[]
  tNow: number
  expected: CaseLevel
  tolerance: number
}

/** One skill: estimate, exact variance, weight of every rating, ceilings. docs/method/model.md 2.3 */
export const modelLevel: Kind = {
  name: 'level of one axis',
  fits: (file) => 'severity' in file && 'ratings' in file && 'tNow' in file,
  checks: (file: Case) => {
    const known = file as unknown as LevelCase
    const severities = severitiesFrom(listOf(known.severity.c), known.severity.C)
    const ratings = listOf(known.ratings).map((rating) => ratingOf(rating, rating.r))
    return levelChecks('', known, {
      estimate: estimateLevel(ratings, severities, { today: known.tNow, model: modelOf(known.params) }),
      reviewerOf: (reviewer) => Number(reviewer),
    })
  },
}

export function ratingOf({ t, y, cap }: CaseRating, reviewer: number): ReviewRating {
  return { reviewer, quarter: t, level: y, ceiling: cap ?? null }
}

export function levelChecks(
  prefix: string,
  { expected, tolerance }: { expected: CaseLevel; tolerance: number },
  found: { estimate: ReturnType<typeof estimateLevel>; reviewerOf: (key: string) => number },
): Check[] {
  const { estimate } = found
  return [
    { what: `${prefix}m`, is: estimate.mean, should: expected.m, tolerance },
    { what: `${prefix}v`, is: estimate.variance, should: expected.v, tolerance },
    { what: `${prefix}w0`, is: estimate.priorWeight, should: expected.w0, tolerance },
    ...compared(`${prefix}w`, { is: estimate.weights, should: expected.w }, tolerance),
    ...Object.entries(expected.byReviewer ?? {}).map(([key, should]) => ({
      what: `${prefix}weight of reviewer ${key}`,
      is: estimate.byReviewer.get(found.reviewerOf(key)) ?? 0,
      should,
      tolerance,
    })),
  ]
}

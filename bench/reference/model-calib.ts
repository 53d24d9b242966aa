import { estimateLevel, estimateSeverities, severitiesWithout, type Severities } from '@earned/engine'
import { compared, listOf, type Case, type Check, type Kind } from './case.ts'
import { levelChecks, ratingOf, type CaseLevel, type CaseRating } from './model-level.ts'
import { modelOf, type Params } from './params.ts'

type CalibCase = {
  params: Params
  reviewers: number
  ratings: (CaseRating & { p: number; s: number })[]
  anchors: { r: number; level: number; y: number }[]
  tNow: number
  expected: {
    c: number | number[]
    C: number[][]
    c_without_p0?: number | number[]
    Cdiag_without_p0?: number | number[]
    levels_p0?: (CaseLevel & { s: number })[]
  }
  tolerance: number
}

/** Severities of a pool, without person 0, and the levels of person 0 read by those. docs/method/model.md 2.2 */
export const modelCalib: Kind = {
  name: 'severities of a pool',
  fits: (file) => 'reviewers' in file && 'anchors' in file && 'ratings' in file,
  checks: (file: Case) => {
    const known = file as unknown as CalibCase
    const { expected, tolerance, reviewers } = known
    const model = modelOf(known.params)
    const pool = estimateSeverities(poolOf(known), { model, spreadSteps: 0 })
    const everybody = Array.from({ length: reviewers }, (_, r) => r)
    const without = severitiesWithout(0, pool, everybody)
    const diagonal = everybody.map((r) => without.covariance[r * reviewers + r] ?? NaN)
    return [
      ...compared('c', { is: pool.mean, should: expected.c }, tolerance),
      ...compared('C', { is: pool.covariance, should: expected.C.flat() }, tolerance),
      ...compared(
        'c without',
        { is: without.mean, should: expected.c_without_p0 ?? [...without.mean] },
        tolerance,
      ),
      ...compared('C without', { is: diagonal, should: expected.Cdiag_without_p0 ?? diagonal }, tolerance),
      ...listOf(expected.levels_p0).flatMap((level) => ownLevel(level, known, without)),
    ]
  },
}

function poolOf({ reviewers, ratings, anchors }: CalibCase) {
  return {
    reviewers,
    ratings: listOf(ratings).map(({ p, s, r, y }) => ({ person: p, axis: s, reviewer: r, level: y })),
    anchors: listOf(anchors).map(({ r, level, y }) => ({ reviewer: r, agreed: level, level: y })),
  }
}

function ownLevel(expected: CaseLevel & { s: number }, known: CalibCase, severities: Severities): Check[] {
  const ratings = known.ratings.filter((rating) => rating.p === 0 && rating.s === expected.s)
  const estimate = estimateLevel(
    ratings.map((rating) => ratingOf(rating, rating.r)),
    severities,
    { today: known.tNow, model: modelOf(known.params) },
  )
  const { tolerance } = known
  return levelChecks(`axis ${expected.s} `, { expected, tolerance }, { estimate, reviewerOf: Number })
}

/**
 * The same severities from one dense Gaussian of everything: every severity, halo, view and noise is laid out as a
 * source, and what the ratings say of the severities is read off by conditioning. Nothing here is shared with the code
 * under test but the constants.
 */
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualModel as model } from '../model.ts'
import { estimateSeverities } from './estimate-severities.ts'
import type { Pool } from './pool.ts'
import { severitiesWithout } from './without-person.ts'

type Source = { key: string; variance: number; pull: number }

/** What a rating is made of, beside the prior mean of the pool: method 2.1 and 2.2. */
function sourcesOf(rating: Pool['ratings'][number], place: number): Source[] {
  const { person, axis, reviewer } = rating
  return [
    { key: 'pool mean', variance: model.poolMeanSd ** 2, pull: 1 },
    { key: `person ${person}`, variance: model.personSd ** 2, pull: 1 },
    { key: `axis ${person} ${axis}`, variance: model.skillSd ** 2, pull: 1 },
    { key: `severity ${reviewer}`, variance: model.severitySd ** 2, pull: -1 },
    { key: `halo ${reviewer} ${person}`, variance: model.haloSd ** 2, pull: 1 },
    { key: `view ${reviewer} ${person} ${axis}`, variance: model.viewSd ** 2, pull: 1 },
    { key: `noise ${place}`, variance: model.noiseSd ** 2, pull: 1 },
  ]
}

/** An exemplar has its agreed level; the reviewer's severity, view of it and noise are what it shows. */
function sourcesOfAnchor(anchor: Pool['anchors'][number], place: number): Source[] {
  return [
    { key: `severity ${anchor.reviewer}`, variance: model.severitySd ** 2, pull: -1 },
    { key: `anchor ${place}`, variance: model.noiseSd ** 2 + model.viewSd ** 2, pull: 1 },
  ]
}

const covariance = (one: Source[], other: Source[]) =>
  one.reduce((sum, { key, variance, pull }) => {
    const same = other.find((each) => each.key === key)
    return same ? sum + pull * same.pull * variance : sum
  }, 0)

function conditioned({ reviewers, ratings, anchors }: Pool): { mean: number[]; covariance: number[][] } {
  const seen = [
    ...ratings.map((rating, place) => ({
      sources: sourcesOf(rating, place),
      off: rating.level - model.priorMean,
    })),
    ...anchors.map((anchor, place) => ({
      sources: sourcesOfAnchor(anchor, place),
      off: anchor.level - anchor.agreed,
    })),
  ]
  const wanted = Array.from({ length: reviewers }, (_, r): Source[] => [
    { key: `severity ${r}`, variance: model.severitySd ** 2, pull: 1 },
  ])
  const spread = seen.map((one) => seen.map((other) => covariance(one.sources, other.sources)))
  const cross = wanted.map((one) => seen.map((other) => covariance(one, other.sources)))
  const gains = cross.map((row) => solve(spread, row))
  const add = (row: number[], values: number[]) => row.reduce((sum, each, k) => sum + each * values[k]!, 0)
  return {
    mean: gains.map((gain) =>
      add(
        gain,
        seen.map((each) => each.off),
      ),
    ),
    covariance: wanted.map((one, r) =>
      wanted.map((other, s) => covariance(one, other) - add(gains[r]!, cross[s]!)),
    ),
  }
}

/** Gauss and Jordan, without pivots: the matrix is positive definite. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  rows.forEach((pivot, k) => {
    for (const row of rows) {
      if (row === pivot) continue
      const factor = row[k]! / pivot[k]!
      for (let column = k; column <= rows.length; column++) row[column]! -= factor * pivot[column]!
    }
  })
  return rows.map((row, k) => row[rows.length]! / row[k]!)
}

const somePool = fc
  .record({
    ratings: fc.array(
      fc.record({
        person: fc.nat({ max: 3 }),
        axis: fc.nat({ max: 2 }),
        reviewer: fc.nat({ max: 3 }),
        level: fc.nat({ max: 5 }),
      }),
      { maxLength: 20 },
    ),
    anchors: fc.array(
      fc.record({ reviewer: fc.nat({ max: 3 }), agreed: fc.nat({ max: 5 }), level: fc.nat({ max: 5 }) }),
      { maxLength: 4 },
    ),
  })
  .map((known): Pool => ({ reviewers: 4, ...known }))
const near = (is: number | undefined, should: number | undefined) =>
  assert.ok(Math.abs((is ?? NaN) - (should ?? NaN)) < 1e-9, `${is} is not ${should}`)

test('severities and their covariance are those of the dense Gaussian', () => {
  fc.assert(
    fc.property(somePool, (pool) => {
      const found = estimateSeverities(pool, { spreadSteps: 0 })
      const dense = conditioned(pool)
      dense.mean.forEach((mean, r) => near(found.mean[r], mean))
      dense.covariance.flat().forEach((value, k) => near(found.covariance[k], value))
    }),
    { numRuns: 500 },
  )
})

test('severities without a person are those of the dense Gaussian of all other ratings', () => {
  fc.assert(
    fc.property(somePool, fc.nat({ max: 3 }), (pool, person) => {
      const without = severitiesWithout(person, estimateSeverities(pool, { spreadSteps: 0 }), [3, 1])
      const ratings = pool.ratings.filter((rating) => rating.person !== person)
      const dense = conditioned({ ...pool, ratings })
      near(without.mean[0], dense.mean[3])
      near(without.mean[1], dense.mean[1])
      near(without.covariance[1], dense.covariance[3]?.[1])
      near(without.covariance[3], dense.covariance[1]?.[1])
    }),
    { numRuns: 500 },
  )
})

import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { estimateLevel, type LevelEstimate } from '../level/estimate-level.ts'
import { evenReviewers, reviewWith, someReviews, someSeverities } from '../level/level.world.ts'
import { usualModel } from '../model.ts'
import type { Severities } from '../severity/severities.ts'
import { strongOnTwo, verdictOf, wStandingOf } from './w-standing.ts'

const today = 6
const near = (is: number, should: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(is - should) <= tolerance, `${is} is not ${should}`)

test('a W of one axis is that axis', () => {
  const level = estimateLevel([reviewWith({ level: 4 })], evenReviewers(1), { today })
  const w = wStandingOf([{ level, weight: 2 }], evenReviewers(1))
  near(w.mean, level.mean)
  near(w.sd, Math.sqrt(level.variance))
})

test('axes rated by different reviewers err apart, by the same reviewer together', () => {
  const by = (reviewer: number) => estimateLevel([reviewWith({ reviewer })], evenReviewers(2), { today: 0 })
  const apart = wStandingOf(
    [
      { level: by(0), weight: 1 },
      { level: by(1), weight: 1 },
    ],
    evenReviewers(2),
  )
  const together = wStandingOf(
    [
      { level: by(0), weight: 1 },
      { level: by(0), weight: 1 },
    ],
    evenReviewers(2),
  )
  near(apart.sd, Math.sqrt(by(0).variance / 2))
  assert.ok(together.sd > apart.sd)
})

/** The variance of a W from its sources one by one: what each reviewer's strictness, each halo and each axis alone adds. */
function fromSources(levels: LevelEstimate[], severities: Severities): number {
  const { count, covariance } = severities
  const halo = usualModel.haloSd ** 2
  const share = 1 / levels.length
  const pull = Array.from({ length: count }, (_, r) =>
    levels.reduce((sum, level) => sum + share * (level.byReviewer.get(r) ?? 0), 0),
  )
  let variance = 0
  pull.forEach((one, r) => {
    variance += one ** 2 * halo
    pull.forEach((other, s) => (variance += one * other * covariance[r * count + s]!))
  })
  for (const level of levels) {
    let shared = 0
    for (const [r, one] of level.byReviewer) {
      shared += one ** 2 * halo
      for (const [s, other] of level.byReviewer) shared += one * other * covariance[r * count + s]!
    }
    variance += share ** 2 * (level.variance - shared)
  }
  return variance
}

test('the spread of a W is that of its sources added up', () => {
  fc.assert(
    fc.property(someReviews, fc.tuple(someReviews, someReviews), someSeverities, (a, [b, c], severities) => {
      const levels = [a, b, c].map((ratings) => estimateLevel(ratings, severities, { today }))
      const w = wStandingOf(
        levels.map((level) => ({ level, weight: 1 })),
        severities,
      )
      near(w.sd ** 2, fromSources(levels, severities))
      near(
        w.mean,
        levels.reduce((sum, level) => sum + level.mean / 3, 0),
      )
    }),
    { numRuns: 3000 },
  )
})

test('weights all scaled alike change nothing of a W, and one without weight is refused', () => {
  const levels = [4, 2].map((level) => estimateLevel([reviewWith({ level })], evenReviewers(1), { today: 0 }))
  const of = (factor: number) =>
    wStandingOf(
      levels.map((level, place) => ({ level, weight: factor * (place + 1) })),
      evenReviewers(1),
    )
  near(of(1).mean, of(7).mean)
  near(of(1).sd, of(7).sd)
  assert.throws(() => of(0), /a W needs weight: 0/)
})

test('from .8 a W is likely strong, to .2 it is not yet, between them nobody can say', () => {
  assert.deepEqual([1, 0.8, 0.79, 0.21, 0.2, 0].map(verdictOf), [
    'likely',
    'likely',
    'cannot_say',
    'cannot_say',
    'not_yet',
    'not_yet',
  ])
})

test('strong on two of three is told with the word for each', () => {
  const [strong, weak, open] = [4, 1.5, 3].map((mean) => ({ mean, sd: 0.3 }))
  assert.ok(strong && weak && open)
  const found = strongOnTwo([strong, weak, open])
  assert.deepEqual(found.each, ['likely', 'not_yet', 'cannot_say'])
  assert.equal(found.two, 'cannot_say')
  assert.equal(strongOnTwo([strong, weak, strong]).two, 'likely')
})

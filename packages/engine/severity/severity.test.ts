import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualModel } from '../model.ts'
import { estimateSeverities } from './estimate-severities.ts'
import type { Pool, PoolRating } from './pool.ts'
import { severitiesWithout } from './without-person.ts'

const near = (is: number | undefined, should: number | undefined, tolerance = 1e-9) =>
  assert.ok(Math.abs((is ?? NaN) - (should ?? NaN)) <= tolerance, `${is} is not ${should}`)

const asGiven = { spreadSteps: 0 }
const pool = (ratings: PoolRating[], known: Partial<Pool> = {}): Pool => ({
  reviewers: 3,
  ratings,
  anchors: [],
  ...known,
})

/** Three reviewers rate the same four people on two axes; reviewer 0 gives a level less, reviewer 2 a level more. */
const crossed = pool(
  [0, 1, 2, 3].flatMap((person) =>
    [0, 1].flatMap((axis) =>
      [0, 1, 2].map((reviewer) => ({ person, axis, reviewer, level: 2 + (person % 2) + reviewer - 1 })),
    ),
  ),
)

test('who gives less than the others to the same people is strict, who gives more is lenient', () => {
  const { mean } = estimateSeverities(crossed, asGiven)
  assert.ok(mean[0]! > 0.4 && mean[2]! < -0.4)
  near(mean[1], 0)
  near(mean[0]! + mean[2]!, 0)
})

test('without ratings nothing is known: severity 0, the spread of reviewers, the prior mean', () => {
  const found = estimateSeverities(pool([]), asGiven)
  assert.deepEqual([...found.mean], [0, 0, 0])
  near(found.covariance[0], usualModel.severitySd ** 2)
  near(found.poolMean, usualModel.priorMean)
})

test('an exemplar rated below its agreed level shows a strict reviewer, by the precision of the model', () => {
  const found = estimateSeverities(pool([], { anchors: [{ reviewer: 1, agreed: 4, level: 2 }] }), asGiven)
  const precision = 1 / (0.75 ** 2 + 0.4 ** 2)
  near(found.mean[1], (2 * precision) / (precision + 0.6 ** -2))
  near(found.mean[0], 0)
})

test('the spread of reviewers is learnt from the pool, from .6 towards what is seen', () => {
  const apart = estimateSeverities({
    ...crossed,
    ratings: crossed.ratings.map((rating) => ({
      ...rating,
      level: rating.reviewer === 0 ? 0 : rating.reviewer === 1 ? 2.5 : 5,
    })),
  })
  const alike = estimateSeverities({
    ...crossed,
    ratings: crossed.ratings.map((rating) => ({ ...rating, level: 3 })),
  })
  assert.ok(apart.severitySd > 0.8 && alike.severitySd < 0.6)
})

test('teams that share nobody cannot be compared without exemplars', () => {
  const apart = [
    { person: 0, axis: 0, reviewer: 0, level: 3 },
    { person: 1, axis: 0, reviewer: 1, level: 3 },
  ]
  const alone = estimateSeverities(pool(apart))
  assert.equal(alone.comparable, 'within_team')
  assert.notEqual(alone.teams[0], alone.teams[1])
  const bridged = estimateSeverities(pool([...apart, { person: 1, axis: 0, reviewer: 0, level: 2 }]))
  assert.equal(bridged.comparable, 'everyone')
  assert.equal(bridged.teams[0], bridged.teams[1])
  const anchors = [0, 1].map((reviewer) => ({ reviewer, agreed: 3, level: 3 }))
  assert.equal(estimateSeverities(pool(apart, { anchors })).comparable, 'everyone')
  assert.equal(estimateSeverities(pool(apart, { anchors: anchors.slice(1) })).comparable, 'within_team')
})

test('a reviewer of another number than the pool has is refused', () => {
  assert.throws(
    () => estimateSeverities(pool([{ person: 0, axis: 0, reviewer: 3, level: 3 }])),
    /unknown reviewer: 3 \(of 3\)/,
  )
})

const somePool = fc
  .record({
    ratings: fc.array(
      fc.record({
        person: fc.nat({ max: 4 }),
        axis: fc.nat({ max: 2 }),
        reviewer: fc.nat({ max: 4 }),
        level: fc.nat({ max: 5 }),
      }),
      { maxLength: 30 },
    ),
    anchors: fc.array(
      fc.record({ reviewer: fc.nat({ max: 4 }), agreed: fc.nat({ max: 5 }), level: fc.nat({ max: 5 }) }),
      { maxLength: 5 },
    ),
  })
  .map(({ ratings, anchors }): Pool => ({ reviewers: 5, ratings, anchors }))
const all = [0, 1, 2, 3, 4]

test('taking a person out is the same as estimating without their ratings', () => {
  fc.assert(
    fc.property(somePool, fc.nat({ max: 5 }), (whole, person) => {
      const without = severitiesWithout(person, estimateSeverities(whole, asGiven), all)
      const ratings = whole.ratings.filter((rating) => rating.person !== person)
      const again = estimateSeverities({ ...whole, ratings }, asGiven)
      all.forEach((r) => near(without.mean[r], again.mean[r]))
      without.covariance.forEach((value, k) => near(value, again.covariance[k]))
    }),
    { numRuns: 1000 },
  )
})

test("a person's own ratings, whatever they are, change nothing of how they are read", () => {
  fc.assert(
    fc.property(somePool, fc.nat({ max: 5 }), (whole, level) => {
      const changed = {
        ...whole,
        ratings: whole.ratings.map((rating) => (rating.person === 0 ? { ...rating, level } : rating)),
      }
      const [one, other] = [whole, changed].map((each) =>
        severitiesWithout(0, estimateSeverities(each, asGiven), all),
      )
      all.forEach((r) => near(one?.mean[r], other?.mean[r]))
    }),
    { numRuns: 1000 },
  )
})

test('severities come in the order asked for, and a reviewer new to the pool is presumed average', () => {
  const found = estimateSeverities(crossed, asGiven)
  const some = severitiesWithout(null, found, [2, 7, 0])
  near(some.mean[0], found.mean[2])
  near(some.mean[1], 0)
  near(some.mean[2], found.mean[0])
  near(some.covariance[2], found.covariance[2 * 3])
  near(some.covariance[4], found.severitySd ** 2)
  near(some.covariance[1], 0)
})

test('the order of ratings changes nothing, and a person rated twice the same says less than two people', () => {
  fc.assert(
    fc.property(somePool, (whole) => {
      const turned = { ...whole, ratings: whole.ratings.toReversed(), anchors: whole.anchors.toReversed() }
      const [one, other] = [whole, turned].map((each) => estimateSeverities(each))
      all.forEach((r) => near(one?.mean[r], other?.mean[r]))
      near(one?.severitySd, other?.severitySd)
    }),
    { numRuns: 1000 },
  )
})

test('more evidence never leaves a reviewer less known', () => {
  fc.assert(
    fc.property(somePool, (whole) => {
      const fewer = { ...whole, ratings: whole.ratings.slice(1) }
      const [known, before] = [whole, fewer].map((each) => estimateSeverities(each, asGiven))
      all.forEach((r) =>
        assert.ok((known?.covariance[r * 6] ?? NaN) <= (before?.covariance[r * 6] ?? NaN) + 1e-9),
      )
    }),
    { numRuns: 1000 },
  )
})

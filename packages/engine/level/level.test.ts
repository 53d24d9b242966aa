import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooLittle } from '../evidence.ts'
import { usualModel } from '../model.ts'
import { readiness, type Target } from '../readiness/readiness.ts'
import { severitiesFrom, unknownSeverities } from '../severity/severities.ts'
import { estimateLevel } from './estimate-level.ts'
import { estimateTowards } from './estimate-towards.ts'
import { evenReviewers, reviewWith, someReview, someReviews, someSeverities } from './level.world.ts'
import { readLevel } from './read-level.ts'
import type { ReviewRating } from './rounds.ts'
import { splitChange } from './split-change.ts'

const today = 6
const near = (is: number, should: number, tolerance: number) =>
  assert.ok(Math.abs(is - should) <= tolerance, `${is} is not ${should} within ${tolerance}`)
const halfWidth = (variance: number) => 1.645 * Math.sqrt(variance)

test('half-widths by reviewers and ratings are those of the table in docs/method/level.md', () => {
  const table: [reviewers: number, byRatings: number[]][] = [
    [1, [1.16, 1.05, 0.98, 0.94]],
    [2, [0.94, 0.83, 0.76, 0.72]],
    [3, [0.81, 0.71, 0.65, 0.61]],
    [4, [0.73, 0.63, 0.57, 0.54]],
    [8, [0.54, 0.46, 0.42, 0.39]],
  ]
  for (const [reviewers, widths] of table)
    widths.forEach((width, place) => {
      const each = Array.from({ length: 2 ** place }, () => null)
      const ratings = Array.from({ length: reviewers }, (_, reviewer) =>
        each.map(() => reviewWith({ reviewer })),
      ).flat()
      const { variance } = estimateLevel(ratings, evenReviewers(reviewers), { today: 0 })
      near(halfWidth(variance), width, 0.006)
    })
})

test('without ratings the level is the prior', () => {
  const { mean, variance, priorWeight } = estimateLevel([], evenReviewers(1), { today })
  assert.deepEqual({ mean, variance, priorWeight }, { mean: 2.5, variance: 1, priorWeight: 1 })
})

test('a strict reviewer is read higher, a lenient one lower', () => {
  const read = (severity: number) =>
    estimateLevel([reviewWith({ level: 3 })], severitiesFrom([severity], [[0.09]]), { today: 0 })
  assert.equal(read(0.5).adjusted[0], 3.5)
  assert.ok(read(0.5).mean > read(0).mean && read(0).mean > read(-0.5).mean)
})

test('one reviewer is never worth more than about two and a half ratings', () => {
  const weight = (count: number) =>
    1 -
    estimateLevel(
      Array.from({ length: count }, () => reviewWith({})),
      evenReviewers(1),
      { today: 0 },
    ).priorWeight
  const precision = (share: number) => share / (1 - share)
  const worth = precision(weight(10_000)) / precision(weight(1))
  near(worth, (0.09 + 0.16 + 0.16 + 0.5625) / (0.09 + 0.16 + 0.16), 1e-3)
  assert.ok(worth < 2.4)
})

test('a hundred fives by one friend lift somebody at 2.5 by less than .8', () => {
  const others = [1, 2, 3, 4].flatMap((reviewer) =>
    [2, 3].map((level) => reviewWith({ reviewer, level, quarter: today })),
  )
  const friend = Array.from({ length: 100 }, () => reviewWith({ level: 5, quarter: today }))
  const before = estimateLevel(others, evenReviewers(5), { today }).mean
  near(before, 2.5, 1e-12)
  assert.ok(estimateLevel([...others, ...friend], evenReviewers(5), { today }).mean - before < 0.8)
  const stranger = unknownSeverities(5, usualModel.severitySd)
  assert.ok(estimateLevel([...others, ...friend], stranger, { today }).mean - before < 0.56)
})

test('fifty trivial things, rated as well as they can be, do not pull a good level down', () => {
  const good = [0, 1, 2].flatMap((reviewer) => [
    reviewWith({ reviewer, level: 4 }),
    reviewWith({ reviewer, level: 4 }),
  ])
  const trivial = Array.from({ length: 50 }, (_, place) =>
    reviewWith({ reviewer: place % 3, quarter: 1, level: 2, ceiling: 2 }),
  )
  const before = estimateLevel(good, evenReviewers(3), { today: 1 })
  const after = estimateLevel([...good, ...trivial], evenReviewers(3), { today: 1 })
  near(after.mean, before.mean, 1e-12)
  near(after.variance, before.variance, 1e-12)
  const uncapped = trivial.map((rating) => ({ ...rating, ceiling: null }))
  assert.ok(estimateLevel([...good, ...uncapped], evenReviewers(3), { today: 1 }).mean < before.mean - 0.5)
})

test('a pulse weighs less than a review, and two pulses as much as one', () => {
  const weigh = (ratings: ReviewRating[]) =>
    1 - estimateLevel(ratings, evenReviewers(1), { today: 0 }).priorWeight
  const pulse = reviewWith({ share: 0.5 })
  assert.ok(weigh([pulse]) < weigh([reviewWith({})]))
  near(weigh([pulse, pulse]), weigh([reviewWith({})]), 1e-12)
  const spread = (ratings: ReviewRating[]) => estimateLevel(ratings, evenReviewers(1), { today: 0 }).variance
  near(spread([pulse, pulse]), spread([reviewWith({})]), 1e-12)
})

test('what is old counts for less, and a level nobody rates grows less sure', () => {
  const ratings = [reviewWith({ quarter: 0 }), reviewWith({ quarter: 5, reviewer: 1 })]
  const { weights, variance } = estimateLevel(ratings, evenReviewers(2), { today: 5 })
  assert.ok(weights[1]! > weights[0]!)
  near(estimateLevel(ratings, evenReviewers(2), { today: 9 }).variance - variance, 4 * 0.35 ** 2, 1e-12)
})

test('what is not a rating is refused, with what was given', () => {
  const of = (known: Partial<ReviewRating>) => () =>
    estimateLevel([reviewWith(known)], evenReviewers(1), { today: 0 })
  assert.throws(of({ level: 6 }), /invalid level: 6/)
  assert.throws(of({ level: NaN }), /invalid level: NaN/)
  assert.throws(of({ reviewer: 3 }), /unknown reviewer: 3 \(of 1\)/)
  assert.throws(of({ share: 0 }), /invalid share of a rating: 0/)
  assert.throws(of({ quarter: 1 }), /a rating of quarter 1 after today's 0/)
})

test('weights are never negative and sum to 1 with the prior, and the level is their sum', () => {
  fc.assert(
    fc.property(someReviews, someSeverities, (ratings, severities) => {
      const { mean, priorWeight, weights, adjusted, byReviewer } = estimateLevel(ratings, severities, {
        today,
      })
      assert.ok(priorWeight >= 0 && weights.every((weight) => weight >= 0))
      near(
        weights.reduce((sum, weight) => sum + weight, priorWeight),
        1,
        1e-12,
      )
      near(
        weights.reduce((sum, weight, place) => sum + weight * adjusted[place]!, priorWeight * 2.5),
        mean,
        1e-12,
      )
      near(
        [...byReviewer.values()].reduce((sum, weight) => sum + weight, priorWeight),
        1,
        1e-12,
      )
    }),
    { numRuns: 20_000 },
  )
})

test('the order of ratings changes nothing', () => {
  fc.assert(
    fc.property(someReviews, someSeverities, (ratings, severities) => {
      const one = estimateLevel(ratings, severities, { today })
      const turned = estimateLevel(ratings.toReversed(), severities, { today })
      near(one.mean, turned.mean, 1e-12)
      near(one.variance, turned.variance, 1e-12)
      turned.weights.toReversed().forEach((weight, place) => near(weight, one.weights[place]!, 1e-12))
    }),
    { numRuns: 5000 },
  )
})

const oneTarget: Target[] = (['produce', 'bring', 'operate'] as const).map((w) => ({
  level: 3,
  weight: 1,
  w,
}))

test('a rating raised by 1 never lowers the level, nor readiness, ceilings or not: 100,000 cases', () => {
  fc.assert(
    fc.property(someReviews, someSeverities, fc.nat(), (ratings, severities, pick) => {
      const place = pick % ratings.length
      const old = ratings[place]!
      if (old.level >= (old.ceiling ?? 5)) return
      const raised = ratings.with(place, { ...old, level: old.level + 1 })
      const [before, after] = [ratings, raised].map((each) =>
        estimateTowards(3, { ratings: each, severities }, { today }),
      )
      assert.ok(before && after && after.mean >= before.mean - 1e-12)
      assert.equal(after.sd, before.sd)
      const rest = { mean: 2.8, sd: 0.5 }
      const j = (own: typeof before) => readiness([own, rest, rest], oneTarget).j
      assert.ok(j(after) >= j(before) - 1e-12)
    }),
    { numRuns: 100_000 },
  )
})

test('one more rating of the same quarter, never above what stands, cannot lift the level', () => {
  fc.assert(
    fc.property(someReviews, someReview, someSeverities, (ratings, added, severities) => {
      const before = estimateLevel(ratings, severities, { today })
      const now = { ...added, quarter: today, ceiling: null }
      const fresh = ratings.filter((rating) => rating.quarter < today)
      const stood = estimateLevel(fresh, severities, { today }).mean
      if (now.level + severities.mean[now.reviewer]! > stood || fresh.length < ratings.length) return
      assert.ok(estimateLevel([...fresh, now], severities, { today }).mean <= before.mean + 1e-12)
    }),
    { numRuns: 5000 },
  )
})

test('without ceilings readiness reads the level as it is', () => {
  const ratings = [reviewWith({}), reviewWith({ reviewer: 1, level: 4 })]
  const severities = evenReviewers(2)
  const { mean, variance } = estimateLevel(ratings, severities, { today: 0 })
  assert.deepEqual(estimateTowards(3, { ratings, severities }, { today: 0 }), {
    mean,
    sd: Math.sqrt(variance),
  })
})

test('readiness counts what can show the target, and nothing of what cannot', () => {
  const sd = (ceiling: number | null) =>
    estimateTowards(
      3,
      { ratings: [reviewWith({ level: 1, ceiling })], severities: evenReviewers(1) },
      { today: 0 },
    ).sd
  assert.equal(sd(3), sd(null))
  assert.ok(sd(3) < 1)
  near(sd(2), 1, 1e-12)
})

test('a level is shown from two reviewers on and within one level, never off the scale', () => {
  const one = Array.from({ length: 50 }, () => reviewWith({}))
  const few = readLevel(estimateLevel(one, evenReviewers(1), { today: 0 }))
  assert.deepEqual(few, { cannotTell: 'reviewers', have: 1, need: 2 })
  const two = [reviewWith({}), reviewWith({ reviewer: 1, level: 2 })]
  const vague = readLevel(estimateLevel(two, evenReviewers(2, 1), { today: 0 }))
  assert.ok(isTooLittle(vague) && vague.cannotTell === 'certainty' && vague.have > 1)
  const read = readLevel(estimateLevel(two, evenReviewers(2), { today: 0 }))
  assert.ok(!isTooLittle(read))
  assert.equal(read.reviewers, 2)
  assert.equal(read.mostlyOne, false)
  near(read.to - read.from, 2 * read.halfWidth, 1e-12)
  const high = [0, 1, 2, 3].flatMap((reviewer) => [5, 5, 5].map((level) => reviewWith({ reviewer, level })))
  const top = readLevel(estimateLevel(high, severitiesFrom([1, 1, 1, 1], evenRows()), { today: 0 }))
  assert.ok(!isTooLittle(top) && top.to === 5 && top.level <= 5)
})

const evenRows = () => [0, 1, 2, 3].map((r) => [0, 1, 2, 3].map((s) => (r === s ? 0.05 : 0)))

test('a level that rests mostly on one reviewer says so', () => {
  const ratings = [
    ...Array.from({ length: 12 }, () => reviewWith({ quarter: 3 })),
    reviewWith({ reviewer: 1, quarter: 0 }),
    reviewWith({ reviewer: 2, quarter: 0 }),
    reviewWith({ reviewer: 1, quarter: 3, share: 0.5 }),
  ]
  const read = readLevel(estimateLevel(ratings, evenReviewers(3, 0.01), { today: 3 }))
  assert.ok(!isTooLittle(read))
  assert.equal(read.largest.reviewer, 0)
  assert.equal(read.mostlyOne, true)
})

test('a change is split into three parts that add up to it', () => {
  fc.assert(
    fc.property(someReviews, fc.tuple(someSeverities, someSeverities), (ratings, [then, now]) => {
      const before = { ratings: ratings.filter((each) => each.quarter <= 3), severities: then, quarter: 3 }
      const change = splitChange(before, { ratings, severities: now, quarter: 6 })
      near(change.evidence + change.recalibration + change.ageing, change.by, 1e-12)
      near(change.to - change.from, change.by, 1e-12)
    }),
    { numRuns: 3000 },
  )
})

test('each part of a change is nought where nothing of its kind happened', () => {
  fc.assert(
    fc.property(someReviews, fc.tuple(someSeverities, someSeverities), (ratings, [then, now]) => {
      const close = { ratings, severities: then, quarter: 6 }
      const idle = splitChange(close, { ...close, quarter: 9 })
      assert.deepEqual([idle.by, idle.evidence, idle.recalibration, idle.ageing], [0, 0, 0, 0])
      const reread = splitChange(close, { ...close, severities: now })
      near(reread.recalibration, reread.by, 1e-12)
      const added = splitChange({ ...close, ratings: ratings.slice(1) }, close)
      near(added.evidence, added.by, 1e-12)
    }),
    { numRuns: 2000 },
  )
})

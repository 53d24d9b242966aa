import {
  axes,
  axisKeys,
  findProfile,
  profiles,
  type AxisKey,
  type Entry,
  type Rating,
} from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entryWith, personWith, ratingWith, someRatings } from '../ledger.world.ts'
import { ownView, type AxisView } from './own-view.ts'

const today = '2026-11-23'

function viewOf(ratings: Rating[], of: { entries?: Entry[]; profile?: string } = {}) {
  const person = personWith({ profile: of.profile ?? null })
  return ownView({ person, entries: of.entries ?? [], ratings, today })
}

function axisOf(axis: AxisKey, ...given: Parameters<typeof viewOf>): AxisView {
  const found = viewOf(...given).axes.find((each) => each.axis === axis)
  assert.ok(found)
  return found
}

test('the eight skills and Produce are there, also when nothing is rated', () => {
  const view = viewOf([])
  assert.deepEqual(
    view.axes.map((each) => each.axis),
    [...axisKeys],
  )
  assert.ok(view.axes.every((each) => each.own === null && each.gap === null && each.text === null))
})

test('the latest rating by the level texts is the own level, with its text and the next one', () => {
  const data = axisOf('data', [
    ratingWith({ level: 1, day: '2026-05-01' }),
    ratingWith({ id: 'r', level: 2, day: '2026-11-16' }),
  ])
  assert.equal(data.own?.ratingId, 'r')
  assert.equal(data.own?.level, 2)
  assert.equal(data.own?.ageDays, 7)
  assert.equal(data.text, axes.data.levels[2])
  assert.equal(data.nextText, axes.data.levels[3])
})

test('there is no text after the highest level', () => {
  assert.equal(axisOf('data', [ratingWith({ level: 5 })]).nextText, null)
})

test('of two ratings on one day the one made later counts', () => {
  const ratings = [
    ratingWith({ level: 3, createdAt: 20, id: 'a' }),
    ratingWith({ level: 1, createdAt: 10, id: 'b' }),
  ]
  assert.equal(axisOf('data', ratings).own?.level, 3)
})

test('a rating dated after today is not read yet', () => {
  assert.equal(axisOf('data', [ratingWith({ day: '2026-11-24' })]).own, null)
})

test('only cited entries that are still in the ledger are evidence; a rating without any is marked', () => {
  const entries = [entryWith({ id: 'here' }), entryWith({ id: 'deleted', deletedAt: 1 })]
  const backed = axisOf('data', [ratingWith({ entryIds: ['here', 'here', 'deleted', 'never was'] })], {
    entries,
  })
  assert.deepEqual(backed.own?.evidence, { value: 1, entryIds: ['here'] })
  assert.equal(backed.own?.cited, true)
  const bare = axisOf('data', [ratingWith({ entryIds: ['deleted'] })], { entries })
  assert.equal(bare.own?.cited, false)
})

test('the gap is what the profile asks beyond the own level, and Produce has none', () => {
  const ratings = [ratingWith({ axis: 'design', level: 1 }), ratingWith({ axis: 'produce', level: 1 })]
  assert.equal(axisOf('design', ratings, { profile: 'gdd_pm' }).profileLevel, 3)
  assert.equal(axisOf('design', ratings, { profile: 'gdd_pm' }).gap, 2)
  assert.equal(axisOf('design', ratings).gap, null)
  assert.equal(axisOf('produce', ratings, { profile: 'gdd_pm' }).gap, null)
})

test('a profile that no longer exists counts as none', () => {
  assert.equal(viewOf([], { profile: 'gone' }).profile, null)
})

test('a change is told between two ratings by the level texts', () => {
  const data = axisOf('data', [
    ratingWith({ level: 1, day: '2026-05-01' }),
    ratingWith({ level: 2, day: '2026-11-02' }),
  ])
  assert.deepEqual(data.change, { by: 1, from: 1, to: 2, since: '2026-05-01' })
})

test('no change is ever told across a change of yardstick', () => {
  const data = axisOf('data', [
    ratingWith({ level: 3, day: '2026-05-01' }),
    ratingWith({ level: 1, day: '2026-06-01', yardstick: 'Mei, the best analyst I know' }),
    ratingWith({ level: 2, day: '2026-11-02' }),
  ])
  assert.equal(data.own?.level, 2)
  assert.equal(data.change, null)
  assert.deepEqual(
    data.besides.map((each) => [each.yardstick, each.level]),
    [['Mei, the best analyst I know', 1]],
  )
})

test('another yardstick never becomes the own level', () => {
  const data = axisOf('data', [ratingWith({ yardstick: 'the industry', level: 1 })])
  assert.equal(data.own, null)
  assert.equal(data.besides[0]?.level, 1)
})

test('no profile changes anything of the own view but the gap beside it', () => {
  const profile = fc.constantFrom(...profiles.map((each) => each.key))
  fc.assert(
    fc.property(someRatings, profile, (ratings, key) => {
      const without = viewOf(ratings).axes
      const beside = viewOf(ratings, { profile: key }).axes.map((each) => ({
        ...each,
        gap: null,
        profileLevel: null,
      }))
      assert.deepEqual(beside, without)
    }),
    { numRuns: 2000 },
  )
})

test('the order in which ratings come changes nothing', () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      assert.deepEqual(viewOf(ratings.toReversed()), viewOf(ratings))
    }),
    { numRuns: 2000 },
  )
})

test('a rating on one axis changes no other axis', () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      const [first] = ratings
      if (!first) return
      const without = viewOf(ratings.slice(1)).axes.filter((each) => each.axis !== first.axis)
      assert.deepEqual(
        viewOf(ratings).axes.filter((each) => each.axis !== first.axis),
        without,
      )
    }),
    { numRuns: 2000 },
  )
})

test('the gap agrees with the profile it names', () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      for (const { axis, own, gap } of viewOf(ratings, { profile: 'gdd_senior' }).axes)
        if (own && axis !== 'produce')
          assert.equal(gap, (findProfile('gdd_senior')?.levels[axis] ?? 0) - own.level)
    }),
    { numRuns: 500 },
  )
})

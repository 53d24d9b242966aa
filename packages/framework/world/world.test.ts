import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { axisKeys, entryKinds, entryStates, outputKinds } from '../keys.ts'
import { addDays, dayAt, dayNumber, weekday } from '../nouns/calendar.ts'
import { entryFields } from '../nouns/entry.ts'
import { focusFields } from '../nouns/focus.ts'
import { outcomeFields, outcomeReading } from '../nouns/outcome.ts'
import { personFields } from '../nouns/person.ts'
import { levelTexts, ratingFields } from '../nouns/rating.ts'
import { findProfile } from '../profiles.ts'
import { worldNotice, worldOn, type WorldPerson } from './world.ts'

const today = '2026-11-23'
const outputs = new Set<string>(outputKinds)
const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') }).map(dayAt)

/** One person with every draft read through its schema, so that defaults are filled in. */
function parsed(one: WorldPerson) {
  return {
    key: one.key,
    about: one.about,
    person: personFields.parse(one.person),
    outcomes: one.outcomes.map(({ key, draft, readings }) => ({
      key,
      ...outcomeFields.parse(draft),
      readings: readings.map((reading) => outcomeReading.parse(reading)),
    })),
    entries: one.entries.map(({ key, draft }) => ({ key, ...entryFields.parse(draft) })),
    ratings: one.ratings.map(({ key, draft }) => ({ key, ...ratingFields.parse(draft) })),
    focus: one.focus.map(({ key, draft, closedOn, closedBecause }) => ({
      key,
      ...focusFields.parse(draft),
      closedOn,
      closedBecause,
    })),
  }
}
const world = worldOn(today).map(parsed)

test('three people with 60 to 400 entries between them, over two, four and eight quarters', () => {
  assert.deepEqual(
    world.map((one) => one.key),
    ['mira', 'jonas', 'adaeze'],
  )
  const count = world.reduce((sum, one) => sum + one.entries.length, 0)
  assert.ok(count >= 60 && count <= 400, `${count} entries`)
  const quarters = world.map((one) => {
    const first = one.entries.map((entry) => entry.day).toSorted()[0] ?? today
    return Math.round((dayNumber(today) - dayNumber(first)) / 91.3)
  })
  assert.deepEqual(quarters, [2, 4, 8])
  assert.equal(new Set(world.map((one) => one.about)).size, 3)
  assert.match(worldNotice, /invented/)
})

test('on any day the world keeps to the shapes of the nouns, and lies where it did, moved by whole days', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const moved = worldOn(day).map(parsed)
      for (const [place, one] of moved.entries()) {
        const here = world[place]
        assert.deepEqual(
          one.entries.map((entry) => entry.key),
          here?.entries.map((entry) => entry.key),
        )
        for (const [index, rating] of one.ratings.entries())
          assert.equal(
            rating.day,
            addDays(here?.ratings[index]?.day ?? '', dayNumber(day) - dayNumber(today)),
          )
      }
    }),
    { numRuns: 25 },
  )
})

test('no entry lies on a weekend, what is done is never in the future, what is to come never far in the past', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      for (const entry of worldOn(day).flatMap((one) => parsed(one).entries)) {
        assert.ok(weekday(entry.day) <= 5, entry.key)
        const over = entry.state === 'done' || entry.state === 'dropped'
        assert.ok(over ? entry.day <= day : entry.day >= addDays(day, -10), entry.key)
        if (entry.state === 'in_progress') assert.ok(entry.day >= day, entry.key)
      }
    }),
    { numRuns: 25 },
  )
})

test('every key is its own, and every reference names something of the same person', () => {
  const keys = world.flatMap((one) =>
    [one.outcomes, one.entries, one.ratings, one.focus].flatMap((rows) => rows.map((row) => row.key)),
  )
  assert.equal(new Set(keys).size, keys.length)
  for (const one of world) {
    const entries = new Set(one.entries.map((entry) => entry.key))
    const outcomes = new Set(one.outcomes.map((outcome) => outcome.key))
    for (const { outcomeId } of one.entries)
      assert.ok(outcomeId === null || outcomes.has(outcomeId), `${outcomeId}`)
    for (const key of one.ratings.flatMap((rating) => rating.entryIds)) assert.ok(entries.has(key), key)
    for (const { entryId } of one.focus.flatMap((focus) => focus.steps))
      assert.ok(entryId === null || entries.has(entryId), `${entryId}`)
  }
})

test('every kind and every state of an entry is in it, planned and kept days too', () => {
  const entries = world.flatMap((one) => one.entries)
  assert.deepEqual(new Set(entries.map((entry) => entry.kind)), new Set(entryKinds))
  assert.deepEqual(new Set(entries.map((entry) => entry.state)), new Set(entryStates))
  for (const one of world) {
    assert.ok(one.entries.some((entry) => entry.plannedDay !== null && entry.plannedDay < entry.day))
    assert.ok(one.entries.some((entry) => entry.state === 'planned' && entry.day < today))
    assert.ok(one.entries.some((entry) => entry.myPart !== '' && entry.teamPart !== ''))
    assert.ok(one.entries.some((entry) => entry.links.length > 0))
  }
  for (const { url } of entries.flatMap((entry) => entry.links))
    assert.match(url, /^https:\/\/example\.com\//)
})

test('a rating cites only what was done by then and speaks of that axis, Produce only outputs and decisions', () => {
  for (const one of world)
    for (const rating of one.ratings)
      for (const key of rating.entryIds) {
        const cited = one.entries.find((entry) => entry.key === key)
        assert.ok(cited && cited.state === 'done' && cited.day <= rating.day, `${rating.key}: ${key}`)
        if (rating.axis === 'produce')
          assert.ok(outputs.has(cited.kind) || cited.kind === 'decision', `${rating.key}: ${key}`)
        else assert.ok(cited.axes.includes(rating.axis), `${rating.key}: ${key}`)
      }
})

test('most ratings cite evidence, some do not, and a level of 4 or more never stands without', () => {
  const ratings = world.flatMap((one) => one.ratings)
  const cited = ratings.filter((rating) => rating.entryIds.length > 0)
  assert.ok(
    cited.length < ratings.length && cited.length / ratings.length > 0.75,
    `${cited.length} of ${ratings.length}`,
  )
  assert.ok(ratings.every((rating) => rating.level < 4 || rating.entryIds.length > 0))
})

test('everybody has rated all nine axes at least twice by the level texts, and no level moves by more than one at a sitting', () => {
  for (const one of world)
    for (const axis of axisKeys) {
      const own = one.ratings.filter((rating) => rating.axis === axis && rating.yardstick === levelTexts)
      assert.ok(own.length >= 2, `${one.key}: ${axis}`)
      const jumps = own.map((rating, place) => Math.abs(rating.level - (own[place - 1] ?? rating).level))
      assert.ok(
        Math.max(...jumps) <= (axis === 'organisation' && one.key === 'mira' ? 2 : 1),
        `${one.key}: ${axis}`,
      )
    }
})

test('somebody rated an axis again by a named yardstick, and lower', () => {
  let besides = 0
  for (const { ratings } of world)
    for (const rating of ratings.filter((one) => one.yardstick !== levelTexts)) {
      besides += 1
      const own = ratings.findLast(
        (one) => one.axis === rating.axis && one.yardstick === levelTexts && one.day <= rating.day,
      )
      assert.ok(own && rating.level < own.level, rating.key)
    }
  assert.equal(besides, 2)
})

test('one focus at a time: the last is open, the others closed with a reason before the next began', () => {
  for (const { key, focus } of world)
    for (const [place, one] of focus.entries()) {
      const next = focus[place + 1]
      assert.equal(one.closedOn === null, next === undefined, one.key)
      if (one.closedOn !== null) {
        assert.ok(one.closedBecause.length > 20, one.key)
        assert.ok(next && one.openedOn < one.closedOn && one.closedOn <= next.openedOn, key)
      } else assert.ok(one.lookAgainOn > today, one.key)
    }
})

test('a step is done while its focus is open, and its entry is done, of that axis and not earlier', () => {
  for (const one of world)
    for (const focus of one.focus)
      for (const step of focus.steps) {
        assert.equal(step.doneOn === null, step.entryId === null, `${step.key}`)
        if (step.doneOn === null) continue
        const entry = one.entries.find((other) => other.key === step.entryId)
        assert.ok(step.doneOn >= focus.openedOn && step.doneOn <= (focus.closedOn ?? today), `${step.key}`)
        assert.ok(entry && entry.state === 'done' && entry.day === step.doneOn, `${step.key}`)
        assert.ok(entry.axes.includes(focus.axis), `${step.key}`)
      }
})

test('an open focus is on an axis below the profile', () => {
  for (const one of world) {
    const axis = one.focus.at(-1)?.axis
    const target =
      axis === undefined || axis === 'produce' ? undefined : findProfile(one.person.profile)?.levels[axis]
    const own = one.ratings.findLast((rating) => rating.axis === axis && rating.yardstick === levelTexts)
    assert.ok(own && target !== undefined && own.level < target, one.key)
  }
})

test('outcomes are met where the last reading says so, and the world holds met, missed, open and unread ones', () => {
  const outcomes = world.flatMap((one) => one.outcomes)
  for (const { key, baseline, target, due, result, readings } of outcomes) {
    const days = readings.map((reading) => reading.day)
    assert.deepEqual(days, days.toSorted(), key)
    if (result === null) continue
    const last = readings.at(-1)
    assert.ok(last && due !== null && last.day >= due && baseline !== null && target !== null, key)
    assert.equal(result === 'met', target > baseline ? last.value >= target : last.value <= target, key)
  }
  const due = outcomes.filter((outcome) => outcome.due !== null && outcome.due <= today)
  assert.deepEqual(new Set(outcomes.map((outcome) => outcome.result)), new Set(['met', 'missed', null]))
  assert.ok(due.some((outcome) => outcome.result === null && outcome.readings.length > 0))
  assert.ok(due.some((outcome) => outcome.baseline === null && outcome.readings.length === 0))
})

test('what an entry says of a change agrees with the ends it names', () => {
  for (const entry of world.flatMap((one) => one.entries))
    for (const change of entry.changes)
      assert.ok(change.from !== null && change.to !== null && change.from !== change.to)
})

test('a senior on a plateau: outputs fall while talk grows, and come back in the last quarter', () => {
  const adaeze = world.find((one) => one.key === 'adaeze')
  const outputsBetween = (from: number, to: number) =>
    adaeze?.entries.filter(
      (entry) =>
        outputs.has(entry.kind) &&
        entry.state === 'done' &&
        entry.day > addDays(today, -from) &&
        entry.day <= addDays(today, -to),
    ).length ?? 0
  const [early, plateau, now] = [outputsBetween(728, 637), outputsBetween(182, 91), outputsBetween(91, 0)]
  assert.ok(plateau * 2 < early && plateau * 2 < now, `${early}, ${plateau}, ${now}`)
})

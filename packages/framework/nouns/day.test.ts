import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays, day, dayAt, dayNumber, daysBetween, startOfWeek, weekday } from './day.ts'

const first = dayNumber('0000-01-01')
const last = dayNumber('9999-12-31')
const anyDay = fc.integer({ min: first, max: last }).map(dayAt)
const middleDay = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2300-01-01') }).map(dayAt)

test('days are counted from the first of January 1970', () => {
  assert.equal(dayNumber('1970-01-01'), 0)
  assert.equal(dayNumber('1969-12-31'), -1)
  assert.equal(dayNumber('2000-03-01'), 11_017)
})

test('adding days passes over the ends of months, years and leap days', () => {
  assert.equal(addDays('2026-11-30', 1), '2026-12-01')
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('1900-02-28', 1), '1900-03-01')
  assert.equal(addDays('2000-02-28', 1), '2000-02-29')
  assert.equal(addDays('2026-03-01', -1), '2026-02-28')
})

test('every day agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(anyDay, (some) => {
      const instant = new Date(`${some}T00:00:00Z`)
      assert.equal(dayNumber(some) * 86_400_000, instant.getTime())
      assert.equal(weekday(some), instant.getUTCDay() === 0 ? 7 : instant.getUTCDay())
    }),
  )
})

test('every number in range gives a day the schema takes, and the number comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (number) => {
      assert.equal(dayNumber(day.parse(dayAt(number))), number)
    }),
  )
})

test('days added are the days between, in the order of the text', () => {
  fc.assert(
    fc.property(middleDay, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
      const to = addDays(from, days)
      assert.equal(daysBetween(from, to), days)
      assert.equal(Math.sign(days), from < to ? 1 : from > to ? -1 : 0)
    }),
  )
})

test('a week starts on the Monday on or before the day', () => {
  assert.equal(startOfWeek('2026-11-23'), '2026-11-23')
  assert.equal(startOfWeek('2026-11-29'), '2026-11-23')
  fc.assert(
    fc.property(middleDay, (some) => {
      const monday = startOfWeek(some)
      assert.equal(weekday(monday), 1)
      assert.equal(daysBetween(monday, some), weekday(some) - 1)
    }),
  )
})

test('what is no day is refused with its text', () => {
  for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-01', '', 'today', '2026-11-03T00:00'])
    assert.throws(() => addDays(wrong, 1), new RangeError(`not a day: ${wrong} (YYYY-MM-DD)`))
})

test('a day outside the years 0 to 9999, and part of a day, are refused', () => {
  assert.throws(() => addDays('9999-12-31', 1), RangeError)
  assert.throws(() => addDays('0000-01-01', -1), RangeError)
  assert.throws(() => addDays('2026-11-23', 0.5), RangeError)
})

import { addDays, dayAt } from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  nextQuarter,
  previousQuarter,
  quarterAt,
  quarterDays,
  quarterNumber,
  quarterOf,
  type Quarter,
} from './quarter.ts'

test('a day falls in the quarter of its month', () => {
  assert.equal(quarterOf('2026-01-01'), '2026-Q1')
  assert.equal(quarterOf('2026-03-31'), '2026-Q1')
  assert.equal(quarterOf('2026-04-01'), '2026-Q2')
  assert.equal(quarterOf('2026-11-23'), '2026-Q4')
  assert.equal(quarterOf('2024-02-29'), '2024-Q1')
})

test('a quarter knows its first and last day', () => {
  assert.deepEqual(quarterDays('2026-Q1'), { from: '2026-01-01', to: '2026-03-31' })
  assert.deepEqual(quarterDays('2026-Q2'), { from: '2026-04-01', to: '2026-06-30' })
  assert.deepEqual(quarterDays('2026-Q3'), { from: '2026-07-01', to: '2026-09-30' })
  assert.deepEqual(quarterDays('2026-Q4'), { from: '2026-10-01', to: '2026-12-31' })
})

test('the quarter before the first of a year is the last of the year before', () => {
  assert.equal(previousQuarter('2026-Q1'), '2025-Q4')
  assert.equal(nextQuarter('2025-Q4'), '2026-Q1')
})

test('what is not a quarter is refused with what was given', () => {
  assert.throws(() => quarterNumber('2026-Q5' as Quarter), /not a quarter: 2026-Q5/)
  assert.throws(() => quarterAt(-1), /no quarter has the number -1/)
  assert.throws(() => quarterAt(1.5), /no quarter has the number 1.5/)
})

test('every day lies between the first and the last day of its quarter, and the days outside do not', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
      const day = dayAt(number)
      const quarter = quarterOf(day)
      const { from, to } = quarterDays(quarter)
      assert.ok(from <= day && day <= to)
      assert.equal(quarterOf(addDays(from, -1)), previousQuarter(quarter))
      assert.equal(quarterOf(addDays(to, 1)), nextQuarter(quarter))
      assert.equal(quarterAt(quarterNumber(quarter)), quarter)
    }),
    { numRuns: 20_000 },
  )
})

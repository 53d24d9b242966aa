import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sayDate, sayDay, sayWeek, sayWeekday } from './say-day.ts'

const today = '2026-11-23'

it('says a weekday', () => {
  assert.equal(sayWeekday('2026-11-20'), 'Fri')
  assert.equal(sayWeekday('2024-02-29'), 'Thu')
})

it('says the year only where it is another', () => {
  assert.equal(sayDate('2026-11-03', today), '3 Nov')
  assert.equal(sayDate('2025-11-03', today), '3 Nov 2025')
})

it('says the nearest days by their names', () => {
  assert.equal(sayDay('2026-11-23', today), 'today')
  assert.equal(sayDay('2026-11-22', today), 'yesterday')
  assert.equal(sayDay('2026-11-24', today), 'tomorrow')
  assert.equal(sayDay('2026-11-20', today), 'Fri 20 Nov')
})

it('says the nearest weeks by their names, the others from Monday to Sunday', () => {
  assert.equal(sayWeek('2026-11-23', today), 'This week')
  assert.equal(sayWeek('2026-11-16', today), 'Last week')
  assert.equal(sayWeek('2026-11-30', today), 'Next week')
  assert.equal(sayWeek('2026-11-02', today), '2 – 8 Nov')
  assert.equal(sayWeek('2026-09-28', today), '28 Sep – 4 Oct')
  assert.equal(sayWeek('2025-12-29', today), '29 Dec 2025 – 4 Jan')
})

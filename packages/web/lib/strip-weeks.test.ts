import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Outcome } from '@earned/framework'
import { firstMonday, stripTotal, stripWeeks } from './strip-weeks.ts'

const today = '2026-11-25'
const outcome = (...days: string[]): Outcome => ({
  id: 'o',
  version: 1,
  source: 'typed',
  title: 'More shops finish checkout',
  metric: '',
  unit: '',
  baseline: null,
  target: null,
  due: null,
  result: null,
  resultNote: '',
  readings: days.map((day) => ({ day, value: 1, note: '' })),
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
})

it('begins on the Monday so many weeks back and ends with this week', () => {
  const weeks = stripWeeks({ counted: [], outcomes: [] }, today, 13)
  assert.equal(firstMonday(today, 13), '2026-08-31')
  assert.equal(weeks[0]?.monday, '2026-08-31')
  assert.equal(weeks.at(-1)?.monday, '2026-11-23')
  assert.equal(weeks.length, 13)
})

it('stacks outputs in their groups and leaves out what is no output or no week of it', () => {
  const counted = [
    { week: '2026-11-23', kind: 'launch' as const, count: 2 },
    { week: '2026-11-23', kind: 'experiment' as const, count: 1 },
    { week: '2026-11-23', kind: 'brief' as const, count: 1 },
    { week: '2026-11-23', kind: 'decision' as const, count: 5 },
    { week: '2025-01-06', kind: 'launch' as const, count: 9 },
  ]
  const weeks = stripWeeks({ counted, outcomes: [] }, today, 13)
  assert.deepEqual(weeks.at(-1)?.outputs, { shipped: 3, written: 1, thought: 0 })
  assert.equal(stripTotal(weeks), 4)
})

it('marks an outcome once in each week in which it was read', () => {
  const weeks = stripWeeks(
    { counted: [], outcomes: [outcome('2026-11-23', '2026-11-24', '2026-11-16')] },
    today,
    13,
  )
  assert.deepEqual(
    weeks.slice(-2).map((week) => week.read),
    [1, 1],
  )
})

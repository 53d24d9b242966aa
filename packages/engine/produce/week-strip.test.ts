import { addDays, weekday } from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexLedger } from '../ledger-index.ts'
import { entryWith, outcomeWith, someDay, someLedger, someOutcomes } from '../ledger.world.ts'
import { countByKind, weekStrip } from './week-strip.ts'

test('thirteen weeks to today are thirteen columns, each from its Monday', () => {
  const weeks = weekStrip(indexLedger([], []), { from: '2026-08-31', to: '2026-11-23' })
  assert.equal(weeks.length, 13)
  assert.deepEqual([weeks[0]?.monday, weeks[12]?.monday], ['2026-08-31', '2026-11-23'])
})

test('a week cut by the ends of the strip counts only its days within', () => {
  const entries = ['2026-09-30', '2026-10-01', '2026-10-04'].map((day) => entryWith({ id: day, day }))
  const [first] = weekStrip(indexLedger(entries, []), { from: '2026-10-01', to: '2026-12-31' })
  assert.equal(first?.monday, '2026-09-28')
  assert.deepEqual(first?.outputs.entryIds, ['2026-10-01', '2026-10-04'])
})

test('an outcome read twice in a week is one marker, in two weeks it is two', () => {
  const reading = (day: string) => ({ day, value: 1, note: '' })
  const outcome = outcomeWith({
    id: 'o',
    readings: [reading('2026-11-02'), reading('2026-11-04'), reading('2026-11-09')],
  })
  const weeks = weekStrip(indexLedger([], [outcome]), { from: '2026-11-02', to: '2026-11-15' })
  assert.deepEqual(
    weeks.map((week) => week.outcomesRead.outcomeIds),
    [['o'], ['o']],
  )
})

test('kinds come most first, equal ones by name', () => {
  const kinds = countByKind([
    entryWith({ kind: 'slides' }),
    entryWith({ kind: 'launch' }),
    entryWith({ kind: 'brief' }),
    entryWith({ kind: 'launch' }),
  ])
  assert.deepEqual(
    kinds.map((each) => [each.kind, each.value]),
    [
      ['launch', 2],
      ['brief', 1],
      ['slides', 1],
    ],
  )
})

test('the weeks of any stretch follow each other without a gap and cover it', () => {
  fc.assert(
    fc.property(someDay, fc.nat({ max: 120 }), someLedger, (from, days, entries) => {
      const to = addDays(from, days)
      const weeks = weekStrip(indexLedger(entries, []), { from, to })
      weeks.forEach((week, place) => {
        assert.equal(weekday(week.monday), 1)
        if (place > 0) assert.equal(week.monday, addDays(weeks[place - 1]?.monday ?? '', 7))
      })
      assert.ok((weeks[0]?.monday ?? '') <= from && addDays(weeks.at(-1)?.monday ?? '', 6) >= to)
    }),
    { numRuns: 1000 },
  )
})

test('every reading within the strip is in exactly one week of it', () => {
  fc.assert(
    fc.property(someOutcomes, (outcomes) => {
      const [from, to] = ['2026-10-01', '2026-12-31']
      const weeks = weekStrip(indexLedger([], outcomes), { from, to })
      const marked = weeks.reduce((sum, week) => sum + week.outcomesRead.value, 0)
      const mondays = outcomes
        .filter((outcome) => outcome.deletedAt === null)
        .flatMap((outcome) => [
          ...new Set(
            outcome.readings
              .filter(({ day }) => day >= from && day <= to)
              .map(({ day }) => addDays(day, 1 - weekday(day))),
          ),
        ])
      assert.equal(marked, mondays.length)
    }),
    { numRuns: 1000 },
  )
})

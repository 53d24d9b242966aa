import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestFocus } from '../focus/suggest-focus.ts'
import {
  entryWith,
  focusWith,
  personWith,
  ratingWith,
  someLedger,
  someOutcomes,
  someRatings,
} from '../ledger.world.ts'
import { produceFacts } from '../produce/produce-facts.ts'
import { stageView } from '../stage/stage-view.ts'
import { ownView } from './own-view.ts'
import { standing } from './standing.ts'

const today = '2026-11-23'

test('a standing is its parts, each as it would be made alone', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, someRatings, (entries, outcomes, ratings) => {
      const of = {
        person: personWith({ profile: 'gdd_pm' }),
        entries,
        outcomes,
        ratings,
        focus: [],
        today,
      } as const
      const all = standing({ ...of, focus: [] })
      assert.deepEqual(all.produce, produceFacts({ ...of, quarter: '2026-Q4' }))
      const { quarter } = all.lastQuarter
      assert.ok(quarter < '2026-Q4')
      assert.deepEqual(all.lastQuarter, produceFacts({ ...of, quarter }))
      assert.deepEqual(all.stage, stageView(of))
      assert.deepEqual(all.ownView, ownView(of))
      assert.deepEqual(all.suggestion, suggestFocus({ ...of, focus: [] }))
    }),
    { numRuns: 500 },
  )
})

test('work that was brought in from years back is the last quarter shown, not an empty one', () => {
  const lastOf = (entries: Parameters<typeof standing>[0]['entries']) =>
    standing({ person: personWith({}), entries, outcomes: [], ratings: [], focus: [], today }).lastQuarter
  const old = entryWith({ id: 'old', kind: 'launch', day: '2024-08-20' })
  const older = entryWith({ id: 'older', kind: 'launch', day: '2024-02-20' })
  assert.equal(lastOf([older, old]).quarter, '2024-Q3')
  assert.deepEqual(lastOf([older, old]).outputs.entryIds, ['old'])
  assert.equal(lastOf([]).quarter, '2026-Q3')
  assert.equal(lastOf([entryWith({ id: 'unsorted', kind: 'other', day: '2024-08-20' })]).quarter, '2026-Q3')
})

test('each W says what it rests on', () => {
  const all = standing({
    person: personWith({ profile: 'gdd_pm' }),
    entries: [entryWith({ id: 'a' }), entryWith({ id: 'b' })],
    outcomes: [],
    ratings: [
      ratingWith({ axis: 'produce', level: 2 }),
      ratingWith({ axis: 'data', level: 2, entryIds: ['a', 'b'] }),
      ratingWith({ axis: 'design', level: 1, entryIds: ['b'] }),
      ratingWith({ axis: 'technology', level: 3 }),
    ],
    focus: [],
    today,
  })
  const [produce, bring, operate] = all.ws
  assert.deepEqual(produce, {
    w: 'produce',
    axes: 1,
    rated: 1,
    atProfile: null,
    uncited: 1,
    evidence: { value: 0, entryIds: [] },
  })
  assert.deepEqual(bring, {
    w: 'bring',
    axes: 4,
    rated: 3,
    atProfile: 2,
    uncited: 1,
    evidence: { value: 2, entryIds: ['a', 'b'] },
  })
  assert.equal(operate?.rated, 0)
})

test('the open focus is the one that is not closed', () => {
  const of = { person: personWith({}), entries: [], outcomes: [], ratings: [], today }
  const closed = focusWith({ closedOn: '2026-10-01' })
  const open = focusWith({ axis: 'design' })
  assert.equal(standing({ ...of, focus: [closed, open] }).focus, open)
  assert.equal(standing({ ...of, focus: [closed] }).focus, null)
})

test('own ratings, however high, change no fact of Produce', () => {
  fc.assert(
    fc.property(someLedger, someRatings, (entries, ratings) => {
      const of = { person: personWith({}), entries, outcomes: [], focus: [], today }
      assert.deepEqual(standing({ ...of, ratings }).produce, standing({ ...of, ratings: [] }).produce)
    }),
    { numRuns: 300 },
  )
})

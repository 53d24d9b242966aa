import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOf, isTooLittle, shareOf } from './evidence.ts'
import { doneWithin, indexLedger, isOutput, servesOutcome } from './ledger-index.ts'
import { entryWith, outcomeWith, someLedger, someOutcomes } from './ledger.world.ts'

test('entries are ordered by day, those of one day by id', () => {
  const index = indexLedger(
    [
      entryWith({ id: 'c', day: '2026-11-02' }),
      entryWith({ id: 'b', day: '2026-11-03' }),
      entryWith({ id: 'a', day: '2026-11-03' }),
    ],
    [],
  )
  assert.deepEqual(
    index.entries.map((entry) => entry.id),
    ['c', 'a', 'b'],
  )
})

test('deleted entries and outcomes are in no index', () => {
  const index = indexLedger(
    [entryWith({ id: 'gone', deletedAt: 1, outcomeId: 'o' }), entryWith({ id: 'here', outcomeId: 'o' })],
    [outcomeWith({ id: 'o' }), outcomeWith({ id: 'gone too', deletedAt: 1 })],
  )
  assert.equal(index.byId.has('gone'), false)
  assert.equal(index.outcomeById.has('gone too'), false)
  assert.deepEqual(
    index.byOutcome.get('o')?.map((entry) => entry.id),
    ['here'],
  )
})

test('an entry that names an outcome nobody has serves none', () => {
  const lost = entryWith({ outcomeId: 'nowhere' })
  const index = indexLedger([lost], [outcomeWith({ id: 'o' })])
  assert.equal(servesOutcome(index, lost), false)
  assert.equal(servesOutcome(index, entryWith({ outcomeId: 'o' })), true)
  assert.equal(servesOutcome(index, entryWith({})), false)
  assert.equal(index.byOutcome.size, 0)
})

test('the input is left as it was', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, (entries, outcomes) => {
      const before = JSON.stringify([entries, outcomes])
      indexLedger(entries, outcomes)
      assert.equal(JSON.stringify([entries, outcomes]), before)
    }),
    { numRuns: 200 },
  )
})

test('what is done counts on its day, both ends included, and only then', () => {
  const within = (day: string, state: 'done' | 'planned' = 'done') =>
    doneWithin(entryWith({ day, state }), '2026-10-01', '2026-12-31')
  assert.deepEqual(
    ['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map((day) => within(day)),
    [false, true, true, false],
  )
  assert.equal(within('2026-11-01', 'planned'), false)
})

test('outputs are tangible things; decisions, unblocking, prevented work, community and the unsorted are not', () => {
  for (const kind of ['launch', 'experiment', 'brief', 'output'] as const)
    assert.equal(isOutput(entryWith({ kind })), true)
  for (const kind of ['decision', 'unblocking', 'prevented', 'community', 'other'] as const)
    assert.equal(isOutput(entryWith({ kind })), false)
})

test('a figure counts what it names, and a share of nothing is too little evidence', () => {
  const three = ['a', 'b', 'c'].map((id) => ({ id }))
  assert.deepEqual(countOf(three), { value: 3, entryIds: ['a', 'b', 'c'] })
  assert.deepEqual(
    shareOf(three, ({ id }) => id > 'a', 'outputs_done'),
    { value: 2, entryIds: ['b', 'c'], of: 3, ofEntryIds: ['a', 'b', 'c'] },
  )
  const none = shareOf([], () => true, 'outputs_done')
  assert.ok(isTooLittle(none))
  assert.equal(isTooLittle(countOf(three)), false)
})

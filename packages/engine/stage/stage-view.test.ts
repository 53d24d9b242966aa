import { addDays, type Entry, type Outcome, type SignKey, type StageKey } from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entryWith, outcomeWith, personWith, someLedger, someOutcomes } from '../ledger.world.ts'
import { stageView, type SignView } from './stage-view.ts'

const today = '2026-11-23'

function viewOf(entries: Entry[], outcomes: Outcome[] = [], stage: StageKey | null = null) {
  return stageView({ person: personWith({ stage }), entries, outcomes, today })
}

function signOf(key: SignKey, entries: Entry[], outcomes: Outcome[] = []): SignView {
  const signs = viewOf(entries, outcomes).stages.flatMap((stage) => stage.signs)
  const found = signs.find((each) => each.sign.key === key)
  assert.ok(found, key)
  return found
}

/** Everything that the signs of outputs ask for: planned and done, of several kinds, with people, chosen. */
const atEase = [
  entryWith({
    id: 'a',
    kind: 'launch',
    day: '2026-08-03',
    plannedDay: '2026-08-01',
    people: ['Priya', 'Mei'],
  }),
  entryWith({ id: 'b', kind: 'brief', day: '2026-09-01', plannedDay: '2026-09-01', outcomeId: 'o' }),
  entryWith({ id: 'c', kind: 'ranking', day: '2026-10-20', plannedDay: '2026-10-01', outcomeId: 'o' }),
  entryWith({ id: 'd', kind: 'brief', day: '2026-11-01', plannedDay: '2026-11-01', people: ['Tomas'] }),
  entryWith({ id: 'e', kind: 'slides', day: '2026-11-10', plannedDay: '2026-11-09' }),
  entryWith({ id: 'f', kind: 'decision', day: '2026-11-12' }),
]
const goal = outcomeWith({ id: 'o', due: '2026-12-15' })

test('at ease with outputs is shown by planned outputs that were done, of several kinds, in two quarters', () => {
  const sign = signOf('at_ease_with_outputs', atEase)
  assert.equal(sign.met, true)
  assert.deepEqual(
    sign.parts.map((part) => [part.part, part.have, part.need]),
    [
      ['planned_outputs_done', 5, 5],
      ['kinds_of_output', 4, 3],
      ['quarters_with_outputs', 2, 2],
    ],
  )
  assert.deepEqual(sign.parts[0]?.entryIds, ['a', 'b', 'c', 'd', 'e'])
})

test('outputs that were never planned do not show it', () => {
  const sign = signOf(
    'at_ease_with_outputs',
    atEase.map((entry) => ({ ...entry, plannedDay: null })),
  )
  assert.equal(sign.met, false)
  assert.equal(sign.parts[0]?.have, 0)
})

test('people are counted once, however their names are written', () => {
  const sign = signOf('several_stakeholders', [
    entryWith({ people: ['Priya', ' priya '] }),
    entryWith({ people: ['PRIYA', 'Mei'] }),
    entryWith({ kind: 'decision', people: ['Tomas'] }),
  ])
  assert.equal(sign.parts[0]?.have, 2)
  assert.equal(sign.met, false)
})

test('choosing outputs needs both choices and outputs that serve an outcome', () => {
  assert.equal(signOf('chooses_outputs', atEase, [goal]).met, true)
  assert.equal(signOf('chooses_outputs', atEase, []).met, false)
})

test('choosing outcomes is shown by decisions and strategy work that name an outcome', () => {
  const entries = [
    entryWith({ id: 'a', kind: 'decision', outcomeId: 'o' }),
    entryWith({ id: 'b', kind: 'artifact', axes: ['strategy'], outcomeId: 'o' }),
    entryWith({ id: 'c', kind: 'launch', outcomeId: 'o' }),
  ]
  const sign = signOf('chooses_outcomes', entries, [goal])
  assert.deepEqual(sign.parts[0]?.entryIds, ['a', 'b'])
  assert.equal(sign.met, true)
})

test('outcomes count as read when due with a baseline, a target and a reading on or after the day, missed ones too', () => {
  const read = (id: string, day: string) =>
    outcomeWith({ id, due: '2026-10-01', result: 'missed', readings: [{ day, value: 3, note: '' }] })
  const both = [read('a', '2026-10-01'), read('b', '2026-11-01')]
  assert.equal(signOf('outcomes_read', atEase, both).met, true)
  const early = signOf('outcomes_read', atEase, [...both, read('early', '2026-09-30')])
  assert.equal(early.met, false)
  assert.deepEqual(early.parts[1]?.outcomeIds, ['early'])
  const bare = outcomeWith({ ...read('bare', '2026-11-01'), baseline: null })
  assert.equal(signOf('outcomes_read', atEase, [...both, bare]).met, false)
})

test('outputs are kept where there are some in this quarter and in the one before', () => {
  assert.equal(signOf('outputs_kept', atEase).met, true)
  assert.equal(signOf('outputs_kept', atEase.slice(2)).met, false)
})

test('what lies more than a year back, or ahead of today, shows nothing', () => {
  const far = [entryWith({ people: ['A', 'B', 'C'], day: '2025-12-31' })]
  assert.equal(signOf('several_stakeholders', far).parts[0]?.have, 0)
  const ahead = [entryWith({ people: ['A', 'B', 'C'], day: '2026-11-24' })]
  assert.equal(signOf('several_stakeholders', ahead).parts[0]?.have, 0)
})

test('with nothing done no stage is suggested', () => {
  const view = viewOf([entryWith({ state: 'planned' })], [], 'outcomes')
  assert.equal(view.suggested, null)
  assert.equal(view.agreement, 'cannot_tell')
  assert.equal(view.here.key, 'outcomes')
})

test('the suggested stage is the first whose signs are not all met, and what is said stays as it is said', () => {
  const early = viewOf(atEase.slice(0, 2), [goal], 'direction')
  assert.equal(early.suggested, 'outputs')
  assert.equal(early.agreement, 'signs_say_earlier')
  assert.equal(early.said, 'direction')
  assert.equal(early.here.key, 'direction')
  const later = viewOf(atEase, [goal], 'outputs')
  assert.equal(later.suggested, 'outcomes')
  assert.equal(later.agreement, 'signs_say_later')
  assert.equal(viewOf(atEase, [goal], 'outcomes').agreement, 'agree')
  assert.equal(viewOf(atEase, [goal]).agreement, 'not_said')
})

test('outputs of this quarter are asked for at every stage', () => {
  for (const stage of ['outputs', 'outcomes', 'direction'] as const)
    assert.deepEqual(viewOf(atEase, [goal], stage).outputsThisQuarter.entryIds, ['c', 'd', 'e'])
})

test('more work done never unmeets a sign of outputs', () => {
  fc.assert(
    fc.property(someLedger, someLedger, someOutcomes, (entries, more, outcomes) => {
      const added = more.map((entry) => ({ ...entry, id: `more ${entry.id}` }))
      const before = viewOf(entries, outcomes).stages[0]?.signs ?? []
      const after = viewOf([...entries, ...added], outcomes).stages[0]?.signs ?? []
      before.forEach((sign, place) => assert.ok(!sign.met || after[place]?.met, sign.sign.key))
    }),
    { numRuns: 2000 },
  )
})

test('the order in which entries come changes nothing', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, (entries, outcomes) => {
      assert.deepEqual(viewOf(entries.toReversed(), outcomes.toReversed()), viewOf(entries, outcomes))
    }),
    { numRuns: 2000 },
  )
})

test('every part of a sign names entries or outcomes of the last year only', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, (entries, outcomes) => {
      const live = new Set(entries.filter((each) => each.deletedAt === null).map((each) => each.id))
      for (const part of viewOf(entries, outcomes).stages.flatMap((s) =>
        s.signs.flatMap((sign) => sign.parts),
      ))
        for (const id of part.entryIds) {
          assert.ok(live.has(id))
          const entry = entries.find((each) => each.id === id)
          assert.ok(entry?.state === 'done' && entry.day <= today && entry.day >= addDays(today, -366))
        }
    }),
    { numRuns: 1000 },
  )
})

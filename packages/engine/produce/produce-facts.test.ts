import { outputKinds, startOfWeek, type Day, type Entry, type Outcome } from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooLittle } from '../evidence.ts'
import { entryWith, outcomeWith, someDay, someLedger, someOutcomes } from '../ledger.world.ts'
import { produceFacts } from './produce-facts.ts'

const quarter = '2026-Q4'
const today = '2026-11-23'
const factsOf = (entries: Entry[], outcomes: Outcome[] = []) =>
  produceFacts({ entries, outcomes, quarter, today })

test('outputs done in the quarter are counted by kind, most first, with the entries behind each', () => {
  const facts = factsOf([
    entryWith({ id: 'a', kind: 'brief', day: '2026-10-01' }),
    entryWith({ id: 'b', kind: 'launch', day: '2026-12-31' }),
    entryWith({ id: 'c', kind: 'brief', day: '2026-11-02' }),
    entryWith({ id: 'before', kind: 'brief', day: '2026-09-30' }),
    entryWith({ id: 'after', kind: 'brief', day: '2027-01-01' }),
    entryWith({ id: 'open', kind: 'brief', state: 'planned' }),
    entryWith({ id: 'deleted', kind: 'brief', deletedAt: 5 }),
  ])
  assert.deepEqual(facts.outputs, { value: 3, entryIds: ['a', 'c', 'b'] })
  assert.deepEqual(facts.byKind, [
    { kind: 'brief', value: 2, entryIds: ['a', 'c'] },
    { kind: 'launch', value: 1, entryIds: ['b'] },
  ])
})

test('decisions, unblocking, prevented work and community stand apart from outputs, and unsorted work counts as nothing', () => {
  const facts = factsOf([
    entryWith({ id: 'a', kind: 'decision' }),
    entryWith({ id: 'b', kind: 'unblocking' }),
    entryWith({ id: 'c', kind: 'prevented' }),
    entryWith({ id: 'd', kind: 'community' }),
    entryWith({ id: 'e', kind: 'other' }),
  ])
  assert.equal(facts.outputs.value, 0)
  assert.deepEqual(facts.decision.entryIds, ['a'])
  assert.deepEqual(facts.unblocking.entryIds, ['b'])
  assert.deepEqual(facts.prevented.entryIds, ['c'])
  assert.deepEqual(facts.community.entryIds, ['d'])
  assert.deepEqual(facts.unsorted.entryIds, ['e'])
})

test('follow-through of nothing planned cannot be told: it is not 0 %', () => {
  const facts = factsOf([entryWith({ state: 'done', plannedDay: null })])
  assert.deepEqual(facts.followThrough, { cannotTell: 'planned_outputs', have: 0, need: 1 })
})

test('the share that serves an outcome cannot be told where no output is done', () => {
  assert.deepEqual(factsOf([]).serving, { cannotTell: 'outputs_done', have: 0, need: 1 })
})

test('a planned output is done, dropped or open, and late only while it is open past its day', () => {
  const { followThrough } = factsOf([
    entryWith({ id: 'done', plannedDay: '2026-10-10', day: '2026-11-20' }),
    entryWith({ id: 'dropped', state: 'dropped', plannedDay: '2026-10-10' }),
    entryWith({ id: 'late', state: 'in_progress', plannedDay: '2026-11-22' }),
    entryWith({ id: 'today', state: 'planned', day: '2026-11-23' }),
    entryWith({ id: 'next year', state: 'planned', day: '2027-01-04' }),
    entryWith({ id: 'a decision', kind: 'decision', state: 'planned', day: '2026-12-01' }),
  ])
  assert.ok(!isTooLittle(followThrough))
  assert.equal(followThrough.planned.value, 4)
  assert.deepEqual(followThrough.done.entryIds, ['done'])
  assert.deepEqual(followThrough.dropped.entryIds, ['dropped'])
  assert.deepEqual(followThrough.open.entryIds, ['late', 'today'])
  assert.deepEqual(followThrough.late.entryIds, ['late'])
})

test('an outcome counts as met where it was last read, and waits once its day has come without a result', () => {
  const reading = (day: Day) => ({ day, value: 3, note: '' })
  const { outcomes } = factsOf(
    [entryWith({ id: 'e', outcomeId: 'met early' }), entryWith({ id: 'f', outcomeId: 'waits' })],
    [
      outcomeWith({ id: 'met early', due: '2027-03-01', result: 'met', readings: [reading('2026-11-01')] }),
      outcomeWith({ id: 'missed unread', due: '2026-10-15', result: 'missed' }),
      outcomeWith({ id: 'waits', due: '2026-11-23' }),
      outcomeWith({ id: 'not yet', due: '2026-11-24' }),
      outcomeWith({ id: 'given up', due: '2026-11-01', result: 'dropped' }),
    ],
  )
  assert.deepEqual(outcomes.met, { value: 1, outcomeIds: ['met early'], entryIds: ['e'] })
  assert.deepEqual(outcomes.read.outcomeIds, ['met early'])
  assert.deepEqual(outcomes.missed.outcomeIds, ['missed unread'])
  assert.deepEqual(outcomes.due.outcomeIds, ['missed unread', 'not yet', 'waits'])
  assert.deepEqual(outcomes.waiting, { value: 1, outcomeIds: ['waits'], entryIds: ['f'] })
})

test('the strip has one column for each week that touches the quarter, and its columns add up to the outputs', () => {
  const facts = factsOf(
    [
      entryWith({ id: 'a', day: '2026-10-01' }),
      entryWith({ id: 'b', day: '2026-11-22' }),
      entryWith({ id: 'c', day: '2026-11-23' }),
      entryWith({ id: 'd', kind: 'decision', day: '2026-11-23' }),
    ],
    [outcomeWith({ id: 'o', readings: [{ day: '2026-11-24', value: 1, note: '' }] })],
  )
  assert.equal(facts.weeks[0]?.monday, '2026-09-28')
  assert.equal(facts.weeks.at(-1)?.monday, '2026-12-28')
  assert.equal(facts.weeks.length, 14)
  const week = facts.weeks.find((each) => each.monday === '2026-11-23')
  assert.deepEqual(week?.outputs.entryIds, ['c'])
  assert.deepEqual(week?.outcomesRead.outcomeIds, ['o'])
})

/** Every figure again, as its definition in docs/method/produce.md reads, one filter each and nothing shared. */
function naively(entries: Entry[], outcomes: Outcome[]) {
  const inQuarter = (day: Day | null) => day !== null && day >= '2026-10-01' && day <= '2026-12-31'
  const live = entries.filter((e) => e.deletedAt === null)
  const goals = outcomes.filter((o) => o.deletedAt === null)
  const output = (e: Entry) => (outputKinds as readonly string[]).includes(e.kind)
  const planDay = (e: Entry) => (e.plannedDay !== null ? e.plannedDay : e.state === 'done' ? null : e.day)
  const planned = live.filter((e) => output(e) && inQuarter(planDay(e)))
  const done = live.filter((e) => output(e) && e.state === 'done' && inQuarter(e.day))
  const open = planned.filter((e) => e.state === 'planned' || e.state === 'in_progress')
  const settled = (o: Outcome) =>
    o.readings
      .map((r) => r.day)
      .toSorted()
      .at(-1) ?? o.due
  const ids = (those: { id: string }[]) => those.map((each) => each.id).toSorted()
  return {
    outputs: ids(done),
    planned: ids(planned),
    plannedDone: ids(planned.filter((e) => e.state === 'done')),
    dropped: ids(planned.filter((e) => e.state === 'dropped')),
    open: ids(open),
    late: ids(open.filter((e) => (planDay(e) ?? '') < today)),
    serving: ids(done.filter((e) => goals.some((o) => o.id === e.outcomeId))),
    due: ids(goals.filter((o) => inQuarter(o.due) && o.result !== 'dropped')),
    read: ids(goals.filter((o) => o.readings.some((r) => inQuarter(r.day) && r.day <= today))),
    met: ids(goals.filter((o) => o.result === 'met' && inQuarter(settled(o)))),
    missed: ids(goals.filter((o) => o.result === 'missed' && inQuarter(settled(o)))),
    waiting: ids(
      goals.filter((o) => o.result === null && o.due !== null && inQuarter(o.due) && o.due <= today),
    ),
  }
}

test('the ids of every figure are exactly the entries that satisfy its definition', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, (entries, outcomes) => {
      const facts = factsOf(entries, outcomes)
      const naive = naively(entries, outcomes)
      const through = facts.followThrough
      if (isTooLittle(through)) assert.deepEqual(naive.planned, [])
      else {
        assert.deepEqual(through.planned.entryIds.toSorted(), naive.planned)
        assert.deepEqual(through.done.entryIds.toSorted(), naive.plannedDone)
        assert.deepEqual(through.dropped.entryIds.toSorted(), naive.dropped)
        assert.deepEqual(through.open.entryIds.toSorted(), naive.open)
        assert.deepEqual(through.late.entryIds.toSorted(), naive.late)
      }
      assert.deepEqual(facts.outputs.entryIds.toSorted(), naive.outputs)
      if (isTooLittle(facts.serving)) assert.deepEqual(naive.outputs, [])
      else assert.deepEqual(facts.serving.entryIds.toSorted(), naive.serving)
      for (const key of ['due', 'read', 'met', 'missed', 'waiting'] as const)
        assert.deepEqual(facts.outcomes[key].outcomeIds.toSorted(), naive[key], key)
    }),
    { numRuns: 20_000 },
  )
})

test('the parts of a figure add up: kinds to outputs, weeks to outputs, done, dropped and open to planned', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, (entries, outcomes) => {
      const facts = factsOf(entries, outcomes)
      const outputs = facts.outputs.entryIds.toSorted()
      assert.deepEqual(facts.byKind.flatMap((kind) => kind.entryIds).toSorted(), outputs)
      assert.deepEqual(facts.weeks.flatMap((week) => week.outputs.entryIds).toSorted(), outputs)
      assert.ok(facts.weeks.every((week) => startOfWeek(week.monday) === week.monday))
      const through = facts.followThrough
      if (isTooLittle(through)) return
      assert.equal(through.planned.value, through.done.value + through.dropped.value + through.open.value)
    }),
    { numRuns: 5000 },
  )
})

test('the order in which entries and outcomes come changes nothing', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, (entries, outcomes) => {
      assert.deepEqual(factsOf(entries.toReversed(), outcomes.toReversed()), factsOf(entries, outcomes))
    }),
    { numRuns: 5000 },
  )
})

test('every figure is as large as the list behind it', () => {
  fc.assert(
    fc.property(someLedger, someOutcomes, someDay, (entries, outcomes, day) => {
      walk(produceFacts({ entries, outcomes, quarter, today: day }))
    }),
    { numRuns: 2000 },
  )
})

function walk(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const figure = value as { value?: number; entryIds?: string[]; outcomeIds?: string[] }
  if (figure.value !== undefined) assert.equal(figure.value, (figure.outcomeIds ?? figure.entryIds)?.length)
  for (const each of Object.values(value)) walk(each)
}

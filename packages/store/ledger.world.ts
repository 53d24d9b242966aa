/** What the tests of the store are made of. */
import { axisKeys, dayAt, dayNumber, entryKinds, entryStates, type EntryDraft } from '@earned/framework/nouns'
import * as fc from 'fast-check'
import type { Ledger } from './ledger.ts'

/** Any number JSON can hold: it knows no negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))

export const me = { workspace: 'own', person: 'me' }

/** A clock that starts somewhere and moves when told. */
export function clock(start = 1_790_000_000_000) {
  let instant = start
  return { now: () => instant, pass: (ms: number) => void (instant += ms) }
}

export function launch(title: string, rest: Partial<EntryDraft> = {}): EntryDraft {
  return { kind: 'launch', title, day: '2026-11-03', ...rest }
}

/** Days close enough together that several entries share one. */
export const someDay = fc.integer({ min: 0, max: 40 }).map((n) => dayAt(dayNumber('2026-10-01') + n))

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength })

/** Any entry a person could write, with text of every script. */
export const anyDraft: fc.Arbitrary<EntryDraft> = fc.record({
  kind: fc.constantFrom(...entryKinds),
  title: text(60).map((title) => `x${title}`),
  body: text(200),
  day: someDay,
  state: fc.constantFrom(...entryStates),
  plannedDay: fc.option(someDay),
  myPart: text(40),
  teamPart: text(40),
  axes: fc.uniqueArray(fc.constantFrom(...axisKeys)),
  links: fc.array(fc.record({ url: text(20).map((path) => `https://example.org/${path}`) }), {
    maxLength: 2,
  }),
  people: fc.array(fc.constantFrom('Priya', 'José', 'Łukasz', '李雷'), { maxLength: 3 }),
  changes: fc.array(
    fc.record({
      metric: text(10),
      from: fc.option(number),
      to: fc.option(number),
      by: fc.option(fc.integer()),
      unit: fc.constantFrom('%', 'ms', ''),
    }),
    { maxLength: 2 },
  ),
  line: fc.option(text(80)),
})

/** One of everything, and many entries, some of them deleted, edited or waiting to be settled. */
export async function fill(ledger: Ledger, count: number): Promise<void> {
  await ledger.person.change((await ledger.person.get()).version, { name: 'Mira', background: ['design'] })
  const outcome = await ledger.outcomes.add({ title: 'Checkout', baseline: 3.1, target: 3.6 })
  await ledger.outcomes.read(outcome.id, { day: '2026-11-10', value: 3.3 })
  const drafts = fc.sample(anyDraft, { numRuns: count, seed: 11 })
  const entries = await ledger.entries.addMany(
    drafts.map((draft) => ({ draft: { ...draft, outcomeId: outcome.id } })),
  )
  for (const { id } of entries.slice(0, 5)) await ledger.entries.remove(id)
  const [row] = (await ledger.entries.upsertFromSource([{ sourceKey: 'T-1', draft: launch('one') }], 'jira'))
    .rows
  await ledger.entries.change(row?.entryId ?? '', 1, { title: 'mine' })
  await ledger.entries.upsertFromSource([{ sourceKey: 'T-1', draft: launch('two') }], 'jira')
  await ledger.ratings.add({ axis: 'data', level: 2, day: '2026-11-03', entryIds: [entries[6]?.id ?? ''] })
  await ledger.focus.open({ axis: 'data', openedOn: '2026-09-01', lookAgainOn: '2026-12-01' })
  await ledger.focus.open({ axis: 'design', openedOn: '2026-11-01', lookAgainOn: '2027-02-01' })
  const account = { rows: 1, taken: 1, duplicate: 0, changed: 0, skipped: [], cancelled: false }
  await ledger.imports.add({ source: 'jira', fileName: 'a.csv', ...account })
}

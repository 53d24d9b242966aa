/** Any value a noun can have, for tests that must hold for all of them. */
import {
  addDays,
  axisKeys,
  backgroundKeys,
  entryKinds,
  entryStates,
  stageKeys,
  type Entry,
  type Focus,
  type ImportReport,
  type Outcome,
  type Person,
  type Rating,
} from '@earned/framework'
import * as fc from 'fast-check'
import type { ExportPart } from './export-part.ts'

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'ab Z9 .,;:|') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '"',
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '[',
      '{',
      '\\',
      '\u2028',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('é', '日', '🚀', '\u202E', '\u{FEFF}', '\u0001', '\u{FF1D}', '\uD800'),
  },
)
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit, maxLength: Math.min(maxLength, 30) })
const filled = (maxLength: number): fc.Arbitrary<string> =>
  text(maxLength - 1).map((some) => `x${some}`.trim())
const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days))
const instant = fc.integer({ min: 0, max: 4e12 })
// JSON has no minus zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
const orNull = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(some, { nil: null })
const listOf = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(some, { maxLength: 4 })
const source = fc.constantFrom('typed', 'earned', 'sample')
const id = fc.uuid()
const version = fc.integer({ min: 1, max: 99 })
const axis = fc.constantFrom(...axisKeys)

/** Plain objects only: those without a prototype are never equal to what was read. */
const record = <Fields extends object>(fields: {
  [Key in keyof Fields]: fc.Arbitrary<Fields[Key]>
}): fc.Arbitrary<Fields> => fc.record<Fields>(fields, { noNullPrototype: true })

const link = fc
  .tuple(fc.webUrl(), fc.option(text(200), { nil: undefined }))
  .map(([url, label]) => (label === undefined ? { url } : { url, label }))

const fields = {
  kind: fc.constantFrom(...entryKinds),
  title: filled(300),
  body: text(1000),
  day,
  plannedDay: orNull(day),
  state: fc.constantFrom(...entryStates),
  myPart: text(100),
  teamPart: text(100),
  axes: listOf(axis),
  links: listOf(link),
  people: listOf(filled(120)),
  changes: listOf(
    record({
      metric: text(100),
      from: orNull(number),
      to: orNull(number),
      by: orNull(number),
      unit: text(24),
    }),
  ),
  outcomeId: orNull(id),
  line: orNull(text(1000)),
}

export const anyEntry: fc.Arbitrary<Entry> = record({
  ...fields,
  id,
  version,
  source: fc.constantFrom('typed', 'jira', 'linear', 'list', 'earned', 'sample'),
  sourceKey: orNull(text(40)),
  incoming: orNull(fc.record(fields, { requiredKeys: [], noNullPrototype: true })),
  createdAt: instant,
  updatedAt: instant,
  editedAt: orNull(instant),
  deletedAt: orNull(instant),
})

export const anyOutcome: fc.Arbitrary<Outcome> = record({
  title: filled(300),
  metric: text(200),
  unit: text(40),
  baseline: orNull(number),
  target: orNull(number),
  due: orNull(day),
  result: orNull(fc.constantFrom('met', 'missed', 'dropped')),
  resultNote: text(400),
  id,
  version,
  source,
  readings: listOf(record({ day, value: number, note: text(100) })),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: orNull(instant),
})

export const anyRating: fc.Arbitrary<Rating> = record({
  axis,
  level: fc.integer({ min: 0, max: 5 }),
  day,
  yardstick: filled(200),
  entryIds: listOf(id),
  note: text(400),
  id,
  source,
  createdAt: instant,
})

export const anyFocus: fc.Arbitrary<Focus> = record({
  axis,
  why: listOf(text(400)),
  suggestedAxis: orNull(axis),
  steps: listOf(
    record({
      key: orNull(text(40)),
      text: filled(400),
      hours: orNull(fc.integer({ min: 1, max: 400 })),
      leaves: text(100),
      doneOn: orNull(day),
      entryId: orNull(id),
    }),
  ),
  openedOn: day,
  lookAgainOn: day,
  id,
  version,
  source,
  closedOn: orNull(day),
  closedBecause: text(400),
  createdAt: instant,
  updatedAt: instant,
})

export const anyPerson: fc.Arbitrary<Person> = record({
  name: text(200),
  role: text(200),
  background: listOf(fc.constantFrom(...backgroundKeys)),
  profile: orNull(text(60)),
  stage: orNull(fc.constantFrom(...stageKeys)),
  aliases: listOf(filled(200)),
  id,
  version,
  createdAt: instant,
  updatedAt: instant,
})

export const anyImport: fc.Arbitrary<ImportReport> = record({
  id,
  source: fc.constantFrom('jira', 'linear', 'list', 'earned'),
  fileName: text(400),
  rows: fc.nat(),
  taken: fc.nat(),
  duplicate: fc.nat(),
  changed: fc.nat(),
  skipped: listOf(record({ line: fc.integer({ min: 1, max: 1e6 }), reason: text(100) })),
  cancelled: fc.boolean(),
  createdAt: instant,
})

/** A whole ledger as it is taken out: grouped by noun, one person at most. */
export const anyLedger: fc.Arbitrary<ExportPart[]> = fc
  .record({
    person: fc.option(anyPerson, { nil: undefined }),
    outcomes: listOf(anyOutcome),
    entries: fc.array(fc.tuple(anyEntry, orNull(text(40))), { maxLength: 6 }),
    ratings: listOf(anyRating),
    focus: listOf(anyFocus),
    imports: listOf(anyImport),
  })
  .map(({ person, outcomes, entries, ratings, focus, imports }) => [
    ...(person === undefined ? [] : [{ noun: 'person' as const, value: person }]),
    ...outcomes.map((value) => ({ noun: 'outcome' as const, value })),
    ...entries.map(([value, sourceHash]) => ({ noun: 'entry' as const, value, sourceHash })),
    ...ratings.map((value) => ({ noun: 'rating' as const, value })),
    ...focus.map((value) => ({ noun: 'focus' as const, value })),
    ...imports.map((value) => ({ noun: 'import' as const, value })),
  ])

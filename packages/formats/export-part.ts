import {
  entry,
  focus,
  importReport,
  outcome,
  person,
  rating,
  type Entry,
  type Focus,
  type ImportReport,
  type Outcome,
  type Person,
  type Rating,
} from '@earned/framework'
import { z } from 'zod'

/** The version this program writes; it reads this one and those before it. */
export const formatVersion = 1

/** One piece of a whole ledger, with its id and version as they are. `sourceHash` is what the entry's row last said. */
export type ExportPart =
  | { noun: 'person'; value: Person }
  | { noun: 'outcome'; value: Outcome }
  | { noun: 'entry'; value: Entry; sourceHash: string | null }
  | { noun: 'rating'; value: Rating }
  | { noun: 'focus'; value: Focus }
  | { noun: 'import'; value: ImportReport }

export type ExportNoun = ExportPart['noun']

/** Where each noun stands in the file, in the order it is written. */
export const exportKeys = {
  person: 'person',
  outcome: 'outcomes',
  entry: 'entries',
  rating: 'ratings',
  focus: 'focus',
  import: 'imports',
} as const satisfies Record<ExportNoun, string>

const hashed = entry.extend({ sourceHash: z.string().nullable().default(null) })

/** Checks one record of the file; throws nothing. */
export const readPart: {
  readonly [Key in (typeof exportKeys)[ExportNoun]]: (value: unknown) => PartRead
} = {
  person: (value) => read(person.safeParse(value), (value) => ({ noun: 'person', value })),
  outcomes: (value) => read(outcome.safeParse(value), (value) => ({ noun: 'outcome', value })),
  entries: (value) =>
    read(hashed.safeParse(value), ({ sourceHash, ...value }) => ({ noun: 'entry', value, sourceHash })),
  ratings: (value) => read(rating.safeParse(value), (value) => ({ noun: 'rating', value })),
  focus: (value) => read(focus.safeParse(value), (value) => ({ noun: 'focus', value })),
  imports: (value) => read(importReport.safeParse(value), (value) => ({ noun: 'import', value })),
}

export type PartRead =
  | { ok: true; part: ExportPart }
  | { ok: false; issues: readonly { path: readonly PropertyKey[]; message: string }[] }

function read<Value>(parsed: z.ZodSafeParseResult<Value>, part: (value: Value) => ExportPart): PartRead {
  return parsed.success ? { ok: true, part: part(parsed.data) } : { ok: false, issues: parsed.error.issues }
}

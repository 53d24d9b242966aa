import type { Entry, Focus, ImportReport, Outcome, Person, Rating } from '@earned/framework/nouns'
import { entryTable } from './entries/table.ts'
import { focusTable } from './focus.ts'
import { importTable } from './imports.ts'
import { findPerson } from './make-person.ts'
import { findOutcomes } from './outcome-rows.ts'
import { ratingTable } from './ratings.ts'
import { findRows, type At } from './rows.ts'
import type { Session } from './session.ts'

/** One piece of a whole ledger, as it is exported and imported, with ids and versions as they are. */
export type LedgerPart =
  | { noun: 'person'; value: Person }
  | { noun: 'outcome'; value: Outcome }
  | { noun: 'entry'; value: Entry; sourceHash: string | null }
  | { noun: 'rating'; value: Rating }
  | { noun: 'focus'; value: Focus }
  | { noun: 'import'; value: ImportReport }

/** Entries held in memory at a time. */
const page = 500

/** Everything as it was at one moment, noun after noun, what is deleted too; others write meanwhile. */
export async function* exportAll(session: Session): AsyncGenerator<LedgerPart> {
  const { at, release } = await session.hold()
  try {
    const person = await findPerson(at)
    if (person) yield { noun: 'person', value: person }
    for (const value of await findOutcomes(at, {})) yield { noun: 'outcome', value }
    yield* exportEntries(at)
    for (const value of await findRows(at, ratingTable, { order: 'id' })) yield { noun: 'rating', value }
    for (const value of await findRows(at, focusTable, { order: 'id' })) yield { noun: 'focus', value }
    for (const value of await findRows(at, importTable, { order: 'id' })) yield { noun: 'import', value }
  } finally {
    await release()
  }
}

async function* exportEntries(at: At): AsyncGenerator<LedgerPart> {
  for (let last = ''; ;) {
    const kept = await findRows(at, entryTable, {
      where: 'id > ?',
      values: [last],
      order: 'id',
      limit: page,
    })
    for (const { entry, sourceHash } of kept) yield { noun: 'entry', value: entry, sourceHash }
    if (kept.length < page) return
    last = kept.at(-1)?.id ?? last
  }
}

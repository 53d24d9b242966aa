import type { Entry, EntryDraft, EntrySource } from '@earned/framework/nouns'
import { insertRows, type At } from '../rows.ts'
import { keepWords } from '../search.ts'
import type { Session } from '../session.ts'
import { fieldsFrom } from './fields.ts'
import { entryTable, keptEntry, type KeptEntry } from './table.ts'

/** Where an entry comes from; without one it was typed. `sourceKey` is unique within its source. */
export type Origin = { source?: EntrySource; sourceKey?: string | null }
export type NewEntry = { draft: EntryDraft; origin?: Origin }

export async function addEntries(session: Session, rows: readonly NewEntry[]): Promise<Entry[]> {
  const made = rows.map((row) => newEntry(session, row))
  await session.write((at) =>
    keepNew(
      at,
      made.map((entry) => keptEntry(entry, null)),
    ),
  )
  return made
}

export function newEntry(session: Session, { draft, origin }: NewEntry): Entry {
  const now = session.now()
  return {
    ...fieldsFrom(draft),
    id: session.id(),
    version: 1,
    source: origin?.source ?? 'typed',
    sourceKey: origin?.sourceKey ?? null,
    incoming: null,
    createdAt: now,
    updatedAt: now,
    editedAt: null,
    deletedAt: null,
  }
}

/** Writes new entries with their words; called in a transaction. */
export async function keepNew(at: At, kept: readonly KeptEntry[]): Promise<void> {
  await insertRows(at, entryTable, kept)
  await keepWords(
    at,
    kept.map(({ entry }) => ({ id: entry.id, text: textOf(entry) })),
  )
}

/** What a search looks at. */
export function textOf(entry: Entry): string {
  const { title, body, myPart, teamPart, people, sourceKey } = entry
  return [title, body, myPart, teamPart, ...people, sourceKey ?? ''].join('\n')
}

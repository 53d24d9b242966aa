import type { Entry } from '@earned/framework/nouns'
import { NotFound } from '../failures.ts'
import { marks } from '../database/statements.ts'
import { findRows, type At } from '../rows.ts'
import { entryTable, type KeptEntry } from './table.ts'

/** The entry as it is kept, deleted or not. */
export async function findKept(at: At, id: string): Promise<KeptEntry | undefined> {
  const [kept] = await findRows(at, entryTable, { where: 'id = ?', values: [id] })
  return kept
}

export async function findEntry(at: At, id: string): Promise<Entry | undefined> {
  const kept = await findKept(at, id)
  return kept?.entry.deletedAt === null ? kept.entry : undefined
}

/** Throws NotFound for what is absent or deleted. */
export async function getEntry(at: At, id: string): Promise<Entry> {
  const entry = await findEntry(at, id)
  if (!entry) throw new NotFound('entry', id)
  return entry
}

/** In a transaction, to be changed there; always in the same order, so that two edits never wait for each other. */
export async function lockKept(at: At, ids: readonly string[]): Promise<KeptEntry[]> {
  if (ids.length === 0) return []
  return findRows(at, entryTable, { where: `id in (${marks(ids)})`, values: ids, order: 'id', lock: true })
}

import type { Entry } from '@earned/framework'
import { NotFound } from '../failures.ts'
import { allOf, builderAt, isOf, locked, readRows, type At } from '../rows.ts'
import { entryTable, type KeptEntry } from './table.ts'

/** The entry as it is kept, deleted or not. */
export async function findKept(at: At, id: string): Promise<KeptEntry | undefined> {
  const [kept] = await readRows(at, entryTable, select(at).where('id', '=', id).compile())
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
  const query = locked(at, select(at).where('id', 'in', ids).orderBy('id'))
  return readRows(at, entryTable, query.compile())
}

function select(at: At) {
  return builderAt(at).selectFrom('entries').select(allOf(entryTable)).where(isOf(at.viewer))
}

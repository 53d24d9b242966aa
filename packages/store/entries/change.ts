import type { AxisKey, Day, Entry, EntryKind, EntryState } from '@earned/framework/nouns'
import type { Changed } from '../changed.ts'
import { NotFound } from '../failures.ts'
import { overwriteRow, type At } from '../rows.ts'
import { keepWords } from '../search.ts'
import type { Session } from '../session.ts'
import { textOf } from './add.ts'
import { fieldsAfter, type EntryPatch } from './fields.ts'
import { lockKept } from './find.ts'
import { entryTable, keptEntry, type KeptEntry } from './table.ts'

/** One edit of many entries. */
export type BulkChange = {
  kind?: EntryKind | undefined
  state?: EntryState | undefined
  outcomeId?: string | null | undefined
  day?: Day | undefined
  addAxes?: readonly AxisKey[] | undefined
  removeAxes?: readonly AxisKey[] | undefined
}

export type ChangedEntry = Changed<'entry', Entry>
/** An entry, and the version of it that was seen. */
export type Seen = { id: string; version: number | undefined }

export function changeEntry(session: Session, seen: Seen, patch: EntryPatch): Promise<ChangedEntry> {
  return changeKept(session, seen, (kept) => editedByHand(session, kept, patch))
}

/** Every entry that is there is changed, whatever its version: the edit names fields, and only those. */
export function changeEntries(session: Session, ids: readonly string[], change: BulkChange) {
  return session.write(async (at) => {
    const found = (await lockKept(at, ids)).filter(({ entry }) => entry.deletedAt === null)
    const changed = found.map((kept) => editedByHand(session, kept, patchFor(kept.entry, change)))
    for (const kept of changed) await writeOver(at, kept)
    const known = new Set(found.map(({ entry }) => entry.id))
    return { entries: changed.map(({ entry }) => entry), missing: ids.filter((id) => !known.has(id)) }
  })
}

export function removeEntry(session: Session, seen: Seen): Promise<ChangedEntry> {
  return changeKept(session, seen, (kept) => nextVersion(session, kept, { deletedAt: session.now() }))
}

export function restoreEntry(session: Session, id: string): Promise<Entry> {
  return session.write(async (at) => {
    const [kept] = await lockKept(at, [id])
    if (!kept) throw new NotFound('entry', id)
    if (kept.entry.deletedAt === null) return kept.entry
    const restored = nextVersion(session, kept, { deletedAt: null })
    await writeOver(at, restored)
    return restored.entry
  })
}

/** Reads, compares the version, writes: one transaction. */
export function changeKept(
  session: Session,
  seen: Seen,
  change: (kept: KeptEntry) => KeptEntry,
): Promise<ChangedEntry> {
  return session.write(async (at) => {
    const [kept] = await lockKept(at, [seen.id])
    if (kept?.entry.deletedAt !== null) throw new NotFound('entry', seen.id)
    if (seen.version !== undefined && seen.version !== kept.entry.version)
      return { ok: false, reason: 'clash', current: kept.entry }
    const changed = change(kept)
    await writeOver(at, changed)
    return { ok: true, entry: changed.entry }
  })
}

/** Writes a kept entry over the version that was seen, with its words. */
export async function writeOver(at: At, kept: KeptEntry, seen = kept.version - 1): Promise<void> {
  await overwriteRow(at, entryTable, { row: kept, seen })
  await keepWords(at, [{ id: kept.id, text: textOf(kept.entry) }])
}

export function nextVersion(session: Session, kept: KeptEntry, parts: Partial<Entry>): KeptEntry {
  const { entry, sourceHash } = kept
  return keptEntry({ ...entry, ...parts, version: entry.version + 1, updatedAt: session.now() }, sourceHash)
}

function editedByHand(session: Session, kept: KeptEntry, patch: EntryPatch): KeptEntry {
  return nextVersion(session, kept, { ...fieldsAfter(kept.entry, patch), editedAt: session.now() })
}

function patchFor(entry: Entry, { addAxes = [], removeAxes = [], ...patch }: BulkChange): EntryPatch {
  const axes = new Set([...entry.axes, ...addAxes])
  for (const axis of removeAxes) axes.delete(axis)
  return { ...patch, axes: [...axes] }
}

import type { Focus } from '@earned/framework/nouns'
import { keepNew } from './entries/add.ts'
import { writeOver } from './entries/change.ts'
import { entryTable, keptEntry, type KeptEntry } from './entries/table.ts'
import type { LedgerPart } from './export-all.ts'
import { focusTable } from './focus.ts'
import { importTable } from './imports.ts'
import { findPerson, personTable } from './make-person.ts'
import { findOutcomes, insertOutcome, overwriteOutcome } from './outcome-rows.ts'
import { ratingTable } from './ratings.ts'
import { findRows, insertRows, overwriteRow, type At } from './rows.ts'
import type { Session } from './session.ts'
import type { Table } from './table.ts'

/** `duplicate`: already here in this version or a later one; nothing of it was written. */
export type WholeImport = { taken: number; changed: number; duplicate: number }
type Verdict = keyof WholeImport
type Part<Noun extends LedgerPart['noun']> = Extract<LedgerPart, { noun: Noun }>

/** Takes a whole ledger into this one, ids and versions as they are: all of it or nothing. */
export function importAll(
  session: Session,
  parts: Iterable<LedgerPart> | AsyncIterable<LedgerPart>,
): Promise<WholeImport> {
  return session.write(async (at) => {
    const account: WholeImport = { taken: 0, changed: 0, duplicate: 0 }
    for await (const part of parts) account[await takePart(at, part)] += 1
    return account
  })
}

function takePart(at: At, part: LedgerPart): Promise<Verdict> {
  switch (part.noun) {
    case 'person':
      return takePerson(at, part)
    case 'outcome':
      return takeOutcome(at, part)
    case 'entry':
      return takeEntry(at, part)
    case 'rating':
      return takeFinal(at, ratingTable, part.value)
    case 'focus':
      return takeFocus(at, part)
    case 'import':
      return takeFinal(at, importTable, part.value)
  }
}

/** Whose ledger this is, stays; what they said of themselves is taken where it is newer. */
async function takePerson(at: At, { value }: Part<'person'>): Promise<Verdict> {
  const here = await findPerson(at)
  if (!here || here.version >= value.version) return 'duplicate'
  await overwriteRow(at, personTable, { row: { ...value, id: here.id }, seen: here.version })
  return 'changed'
}

async function takeOutcome(at: At, { value }: Part<'outcome'>): Promise<Verdict> {
  const [here] = await findOutcomes(at, { id: value.id, lock: true })
  if (!here) {
    await insertOutcome(at, value)
    return 'taken'
  }
  if (here.version >= value.version) return 'duplicate'
  await overwriteOutcome(at, value, here.version)
  return 'changed'
}

async function takeEntry(at: At, { value, sourceHash }: Part<'entry'>): Promise<Verdict> {
  const [here] = await findRows(at, entryTable, { where: 'id = ?', values: [value.id], lock: true })
  if (here && here.version >= value.version) return 'duplicate'
  const kept = await withFreeKey(at, keptEntry(value, sourceHash))
  if (!here) {
    await keepNew(at, [kept])
    return 'taken'
  }
  await writeOver(at, kept, here.version)
  return 'changed'
}

/** Where another entry here came from the same row of a file, that one keeps the key; both entries stay. */
async function withFreeKey(at: At, kept: KeptEntry): Promise<KeptEntry> {
  const { source, sourceKey, id } = kept.entry
  if (sourceKey === null) return kept
  const where = 'source = ? and source_key = ? and id <> ?'
  const [other] = await findRows(at, entryTable, { where, values: [source, sourceKey, id] })
  return other ? keptEntry({ ...kept.entry, sourceKey: null }, null) : kept
}

async function takeFocus(at: At, { value }: Part<'focus'>): Promise<Verdict> {
  const [here] = await findRows(at, focusTable, { where: 'id = ?', values: [value.id], lock: true })
  if (here && here.version >= value.version) return 'duplicate'
  const row = await besideTheOpenOne(at, value)
  if (!here) {
    await insertRows(at, focusTable, [row])
    return 'taken'
  }
  await overwriteRow(at, focusTable, { row, seen: here.version })
  return 'changed'
}

/** One focus at a time: where one is open here, another that comes open is kept as closed. */
async function besideTheOpenOne(at: At, focus: Focus): Promise<Focus> {
  if (focus.closedOn !== null) return focus
  const where = 'closed_on is null and id <> ?'
  const [open] = await findRows(at, focusTable, { where, values: [focus.id] })
  if (!open) return focus
  const closedOn = focus.openedOn > open.openedOn ? focus.openedOn : open.openedOn
  return { ...focus, closedOn, closedBecause: 'another focus was open where this one was imported' }
}

/** What is never changed once it is there. */
async function takeFinal<Row extends { id: string }>(
  at: At,
  table: Table<string, Row>,
  row: Row,
): Promise<Verdict> {
  const here = await findRows(at, table, { where: 'id = ?', values: [row.id] })
  if (here.length > 0) return 'duplicate'
  await insertRows(at, table, [row])
  return 'taken'
}

import type { Focus } from '@earned/framework/nouns'
import { marks } from './database/statements.ts'
import { keepNew } from './entries/add.ts'
import { writeOver } from './entries/change.ts'
import { lockKept } from './entries/find.ts'
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

/** Entries taken at a time. */
const batch = 500

/** Takes a whole ledger into this one, ids and versions as they are: all of it or nothing. */
export function importAll(
  session: Session,
  parts: Iterable<LedgerPart> | AsyncIterable<LedgerPart>,
): Promise<WholeImport> {
  return session.write(async (at) => {
    const account: WholeImport = { taken: 0, changed: 0, duplicate: 0 }
    let entries: Part<'entry'>[] = []
    const takeEntriesSoFar = async () => {
      for (const verdict of await takeEntries(at, entries)) account[verdict] += 1
      entries = []
    }
    for await (const part of parts) {
      if (part.noun !== 'entry') account[await takePart(at, part)] += 1
      else if (entries.push(part) === batch) await takeEntriesSoFar()
    }
    await takeEntriesSoFar()
    return account
  })
}

function takePart(at: At, part: Exclude<LedgerPart, Part<'entry'>>): Promise<Verdict> {
  switch (part.noun) {
    case 'person':
      return takePerson(at, part)
    case 'outcome':
      return takeOutcome(at, part)
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

async function takeEntries(at: At, parts: readonly Part<'entry'>[]): Promise<Verdict[]> {
  const here = new Map<string, number>()
  for (const { id, version } of await lockKept(
    at,
    parts.map(({ value }) => value.id),
  ))
    here.set(id, version)
  // An id that comes twice in a file counts as its last.
  const last = new Map(parts.map(({ value }, i) => [value.id, i]))
  const verdicts = parts.map(({ value }, i): Verdict => {
    const seen = here.get(value.id)
    if (last.get(value.id) !== i) return 'duplicate'
    return seen === undefined ? 'taken' : seen < value.version ? 'changed' : 'duplicate'
  })
  const newer = parts.filter((_, i) => verdicts[i] !== 'duplicate')
  const kept = await withFreeKeys(
    at,
    newer.map(({ value, sourceHash }) => keptEntry(value, sourceHash)),
  )
  await keepNew(
    at,
    kept.filter(({ id }) => !here.has(id)),
  )
  for (const each of kept) {
    const seen = here.get(each.id)
    if (seen !== undefined) await writeOver(at, each, seen)
  }
  return verdicts
}

/** Where another entry here came from the same row of a file, that one keeps the key; both entries stay. */
async function withFreeKeys(at: At, entries: readonly KeptEntry[]): Promise<KeptEntry[]> {
  const keys = entries.map(({ entry }) => entry.sourceKey).filter((key) => key !== null)
  if (keys.length === 0) return [...entries]
  const held = await findRows(at, entryTable, { where: `source_key in (${marks(keys)})`, values: keys })
  const nameOf = ({ entry }: KeptEntry) => `${entry.source} ${entry.sourceKey}`
  const holders = new Map(held.map((kept) => [nameOf(kept), kept.id]))
  return entries.map((kept) => {
    const holder = holders.get(nameOf(kept)) ?? kept.id
    return holder === kept.id ? kept : keptEntry({ ...kept.entry, sourceKey: null }, null)
  })
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

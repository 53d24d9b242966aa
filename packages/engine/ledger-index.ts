import { outputKinds, type Day, type EntryKind, type Outcome } from '@earned/framework'
import type { LedgerEntry } from './ledger-entry.ts'

/** Entries and outcomes that are not deleted, ordered and looked up once for every figure made of them. */
export type LedgerIndex = {
  /** Oldest first; those of one day by id, so that the order they came in changes nothing. */
  entries: readonly LedgerEntry[]
  byId: ReadonlyMap<string, LedgerEntry>
  /** The entries that serve an outcome, by its id. */
  byOutcome: ReadonlyMap<string, readonly LedgerEntry[]>
  outcomes: readonly Outcome[]
  outcomeById: ReadonlyMap<string, Outcome>
}

/** Index a person's ledger. O(n log n) in the entries. */
export function indexLedger(entries: readonly LedgerEntry[], outcomes: readonly Outcome[]): LedgerIndex {
  const live = entries.filter((entry) => entry.deletedAt === null).sort(byDayThenId)
  const goals = outcomes.filter((outcome) => outcome.deletedAt === null).sort(byId)
  const outcomeById = new Map(goals.map((outcome) => [outcome.id, outcome]))
  return {
    entries: live,
    byId: new Map(live.map((entry) => [entry.id, entry])),
    byOutcome: groupByOutcome(live, outcomeById),
    outcomes: goals,
    outcomeById,
  }
}

const outputs: ReadonlySet<EntryKind> = new Set(outputKinds)

/** Whether an entry is an output: a tangible thing made. */
export function isOutput(entry: LedgerEntry): boolean {
  return outputs.has(entry.kind)
}

/** Whether an entry is done, and on a day from `from` to `to`, both included. */
export function doneWithin(entry: LedgerEntry, from: Day, to: Day): boolean {
  return entry.state === 'done' && entry.day >= from && entry.day <= to
}

/** Whether an entry names an outcome that exists. */
export function servesOutcome(index: LedgerIndex, entry: LedgerEntry): boolean {
  return entry.outcomeId !== null && index.outcomeById.has(entry.outcomeId)
}

function groupByOutcome(entries: readonly LedgerEntry[], known: ReadonlyMap<string, Outcome>) {
  const groups = new Map<string, LedgerEntry[]>()
  for (const entry of entries) {
    if (entry.outcomeId === null || !known.has(entry.outcomeId)) continue
    const group = groups.get(entry.outcomeId)
    if (group) group.push(entry)
    else groups.set(entry.outcomeId, [entry])
  }
  return groups
}

function byDayThenId(a: LedgerEntry, b: LedgerEntry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return byId(a, b)
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

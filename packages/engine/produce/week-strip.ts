import { addDays, startOfWeek, type Day, type EntryKind, type Outcome } from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import { countOf, type Figure, type OutcomeFigure } from '../evidence.ts'
import { doneWithin, isOutput, type LedgerIndex } from '../ledger-index.ts'
import { outcomeFigure } from './outcome-facts.ts'

/** One kind of output and how many of it were done. */
export type KindFigure = Figure & { kind: EntryKind }

/** One column of the ledger strip: a week from its Monday, cut at the ends of the strip. */
export type Week = { monday: Day; outputs: Figure; byKind: KindFigure[]; outcomesRead: OutcomeFigure }

/** The weeks that touch `from` to `to`, oldest first, each with the outputs done and the outcomes read in it. */
export function weekStrip(index: LedgerIndex, { from, to }: { from: Day; to: Day }): Week[] {
  const outputs = groupByWeek(
    index.entries.filter((entry) => doneWithin(entry, from, to) && isOutput(entry)),
    (entry) => entry.day,
  )
  const read = groupByWeek(readingsWithin(index, from, to), (reading) => reading.day)
  const weeks: Week[] = []
  for (let monday = startOfWeek(from); monday <= to; monday = addDays(monday, 7)) {
    const made = outputs.get(monday) ?? []
    const seen = new Set((read.get(monday) ?? []).map((reading) => reading.outcome))
    weeks.push({
      monday,
      outputs: countOf(made),
      byKind: countByKind(made),
      outcomesRead: outcomeFigure(index, [...seen]),
    })
  }
  return weeks
}

/** How many of each kind, most first; kinds as often as each other stay in the order of their first entry. */
export function countByKind(entries: readonly LedgerEntry[]): KindFigure[] {
  const kinds = new Map<EntryKind, LedgerEntry[]>()
  for (const entry of entries) {
    const those = kinds.get(entry.kind)
    if (those) those.push(entry)
    else kinds.set(entry.kind, [entry])
  }
  return [...kinds]
    .map(([kind, those]) => ({ kind, ...countOf(those) }))
    .sort((a, b) => b.value - a.value || (a.kind < b.kind ? -1 : 1))
}

function readingsWithin(index: LedgerIndex, from: Day, to: Day): { day: Day; outcome: Outcome }[] {
  return index.outcomes.flatMap((outcome) =>
    outcome.readings
      .filter((reading) => reading.day >= from && reading.day <= to)
      .map((reading) => ({ day: reading.day, outcome })),
  )
}

function groupByWeek<T>(things: readonly T[], dayOf: (thing: T) => Day): Map<Day, T[]> {
  const weeks = new Map<Day, T[]>()
  for (const thing of things) {
    const monday = startOfWeek(dayOf(thing))
    const week = weeks.get(monday)
    if (week) week.push(thing)
    else weeks.set(monday, [thing])
  }
  return weeks
}

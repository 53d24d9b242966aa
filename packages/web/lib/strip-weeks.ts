import { addDays, type Day, type EntryKind, type Outcome, startOfWeek } from '@earned/framework'
import type { StripWeek } from '../charts/ledger-strip.tsx'
import { groupOf } from './output-groups.ts'

type Counted = { week: Day; kind: EntryKind; count: number }

/** The columns of the strip: this week and those before it, oldest first. */
export function stripWeeks(
  of: { counted: readonly Counted[]; outcomes: readonly Outcome[] },
  today: Day,
  weeks: number,
): StripWeek[] {
  const first = firstMonday(today, weeks)
  const strip = Array.from({ length: weeks }, (_, index) => emptyWeek(addDays(first, index * 7)))
  const byMonday = new Map(strip.map((week) => [week.monday, week]))
  for (const { week, kind, count } of of.counted) {
    const group = groupOf(kind)
    const column = byMonday.get(week)
    if (group !== undefined && column) column.outputs[group] += count
  }
  for (const outcome of of.outcomes) {
    const mondays = new Set(outcome.readings.map((reading) => startOfWeek(reading.day)))
    for (const monday of mondays) {
      const column = byMonday.get(monday)
      if (column) column.read += 1
    }
  }
  return strip
}

/** The Monday of the oldest column. */
export const firstMonday = (today: Day, weeks: number): Day => addDays(startOfWeek(today), -7 * (weeks - 1))

export const stripTotal = (weeks: readonly StripWeek[]): number =>
  weeks.reduce((sum, { outputs }) => sum + outputs.shipped + outputs.written + outputs.thought, 0)

const emptyWeek = (monday: Day): StripWeek => ({
  monday,
  outputs: { shipped: 0, written: 0, thought: 0 },
  read: 0,
})

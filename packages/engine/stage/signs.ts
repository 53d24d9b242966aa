import type { Day, Outcome, SignKey } from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import { doneWithin, isOutput, servesOutcome, type LedgerIndex } from '../ledger-index.ts'
import { previousQuarter, quarterDays, quarterOf } from '../quarter.ts'

/** What a sign is made of, in a code that `words` can say. */
export type SignPartKey =
  | 'planned_outputs_done'
  | 'kinds_of_output'
  | 'quarters_with_outputs'
  | 'people_worked_with'
  | 'rankings_and_decisions'
  | 'outputs_serving'
  | 'choices_among_outcomes'
  | 'outcomes_read_when_due'
  | 'outcomes_unread'
  | 'outputs_this_quarter'
  | 'outputs_last_quarter'

/** One thing a sign needs: how much of it there is, how much is enough, and what is counted. */
export type SignPart = {
  part: SignPartKey
  have: number
  need: number
  met: boolean
  entryIds: string[]
  outcomeIds: string[]
}

/** What the signs are read from: a year of the ledger, up to today. */
export type SignSource = {
  index: LedgerIndex
  done: readonly LedgerEntry[]
  outcomes: readonly Outcome[]
  today: Day
}

/** How much is enough for each sign. Ours: the source names the signs, not their numbers. docs/method/stage.md */
export const enough = {
  plannedOutputs: 5,
  kinds: 3,
  quarters: 2,
  people: 3,
  choices: 2,
  serving: 2,
  outcomesRead: 2,
} as const

/** The done entries and the due outcomes of this quarter and the three before it. */
export function signSource(index: LedgerIndex, today: Day): SignSource {
  const now = quarterOf(today)
  const from = quarterDays(previousQuarter(previousQuarter(previousQuarter(now)))).from
  return {
    index,
    done: index.entries.filter((entry) => doneWithin(entry, from, today)),
    outcomes: index.outcomes.filter((each) => each.due !== null && each.due >= from && each.due <= today),
    today,
  }
}

/** How each sign is read from the ledger, as its `shownBy` text in the framework says. */
export const signParts: Record<SignKey, (source: SignSource) => SignPart[]> = {
  at_ease_with_outputs: ({ done }) => {
    const kept = done.filter((entry) => isOutput(entry) && entry.plannedDay !== null)
    return [
      entryPart('planned_outputs_done', kept, enough.plannedOutputs),
      distinctPart('kinds_of_output', kept, { of: (entry) => [entry.kind], need: enough.kinds }),
      distinctPart('quarters_with_outputs', kept, {
        of: (entry) => [quarterOf(entry.day)],
        need: enough.quarters,
      }),
    ]
  },
  several_stakeholders: ({ done }) => {
    const together = done.filter((entry) => isOutput(entry) && entry.people.length > 0)
    return [distinctPart('people_worked_with', together, { of: namesIn, need: enough.people })]
  },
  chooses_outputs: ({ index, done }) => [
    entryPart('rankings_and_decisions', done.filter(isChoice), enough.choices),
    entryPart(
      'outputs_serving',
      done.filter((each) => isOutput(each) && servesOutcome(index, each)),
      enough.serving,
    ),
  ],
  chooses_outcomes: ({ index, done }) => [
    entryPart(
      'choices_among_outcomes',
      done.filter((entry) => choosesOutcome(index, entry)),
      enough.choices,
    ),
  ],
  outcomes_read: ({ outcomes }) => {
    const due = outcomes.filter((each) => each.result !== 'dropped')
    const read = due.filter(isReadWhenDue)
    const unread = due.filter((outcome) => !isReadWhenDue(outcome))
    return [
      outcomePart('outcomes_read_when_due', read, enough.outcomesRead),
      { ...outcomePart('outcomes_unread', unread, 0), met: unread.length === 0 },
    ]
  },
  outputs_kept: ({ done, today }) => {
    const now = quarterOf(today)
    const outputsIn = (quarter: typeof now) =>
      done.filter((entry) => isOutput(entry) && quarterOf(entry.day) === quarter)
    return [
      entryPart('outputs_this_quarter', outputsIn(now), 1),
      entryPart('outputs_last_quarter', outputsIn(previousQuarter(now)), 1),
    ]
  },
}

function isChoice(entry: LedgerEntry): boolean {
  return entry.kind === 'ranking' || entry.kind === 'decision'
}

/** A decision, or work on strategy, that names an outcome. */
function choosesOutcome(index: LedgerIndex, entry: LedgerEntry): boolean {
  return servesOutcome(index, entry) && (entry.kind === 'decision' || entry.axes.includes('strategy'))
}

/** Baseline, target and date are there, and a reading on or after that date. */
function isReadWhenDue({ baseline, target, due, readings }: Outcome): boolean {
  if (baseline === null || target === null || due === null) return false
  return readings.some((reading) => reading.day >= due)
}

function namesIn(entry: LedgerEntry): string[] {
  return entry.people.map((name) => name.trim().toLowerCase())
}

function entryPart(part: SignPartKey, entries: readonly LedgerEntry[], need: number): SignPart {
  return countedPart(part, entries, { have: entries.length, need })
}

function distinctPart(
  part: SignPartKey,
  entries: readonly LedgerEntry[],
  { of, need }: { of: (entry: LedgerEntry) => string[]; need: number },
): SignPart {
  return countedPart(part, entries, { have: new Set(entries.flatMap(of)).size, need })
}

function countedPart(
  part: SignPartKey,
  entries: readonly LedgerEntry[],
  { have, need }: { have: number; need: number },
): SignPart {
  return { part, have, need, met: have >= need, entryIds: entries.map((each) => each.id), outcomeIds: [] }
}

function outcomePart(part: SignPartKey, outcomes: readonly Outcome[], need: number): SignPart {
  const have = outcomes.length
  return { part, have, need, met: have >= need, entryIds: [], outcomeIds: outcomes.map((each) => each.id) }
}

import { wKeys, type Day, type Focus, type Outcome, type Person } from '@earned/framework'
import type { Rating, WKey } from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import type { Figure, TooLittleEvidence } from '../evidence.ts'
import { suggestFocusFrom, type FocusSuggestion } from '../focus/suggest-focus.ts'
import { indexLedger, isOutput, type LedgerIndex } from '../ledger-index.ts'
import { plannedFor } from '../produce/follow-through.ts'
import { produceFactsOf, type ProduceFacts } from '../produce/produce-facts.ts'
import { previousQuarter, quarterOf, type Quarter } from '../quarter.ts'
import { stageViewOf, type StageView } from '../stage/stage-view.ts'
import { ownViewOf, type OwnView } from './own-view.ts'

/** Everything that can be said of a person today, from facts and their own word. */
export type Standing = {
  today: Day
  /** Facts of the quarter that is running. */
  produce: ProduceFacts
  /** Facts of the last quarter before it in which an output was planned or done; of the one just before where none was. */
  lastQuarter: ProduceFacts
  stage: StageView
  ownView: OwnView
  /** The three Ws, each with what it rests on. */
  ws: WStanding[]
  /** The focus being worked on; null where none is. */
  focus: Focus | null
  suggestion: FocusSuggestion | TooLittleEvidence
}

/** What is known of one W: own ratings only, until reviewers have spoken. */
export type WStanding = {
  w: WKey
  axes: number
  rated: number
  /** Axes whose own level is at the profile or above; null where no profile is chosen, or it says nothing of this W. */
  atProfile: number | null
  /** Rated axes for which no entry is cited. */
  uncited: number
  evidence: Figure
}

/** The standing of a person. Pure; at most 10 ms with 5,000 entries on one core. docs/method/own-view.md */
export function standing(of: {
  person: Person
  entries: readonly LedgerEntry[]
  outcomes: readonly Outcome[]
  ratings: readonly Rating[]
  focus: readonly Focus[]
  today: Day
}): Standing {
  const index = indexLedger(of.entries, of.outcomes)
  const quarter = quarterOf(of.today)
  const view = ownViewOf(index, of)
  return {
    today: of.today,
    produce: produceFactsOf(index, quarter, of.today),
    lastQuarter: produceFactsOf(index, lastWithOutputs(index, quarter) ?? previousQuarter(quarter), of.today),
    stage: stageViewOf(index, of.person.stage, of.today),
    ownView: view,
    ws: wKeys.map((w) => wStanding(w, view)),
    focus: of.focus.find((each) => each.closedOn === null) ?? null,
    suggestion: suggestFocusFrom(view, of),
  }
}

/** Work that was brought in may lie years back: the last quarter that has something to say, not an empty one. */
function lastWithOutputs(index: LedgerIndex, before: Quarter): Quarter | undefined {
  let last: Quarter | undefined
  for (const entry of index.entries) {
    const day = entry.state === 'done' ? entry.day : plannedFor(entry)
    const quarter = day === null || !isOutput(entry) ? before : quarterOf(day)
    if (quarter < before && (last === undefined || quarter > last)) last = quarter
  }
  return last
}

function wStanding(w: WKey, view: OwnView): WStanding {
  const axes = view.axes.filter((each) => each.w === w)
  const rated = axes.filter((each) => each.own !== null)
  const entryIds = [...new Set(rated.flatMap((each) => each.own?.evidence.entryIds ?? []))]
  return {
    w,
    axes: axes.length,
    rated: rated.length,
    atProfile: axes.some((each) => each.profileLevel !== null)
      ? rated.filter((each) => each.gap !== null && each.gap <= 0).length
      : null,
    uncited: rated.filter((each) => !each.own?.cited).length,
    evidence: { value: entryIds.length, entryIds },
  }
}

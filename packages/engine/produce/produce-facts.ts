import type { Day, EntryKind, Outcome } from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import { countOf, shareOf, type Figure, type Share, type TooLittleEvidence } from '../evidence.ts'
import { doneWithin, indexLedger, isOutput, servesOutcome, type LedgerIndex } from '../ledger-index.ts'
import { quarterDays, type Quarter } from '../quarter.ts'
import { followThrough, type FollowThrough } from './follow-through.ts'
import { outcomeFacts, type OutcomeFacts } from './outcome-facts.ts'
import { countByKind, weekStrip, type KindFigure, type Week } from './week-strip.ts'

/** What a person made in one quarter: facts that need no reviewer, each with the entries behind it. */
export type ProduceFacts = {
  quarter: Quarter
  from: Day
  to: Day
  /** Outputs done, and the same by kind. */
  outputs: Figure
  byKind: KindFigure[]
  followThrough: FollowThrough | TooLittleEvidence
  /** Outputs done that serve an outcome, of all outputs done. */
  serving: Share | TooLittleEvidence
  outcomes: OutcomeFacts
  /** Work that leaves no thing behind, counted apart from outputs. */
  unblocking: Figure
  decision: Figure
  prevented: Figure
  community: Figure
  /** Done, but not sorted into a kind: counts as nothing until it is. */
  unsorted: Figure
  weeks: Week[]
}

/** The facts of Produce in a quarter. Counts only; nothing here is a level. docs/method/produce.md */
export function produceFacts(of: {
  entries: readonly LedgerEntry[]
  outcomes: readonly Outcome[]
  quarter: Quarter
  today: Day
}): ProduceFacts {
  return produceFactsOf(indexLedger(of.entries, of.outcomes), of.quarter, of.today)
}

/** `produceFacts` of a ledger that is indexed already. */
export function produceFactsOf(index: LedgerIndex, quarter: Quarter, today: Day): ProduceFacts {
  const days = quarterDays(quarter)
  const done = index.entries.filter((entry) => doneWithin(entry, days.from, days.to))
  const outputs = done.filter(isOutput)
  const ofKind = (kind: EntryKind) => countOf(done.filter((entry) => entry.kind === kind))
  return {
    quarter,
    ...days,
    outputs: countOf(outputs),
    byKind: countByKind(outputs),
    followThrough: followThrough(index, days, today),
    serving: shareOf(outputs, (entry) => servesOutcome(index, entry), 'outputs_done'),
    outcomes: outcomeFacts(index, days, today),
    unblocking: ofKind('unblocking'),
    decision: ofKind('decision'),
    prevented: ofKind('prevented'),
    community: ofKind('community'),
    unsorted: ofKind('other'),
    weeks: weekStrip(index, days),
  }
}

import type { Day, Outcome } from '@earned/framework'
import type { OutcomeFigure } from '../evidence.ts'
import type { LedgerIndex } from '../ledger-index.ts'

/** Outcomes of a stretch of time. One outcome may be in several: due, read and met. */
export type OutcomeFacts = {
  /** Due in it, and not dropped. */
  due: OutcomeFigure
  /** With a reading taken in it. */
  read: OutcomeFigure
  /** Called met; counted where its last reading lies, or its due day where it was never read. */
  met: OutcomeFigure
  missed: OutcomeFigure
  /** Due in it, the day has come, and no result is written. */
  waiting: OutcomeFigure
}

/** Outcomes due, read, met, missed and waiting from `from` to `to`. docs/method/produce.md */
export function outcomeFacts(
  index: LedgerIndex,
  { from, to }: { from: Day; to: Day },
  today: Day,
): OutcomeFacts {
  const within = (day: Day | null) => day !== null && day >= from && day <= to
  const count = (is: (outcome: Outcome) => boolean) => outcomeFigure(index, index.outcomes.filter(is))
  return {
    due: count((each) => within(each.due) && each.result !== 'dropped'),
    read: count((each) => each.readings.some((reading) => within(reading.day) && reading.day <= today)),
    met: count((each) => each.result === 'met' && within(settledOn(each))),
    missed: count((each) => each.result === 'missed' && within(settledOn(each))),
    waiting: count((each) => within(each.due) && isWaiting(each, today)),
  }
}

/** Whether an outcome waits for its result: its due day has come and nothing is written. */
export function isWaiting(outcome: Outcome, today: Day): boolean {
  return outcome.result === null && outcome.due !== null && outcome.due <= today
}

/** The day an outcome with a result is counted on: its last reading, else its due day; null where it has neither. */
export function settledOn(outcome: Outcome): Day | null {
  let last: Day | null = null
  for (const reading of outcome.readings) if (last === null || reading.day > last) last = reading.day
  return last ?? outcome.due
}

/** The figure that counts these outcomes, with the entries that serve them. */
export function outcomeFigure(index: LedgerIndex, outcomes: readonly Outcome[]): OutcomeFigure {
  return {
    value: outcomes.length,
    outcomeIds: outcomes.map((outcome) => outcome.id),
    entryIds: outcomes.flatMap((outcome) => (index.byOutcome.get(outcome.id) ?? []).map((entry) => entry.id)),
  }
}

import type { Day } from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import { countOf, type Figure, type TooLittleEvidence } from '../evidence.ts'
import { isOutput, type LedgerIndex } from '../ledger-index.ts'

/** What became of the outputs planned for a stretch of time. Every planned one is done, dropped or open. */
export type FollowThrough = {
  planned: Figure
  done: Figure
  dropped: Figure
  open: Figure
  /** Those of the open ones whose planned day has passed. */
  late: Figure
}

/**
 * Follow-through of the outputs planned for `from` to `to`: planned = done + dropped + open, late within open.
 * "Cannot tell yet" where nothing was planned: a share of nothing is not 0 %. docs/method/produce.md
 */
export function followThrough(
  index: LedgerIndex,
  { from, to }: { from: Day; to: Day },
  today: Day,
): FollowThrough | TooLittleEvidence {
  const planned = index.entries.filter((entry) => {
    const day = plannedFor(entry)
    return day !== null && day >= from && day <= to && isOutput(entry)
  })
  if (planned.length === 0) return { cannotTell: 'planned_outputs', have: 0, need: 1 }
  return {
    planned: countOf(planned),
    done: countOf(planned.filter((entry) => entry.state === 'done')),
    dropped: countOf(planned.filter((entry) => entry.state === 'dropped')),
    open: countOf(planned.filter(isOpen)),
    late: countOf(planned.filter((entry) => isOpen(entry) && (plannedFor(entry) ?? today) < today)),
  }
}

/**
 * The day an entry was planned for: as noted, or, while it is not done, the day it carries.
 * Null for what was done without having been planned.
 */
export function plannedFor(entry: LedgerEntry): Day | null {
  return entry.plannedDay ?? (entry.state === 'done' ? null : entry.day)
}

function isOpen(entry: LedgerEntry): boolean {
  return entry.state === 'planned' || entry.state === 'in_progress'
}

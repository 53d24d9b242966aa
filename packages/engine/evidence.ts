/** A count, and the ids of the entries it counts: `value` is always `entryIds.length`. */
export type Figure = { value: number; entryIds: string[] }

/** A count out of another: `value` of the `of` entries behind `ofEntryIds`. `of` is never 0. */
export type Share = Figure & { of: number; ofEntryIds: string[] }

/** A count of outcomes. `value` is `outcomeIds.length`; the entries are those that serve these outcomes. */
export type OutcomeFigure = { value: number; outcomeIds: string[]; entryIds: string[] }

/** What is missing where nothing can be said. */
export type Missing =
  | 'planned_outputs'
  | 'outputs_done'
  | 'own_ratings'
  | 'reviewers'
  | 'certainty'
  | 'quarters'
  | 'ratings'
  | 'axes_seen_again'

/** "Cannot tell yet": the answer where a figure would rest on less than it needs. */
export type TooLittleEvidence = { cannotTell: Missing; have: number; need: number }

/** Whether an answer is "cannot tell yet". */
export function isTooLittle(answer: object): answer is TooLittleEvidence {
  return 'cannotTell' in answer
}

/** The figure that counts these entries. */
export function countOf(entries: readonly { id: string }[]): Figure {
  return { value: entries.length, entryIds: entries.map((entry) => entry.id) }
}

/** Those of `all` that satisfy `is`, as a share; "cannot tell yet" where there are none to take a share of. */
export function shareOf<T extends { id: string }>(
  all: readonly T[],
  is: (each: T) => boolean,
  missing: Missing,
): Share | TooLittleEvidence {
  if (all.length === 0) return { cannotTell: missing, have: 0, need: 1 }
  return { ...countOf(all.filter(is)), of: all.length, ofEntryIds: countOf(all).entryIds }
}

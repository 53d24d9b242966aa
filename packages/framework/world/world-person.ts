import type { Day } from '../nouns/day.ts'
import type { EntryDraft } from '../nouns/entry.ts'
import type { FocusDraft } from '../nouns/focus.ts'
import type { OutcomeDraft, OutcomeReading } from '../nouns/outcome.ts'
import type { PersonFields } from '../nouns/person.ts'
import type { RatingDraft } from '../nouns/rating.ts'

/**
 * One person of the world as drafts. Every `key` is stable; `outcomeId`, `entryIds` and the `entryId` of a step hold
 * such keys, for the caller to replace by the ids it gives. Add outcomes first, then entries, ratings, focus.
 */
export interface WorldPerson {
  key: string
  /** Who they are, in one sentence, for choosing among them. */
  about: string
  person: PersonFields
  outcomes: { key: string; draft: OutcomeDraft; readings: OutcomeReading[] }[]
  entries: { key: string; draft: EntryDraft }[]
  ratings: { key: string; draft: RatingDraft }[]
  /** Oldest first; only the last may be open (`closedOn` null). */
  focus: { key: string; draft: FocusDraft; closedOn: Day | null; closedBecause: string }[]
}

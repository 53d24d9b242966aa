import type { Outcome, OutcomeDraft, OutcomeReading } from '@earned/framework'
import type { Changed } from './changed.ts'

export type OutcomePatch = Partial<OutcomeDraft>
/** The id of the sample world's rows stays theirs: they leave with it. */
export type OutcomeOrigin = Outcome['source']

export type Outcomes = {
  add(draft: OutcomeDraft, source?: OutcomeOrigin): Promise<Outcome>
  find(id: string): Promise<Outcome | undefined>
  /** Throws NotFound. */
  get(id: string): Promise<Outcome>
  /** All live ones, the next due first, then those without a date, then by title. */
  list(): Promise<Outcome[]>
  change(id: string, version: number, patch: OutcomePatch): Promise<Changed<'outcome', Outcome>>
  /** Adds a reading, or replaces the one of the same day. Throws NotFound. */
  read(id: string, reading: { day: string; value: number; note?: string }): Promise<Outcome>
  removeReading(id: string, day: OutcomeReading['day']): Promise<Outcome>
  /** Deletes for 30 days; entries keep their reference, which is found again on restore. */
  remove(id: string, version?: number): Promise<Changed<'outcome', Outcome>>
  restore(id: string): Promise<Outcome>
}

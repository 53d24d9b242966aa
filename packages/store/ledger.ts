import type { Entries } from './entries/entries.ts'
import type { FocusNoun } from './focus.ts'
import type { Imports } from './imports.ts'
import type { Asking, Once } from './once.ts'
import type { Outcomes } from './outcomes.ts'
import type { PersonNoun } from './person.ts'
import type { Ratings } from './ratings.ts'
import type { LedgerPart, WholeImport } from './whole.ts'

/** One person's ledger. Nothing of anybody else's can be reached through it. */
export type Ledger = {
  readonly person: PersonNoun
  readonly entries: Entries
  readonly outcomes: Outcomes
  readonly ratings: Ratings
  readonly focus: FocusNoun
  readonly imports: Imports
  /** Runs everything in one transaction: all of it or, where `run` throws, none. Use the ledger it is given. */
  transaction<T>(run: (ledger: Ledger) => Promise<T>): Promise<T>
  /** Runs once for a key, in one transaction with the answer, which must be JSON. */
  once<Answer>(asking: Asking, run: (ledger: Ledger) => Promise<Answer>): Promise<Once<Answer>>
  /** Everything, as it was at one moment. */
  exportAll(): AsyncIterable<LedgerPart>
  /** All or nothing. What is here in the same version or a later one stays. */
  importAll(parts: Iterable<LedgerPart> | AsyncIterable<LedgerPart>): Promise<WholeImport>
  /** Removes every row of the sample world at once, for good. */
  removeSample(): Promise<number>
  /** Removes for good what was deleted more than 30 days before `now`, and old idempotency keys. */
  purge(now?: number): Promise<number>
}

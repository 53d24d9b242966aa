import { entriesOf, type Entries } from './entries/entries.ts'
import { exportAll, type LedgerPart } from './export-all.ts'
import { focusOf, type FocusNoun } from './focus.ts'
import { importAll, type WholeImport } from './import-all.ts'
import { importsOf, type Imports } from './imports.ts'
import { runOnce, type Asking, type Once } from './once.ts'
import { outcomesOf, type Outcomes } from './outcomes.ts'
import { personOf, type PersonNoun } from './person.ts'
import { ratingsOf, type Ratings } from './ratings.ts'
import { purge, removeSample } from './removal.ts'
import { sessionWithin, type Session } from './session.ts'

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
  /** Everything, as it was at one moment, noun after noun. */
  exportAll(): AsyncGenerator<LedgerPart>
  /** All or nothing. What is here in the same version or a later one stays. */
  importAll(parts: Iterable<LedgerPart> | AsyncIterable<LedgerPart>): Promise<WholeImport>
  /** Removes every row of the sample world at once, for good; answers how many. */
  removeSample(): Promise<number>
  /** Removes for good what was deleted more than 30 days before `now`, and old idempotency keys. */
  purge(now?: number): Promise<number>
}

export function ledgerOf(session: Session): Ledger {
  return {
    person: personOf(session),
    entries: entriesOf(session),
    outcomes: outcomesOf(session),
    ratings: ratingsOf(session),
    focus: focusOf(session),
    imports: importsOf(session),
    transaction: (run) => session.write((at) => run(ledgerOf(sessionWithin(session, at)))),
    once: (asking, run) => runOnce(session, asking, (at) => run(ledgerOf(sessionWithin(session, at)))),
    exportAll: () => exportAll(session),
    importAll: (parts) => importAll(session, parts),
    removeSample: () => removeSample(session),
    purge: (now = session.now()) => purge(session, now),
  }
}

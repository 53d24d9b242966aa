import { entriesOf, type Entries } from './entries/entries.ts'
import { focusOf, type FocusNoun } from './focus.ts'
import { importsOf, type Imports } from './imports.ts'
import { runOnce, type Asking, type Once } from './once.ts'
import { outcomesOf, type Outcomes } from './outcomes.ts'
import { personOf, type PersonNoun } from './person.ts'
import { ratingsOf, type Ratings } from './ratings.ts'
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
  }
}

import { day, stageKey } from '@earned/framework'
import { standing, suggestFocus } from '@earned/engine'
import type { FocusSuggestion, Standing } from '@earned/engine'
import { z } from 'zod'
import type { Context } from '../operation.ts'
import { operation } from '../operation.ts'

/** What the engine reads of a ledger. */
async function evidence({ ledger, today }: Context) {
  const [person, entries, outcomes, ratings, focus] = await Promise.all([
    ledger.person.get(),
    ledger.entries.forEngine(),
    ledger.outcomes.list(),
    ledger.ratings.list(),
    ledger.focus.history(),
  ])
  return { person, entries, outcomes, ratings, focus, today }
}

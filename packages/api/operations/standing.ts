import { standing, type Standing } from '@earned/engine'
import { type Context, operation } from '../operation.ts'
import { standingShape } from '../standing-shape/standing-shape.ts'
import { nothing } from './inputs.ts'

/** The three Ws and the axes today, with the ids behind every figure. */
export async function standingOf({ ledger, today }: Pick<Context, 'ledger' | 'today'>): Promise<Standing> {
  const [person, entries, outcomes, ratings, focus] = await Promise.all([
    ledger.person.get(),
    ledger.entries.forEngine(),
    ledger.outcomes.list(),
    ledger.ratings.list(),
    ledger.focus.history(),
  ])
  return standing({ person, entries, outcomes, ratings, focus, today })
}

const get = operation({
  summary: 'Where the person stands today: Produce facts, stage, own view, focus and the suggestion for it',
  access: 'owner',
  input: nothing,
  output: standingShape,
  run: standingOf,
})

export const standingOperations = { 'standing.get': get }

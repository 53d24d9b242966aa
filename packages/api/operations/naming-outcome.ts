import { NotFound } from '@earned/store'
import { Refused } from '../problem.ts'

/** An entry that names an outcome which was never there: a fault of the input, not of the address. */
export async function namingOutcome<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof NotFound) || error.noun !== 'outcome') throw error
    const faults = [{ place: 'outcomeId', reason: 'there is no such outcome' }]
    throw new Refused(422, 'The outcome that is named is not in this ledger.', { faults })
  }
}

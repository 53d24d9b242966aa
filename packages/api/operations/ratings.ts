import { rating, ratingFields } from '@earned/framework'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { Refused } from '../problem.ts'
import { nothing } from './inputs.ts'

const list = operation({
  summary: 'The own view: every word of the person on every axis, oldest first',
  access: 'owner',
  input: nothing,
  output: z.strictObject({ ratings: z.array(rating) }),
  run: async ({ ledger }) => ({ ratings: await ledger.ratings.list() }),
})

const add = operation({
  summary: 'Rate oneself on an axis, citing entries',
  access: 'owner',
  input: ratingFields,
  output: rating,
  status: 201,
  run: async ({ ledger }, draft) => {
    for (const [at, id] of draft.entryIds.entries()) {
      if ((await ledger.entries.find(id)) !== undefined) continue
      const faults = [{ place: `entryIds.${at}`, reason: 'there is no such entry' }]
      throw new Refused(422, 'An entry that is cited is not in this ledger.', { faults })
    }
    return ledger.ratings.add(draft)
  },
})

export const ratingOperations = { 'ratings.list': list, 'ratings.add': add }

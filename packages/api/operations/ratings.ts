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
    for (const id of draft.entryIds) {
      const cited = await ledger.entries.find(id)
      if (cited === undefined) throw new Refused(422, `entryIds: there is no entry ${id} to cite`)
    }
    return ledger.ratings.add(draft)
  },
})

export const ratingOperations = { 'ratings.list': list, 'ratings.add': add }

import { outcome, outcomeFields, outcomeReading } from '@earned/framework'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { clash } from './clash.ts'
import { defined, id, nothing, patchOf, version, versionAsked } from './inputs.ts'

const list = operation({
  summary: 'All outcomes, the next due first',
  access: 'owner',
  input: nothing,
  output: z.strictObject({ outcomes: z.array(outcome) }),
  run: async ({ ledger }) => ({ outcomes: await ledger.outcomes.list() }),
})

const add = operation({
  summary: 'Add an outcome: metric, baseline, target and date',
  access: 'owner',
  input: outcomeFields,
  output: outcome,
  status: 201,
  run: ({ ledger }, draft) => ledger.outcomes.add(draft),
})

const get = operation({
  summary: 'One outcome with its readings',
  access: 'owner',
  input: z.strictObject({ id }),
  output: outcome,
  run: ({ ledger }, { id }) => ledger.outcomes.get(id),
})

const change = operation({
  summary: 'Change an outcome, or write its result; names the version it saw',
  access: 'owner',
  input: patchOf(outcomeFields.shape).extend({ id, version }),
  output: outcome,
  run: async ({ ledger }, { id, version, ...patch }) => {
    const changed = await ledger.outcomes.change(id, version, defined(patch))
    if (!changed.ok) throw clash(changed.current)
    return changed.outcome
  },
})

const remove = operation({
  summary: 'Delete an outcome; it can be restored for 30 days',
  access: 'owner',
  input: z.strictObject({ id, version: versionAsked }),
  output: outcome,
  run: async ({ ledger }, { id, version }) => {
    const changed = await ledger.outcomes.remove(id, version)
    if (!changed.ok) throw clash(changed.current)
    return changed.outcome
  },
})

const restore = operation({
  summary: 'Bring a deleted outcome back',
  access: 'owner',
  input: z.strictObject({ id }),
  output: outcome,
  run: ({ ledger }, { id }) => ledger.outcomes.restore(id),
})

const read = operation({
  summary: 'Add a reading; one of the same day is replaced',
  access: 'owner',
  input: outcomeReading.extend({ id }),
  output: outcome,
  run: ({ ledger }, { id, ...reading }) => ledger.outcomes.read(id, reading),
})

export const outcomeOperations = {
  'outcomes.list': list,
  'outcomes.add': add,
  'outcomes.get': get,
  'outcomes.change': change,
  'outcomes.remove': remove,
  'outcomes.restore': restore,
  'outcomes.read': read,
}

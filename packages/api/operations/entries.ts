import { axisKey, day, entry, entryFields, entryKind, entrySource, entryState } from '@earned/framework/nouns'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { clash } from './clash.ts'
import { defined, id, limit, many, patchOf, version, versionAsked } from './inputs.ts'
import { namingOutcome } from './naming-outcome.ts'

const flag = z
  .enum(['true', 'false'])
  .transform((said) => said === 'true')
  .optional()
const filters = {
  kinds: many(entryKind).optional(),
  axes: many(axisKey).optional(),
  states: many(entryState).optional(),
  outcomeId: id.optional(),
  source: entrySource.optional(),
  /** First and last day, both included. */
  from: day.optional(),
  to: day.optional(),
  /** Plain words; an entry matches where each begins one of its words. */
  q: z.string().max(500).optional(),
  withIncoming: flag,
  deleted: flag,
}

const list = operation({
  summary: 'Entries, newest day first, a page at a time',
  access: 'owner',
  input: z.strictObject({ ...filters, cursor: z.string().max(200).optional(), limit }),
  output: z.strictObject({ entries: z.array(entry), next: z.string().nullable() }),
  run: ({ ledger }, { limit, ...query }) => ledger.entries.list({ ...defined(query), limit }),
})

const weeks = operation({
  summary: 'How many entries of each kind stand in each week',
  access: 'owner',
  input: z.strictObject({ ...filters, from: day, to: day }),
  output: z.strictObject({
    weeks: z.array(z.strictObject({ week: day, kind: entryKind, count: z.int() })),
  }),
  run: async ({ ledger }, { from, to, ...filter }) => ({
    weeks: await ledger.entries.weeks({ ...defined(filter), from, to }),
  }),
})

const add = operation({
  summary: 'Add one entry',
  access: 'owner',
  input: entryFields,
  output: entry,
  status: 201,
  run: ({ ledger }, draft) => namingOutcome(() => ledger.entries.add(draft)),
})

const get = operation({
  summary: 'One entry',
  access: 'owner',
  input: z.strictObject({ id }),
  output: entry,
  run: ({ ledger }, { id }) => ledger.entries.get(id),
})

const some = operation({
  summary: 'The entries with these ids: what a figure rests on. Those that are gone are left out',
  access: 'owner',
  input: z.strictObject({ ids: z.array(id).max(500) }),
  output: z.strictObject({ entries: z.array(entry) }),
  run: async ({ ledger }, { ids }) => {
    const found = await Promise.all(ids.map((id) => ledger.entries.find(id)))
    return { entries: found.filter((one) => one !== undefined) }
  },
})

const change = operation({
  summary: 'Change an entry; names the version it saw',
  access: 'owner',
  input: patchOf(entryFields.shape).extend({ id, version }),
  output: entry,
  run: async ({ ledger }, { id, version, ...patch }) => {
    const changed = await namingOutcome(() => ledger.entries.change(id, version, defined(patch)))
    if (!changed.ok) throw clash(changed.current)
    return changed.entry
  },
})

const changeMany = operation({
  summary: 'The same change for many entries',
  access: 'owner',
  input: z.strictObject({
    ids: z.array(id).min(1).max(500),
    kind: entryKind.optional(),
    state: entryState.optional(),
    day: day.optional(),
    outcomeId: id.nullable().optional(),
    addAxes: z.array(axisKey).optional(),
    removeAxes: z.array(axisKey).optional(),
  }),
  /** `missing`: ids that are not in the ledger, or deleted. */
  output: z.strictObject({ entries: z.array(entry), missing: z.array(z.string()) }),
  run: ({ ledger }, { ids, ...change }) =>
    namingOutcome(() => ledger.entries.changeMany(ids, defined(change))),
})

const remove = operation({
  summary: 'Delete an entry; it can be restored for 30 days',
  access: 'owner',
  input: z.strictObject({ id, version: versionAsked.optional() }),
  output: entry,
  run: async ({ ledger }, { id, version }) => {
    const changed = await ledger.entries.remove(id, version)
    if (!changed.ok) throw clash(changed.current)
    return changed.entry
  },
})

const restore = operation({
  summary: 'Bring a deleted entry back',
  access: 'owner',
  input: z.strictObject({ id }),
  output: entry,
  run: ({ ledger }, { id }) => ledger.entries.restore(id),
})

const settle = operation({
  summary: 'Take what the source says now, or keep what was edited here',
  access: 'owner',
  input: z.strictObject({ id, version, choice: z.enum(['take', 'keep']) }),
  output: entry,
  run: async ({ ledger }, { id, version, choice }) => {
    const changed = await ledger.entries.settleIncoming(id, version, choice)
    if (!changed.ok) throw clash(changed.current)
    return changed.entry
  },
})

export const entryOperations = {
  'entries.list': list,
  'entries.weeks': weeks,
  'entries.add': add,
  'entries.get': get,
  'entries.some': some,
  'entries.change': change,
  'entries.changeMany': changeMany,
  'entries.remove': remove,
  'entries.restore': restore,
  'entries.settle': settle,
}

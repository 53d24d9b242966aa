import { axisKey, day, focus, focusStep } from '@earned/framework'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { clash } from './clash.ts'
import { defined, nothing } from './inputs.ts'

const list = operation({
  summary: 'The focus of today, if one is open, and the earlier ones, newest first',
  access: 'owner',
  input: nothing,
  output: z.strictObject({ current: focus.nullable(), history: z.array(focus) }),
  run: async ({ ledger }) => {
    const all = await ledger.focus.history()
    return {
      current: all.find((one) => one.closedOn === null) ?? null,
      history: all.filter((one) => one.closedOn !== null),
    }
  },
})

const choose = operation({
  summary: 'Choose the one axis to work on; the one that was open is closed and kept',
  access: 'owner',
  input: z.strictObject({
    axis: axisKey,
    why: z.array(z.string().max(1000)).max(20).default([]),
    suggestedAxis: axisKey.nullable().default(null),
    steps: z.array(focusStep).max(20).default([]),
    lookAgainOn: day,
    /** Why the one before is left. */
    because: z.string().max(1000).default(''),
  }),
  output: focus,
  status: 201,
  run: ({ ledger, today }, { because, ...draft }) =>
    ledger.focus.open({ ...draft, openedOn: today }, because),
})

const change = operation({
  summary: 'Change the steps or the day to look again',
  access: 'owner',
  input: z.strictObject({
    id: z.string(),
    version: z.int(),
    steps: z.array(focusStep).max(20).optional(),
    lookAgainOn: day.optional(),
  }),
  output: focus,
  run: async ({ ledger }, { id, version, ...patch }) => {
    const changed = await ledger.focus.change(id, version, defined(patch))
    if (!changed.ok) throw clash(changed.current)
    return changed.focus
  },
})

const close = operation({
  summary: 'Close the focus, with the reason',
  access: 'owner',
  input: z.strictObject({ id: z.string(), version: z.int(), because: z.string().max(1000).default('') }),
  output: focus,
  run: async ({ ledger, today }, { id, version, because }) => {
    const changed = await ledger.focus.close(id, version, today, because)
    if (!changed.ok) throw clash(changed.current)
    return changed.focus
  },
})

export const focusOperations = {
  'focus.list': list,
  'focus.choose': choose,
  'focus.change': change,
  'focus.close': close,
}

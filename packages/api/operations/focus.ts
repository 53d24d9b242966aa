import { isTooLittle, lookAgainDays, offerSteps, type Standing, words } from '@earned/engine'
import { addDays, axes, axisKey, type AxisKey, day, focus, focusStep } from '@earned/framework'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { clash } from './clash.ts'
import { defined, id, nothing, version } from './inputs.ts'
import { standingOf } from './standing.ts'

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
    /** Three steps of the catalogue, unless the person wrote their own. */
    steps: z.array(focusStep).max(20).optional(),
    lookAgainOn: day.optional(),
    /** Why the one before is left. */
    because: z.string().max(1000).default(''),
  }),
  output: focus,
  status: 201,
  run: async (context, { because, ...wanted }) => {
    const { suggestion, ownView } = await standingOf(context)
    const own = ownView.axes.find((each) => each.axis === wanted.axis)?.own?.level ?? unratedLevel
    const offered = offerSteps(wanted.axis, own, await context.ledger.focus.history())
    const draft = {
      axis: wanted.axis,
      why: whyChosen(wanted.axis, suggestion),
      suggestedAxis: isTooLittle(suggestion) ? null : suggestion.axis,
      steps: wanted.steps ?? offered.map(({ key, text, hours, leaves }) => ({ key, text, hours, leaves })),
      openedOn: context.today,
      lookAgainOn: wanted.lookAgainOn ?? addDays(context.today, lookAgainDays),
    }
    return context.ledger.focus.open(draft, because)
  },
})

/** Steps for an axis nobody rated yet: the prior mean of the model, rounded down. */
const unratedLevel = 2

/** The reasons as they stood on the day; choosing against the suggestion is fine, and kept. */
function whyChosen(axis: AxisKey, suggestion: Standing['suggestion']): string[] {
  if (isTooLittle(suggestion)) return ['Your own choice; nothing was suggested yet.']
  if (suggestion.axis === axis) return words.focusWhy(suggestion)
  return [`Your own choice; ${axes[suggestion.axis].name} was suggested.`]
}

const change = operation({
  summary: 'Change the steps or the day to look again',
  access: 'owner',
  input: z.strictObject({
    id,
    version,
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
  input: z.strictObject({ id, version, because: z.string().max(1000).default('') }),
  output: focus,
  run: async ({ ledger, today }, { id, version, because }) => {
    const changed = await ledger.focus.close(id, version, { on: today, because })
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

import { operations, type Context } from '@earned/api'
import { isTooLittle, words, type FocusSuggestion } from '@earned/engine'
import { axes, axisKey, type AxisKey, type Focus, type FocusStep } from '@earned/framework'
import { Mistake } from '../failure.ts'
import { longDay, safe, type Printer } from '../print.ts'
import { session, withLedger } from '../session.ts'

type Options = { choose?: string; done?: string; close?: string; json?: boolean }

/** `earned focus`: the one that is open, or the suggestion with its reasons; chosen, moved on or closed by the options. */
export async function focusCommand(options: Options): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const changed = await change(context, options)
    const { focus, suggestion } = await operations['standing.get'].run(context, {})
    if (isJson) return out.json(changed ?? { focus, suggestion })
    const shown = changed ?? focus
    if (shown) return printFocus(out, shown)
    if (isTooLittle(suggestion))
      return out.line(`${words.tooLittle(suggestion)} \`earned rate AXIS\` shows them.`)
    printSuggestion(out, suggestion)
  })
}

async function change(context: Context, options: Options): Promise<Focus | undefined> {
  if (options.choose !== undefined) return chooseAxis(context, options.choose)
  if (options.done === undefined && options.close === undefined) return undefined
  const { current } = await operations['focus.list'].run(context, {})
  if (current === null) throw new Mistake('no focus is open; `earned focus --choose AXIS` opens one')
  const { id, version } = current
  if (options.close !== undefined)
    return operations['focus.close'].run(context, { id, version, because: options.close })
  const steps = markDone(current.steps, options.done ?? '', context.today)
  return operations['focus.change'].run(context, { id, version, steps })
}

async function chooseAxis(context: Context, axis: string): Promise<Focus> {
  const chosen = axisKey.safeParse(axis)
  if (!chosen.success)
    throw new Mistake(`there is no axis ${axis}; the axes are ${axisKey.options.join(', ')}`)
  return operations['focus.choose'].run(context, { axis: chosen.data, because: '' })
}

function markDone(steps: readonly FocusStep[], text: string, today: string): FocusStep[] {
  const at = Number(text) - 1
  if (steps[at] === undefined) throw new Mistake(`there is no step ${text}; there are ${steps.length}`)
  return steps.map((step, index) => (index === at ? { ...step, doneOn: today } : step))
}

function printFocus(
  out: Printer,
  { axis, steps, why, openedOn, lookAgainOn, closedOn, closedBecause }: Focus,
): void {
  out.line(out.strong(axes[axis].name))
  out.line(out.muted(`One focus, since ${longDay(openedOn)}; look again ${longDay(lookAgainOn)}`))
  for (const sentence of why) out.line(safe(sentence))
  steps.forEach(({ text, hours, doneOn }, index) =>
    out.line(
      `  ${index + 1}. ${safe(text)}${hours === null ? '' : ` About ${words.hoursInWords(hours)}.`}${doneOn === null ? '' : ` Done ${longDay(doneOn)}.`}`,
    ),
  )
  if (closedOn !== null) out.line(`Closed on ${longDay(closedOn)}. ${safe(closedBecause)}`)
}

function printSuggestion(out: Printer, suggestion: FocusSuggestion): void {
  out.line(out.strong(`Suggested: ${axes[suggestion.axis].name}`))
  for (const sentence of words.focusWhy(suggestion)) out.line(sentence)
  out.line(out.muted('Why not'))
  for (const reason of suggestion.whyNot) out.line(`  ${words.whyNot(reason, suggestion)}`)
  out.line(out.muted('Steps'))
  suggestion.steps.forEach((step, index) => out.line(`  ${index + 1}. ${words.stepSentence(step)}`))
  out.line(out.muted('What would change this'))
  for (const reason of suggestion.wouldChange) out.line(`  ${words.wouldChangeSentence(reason)}`)
  out.line(
    `${words.lookAgainSentence(suggestion)} \`earned focus --choose ${suggestion.axis satisfies AxisKey}\` takes it on.`,
  )
}

import type { Day, Focus, FocusStep } from '@earned/framework'
import { call, refresh, sayProblem } from '../../lib/api.ts'
import { say } from '../../lib/notices.ts'

/** The step to take next: the first that is not done. */
export const nextStep = (focus: Focus): FocusStep | undefined =>
  focus.steps.find((step) => step.doneOn === null)

/** Marks a step done today, or open again; says so and offers the way back. */
export async function markStep(focus: Focus, step: FocusStep, doneOn: Day | null): Promise<void> {
  const steps = focus.steps.map((one) => (one === step ? { ...one, doneOn } : one))
  const next = await change(focus, steps)
  if (!next || doneOn === null) return
  say(
    step.leaves === ''
      ? 'Step done.'
      : `Step done. What it leaves: ${step.leaves} Write it down in the line above.`,
    {
      action: { label: 'Undo', run: () => void change(next, focus.steps) },
    },
  )
}

/** Puts the next step behind the others, so that another comes up. */
export async function putOff(focus: Focus, step: FocusStep): Promise<void> {
  await change(focus, [...focus.steps.filter((one) => one !== step), step])
}

export async function change(focus: Focus, steps: FocusStep[]): Promise<Focus | undefined> {
  try {
    return await call('focus.change', { id: focus.id, version: focus.version, steps })
  } catch (error) {
    say(`Not changed: ${sayProblem(error)}`, { tone: 'failed' })
    return undefined
  } finally {
    await refresh('focus')
  }
}

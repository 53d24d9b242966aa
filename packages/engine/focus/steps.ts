import { steps, type AxisKey, type Focus, type Step } from '@earned/framework'
import { median } from './median.ts'

/** How many steps a focus is offered with: enough to choose from, few enough to start. */
export const stepsOffered = 3

/**
 * Three steps for an axis at a level that were not done in any focus yet: those written for that level first, then
 * for the nearest levels (the one above before the one below), the shortest first.
 */
export function offerSteps(axis: AxisKey, level: number, history: readonly Focus[]): Step[] {
  const done = new Set(
    history.flatMap((focus) => focus.steps.filter((step) => step.doneOn !== null).map((step) => step.key)),
  )
  return byNearness(axis, level)
    .filter((step) => !done.has(step.key))
    .slice(0, stepsOffered)
}

/**
 * Hours a step on this axis usually takes from this level: the median of the catalogue's steps for the level, or for
 * the nearest level that has any. What was done already does not change it.
 */
export function stepHours(axis: AxisKey, level: number): number {
  const near = byNearness(axis, level)
  const nearest = near[0]
  if (!nearest) throw new RangeError(`no step in the catalogue for ${axis}`)
  return median(near.filter((step) => step.fromLevel === nearest.fromLevel).map((step) => step.hours))
}

function byNearness(axis: AxisKey, level: number): Step[] {
  const distance = (step: Step) => Math.abs(step.fromLevel - level) - (step.fromLevel > level ? 0.5 : 0)
  return steps
    .filter((step) => step.axis === axis)
    .toSorted((a, b) => distance(a) - distance(b) || a.hours - b.hours || (a.key < b.key ? -1 : 1))
}

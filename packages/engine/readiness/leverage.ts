import { coveredShare, readiness, weigh, type Estimate, type Target } from './readiness.ts'

/** A half level: the step whose gain is compared between axes. docs/method/model.md 2.6 */
export const compareStep = 0.5

/** What a step on one axis would gain: readiness before and after it, and the gain per hour. */
export type Leverage = { before: number; after: number; perHour: number }

/**
 * Gain in readiness per hour for each axis: [J(m + step) − J] / effort, effort in hours above 0, never negative.
 * Only the order and the ratios are meant to be used: a common factor in the efforts cancels. docs/method/focus.md
 */
export function leverage(
  estimates: readonly Estimate[],
  targets: readonly Target[],
  { effortHours, step = compareStep }: { effortHours: readonly number[]; step?: number },
): Leverage[] {
  const { j: before, covered } = readiness(estimates, targets)
  return targets.map((target, place) => {
    const hours = effortHours[place] ?? 0
    if (!(hours > 0)) throw new RangeError(`invalid effort: ${effortHours[place]} hours (above 0)`)
    const raised = coveredShare(raise(estimates[place], step), target.level)
    // Rounding at the far end of a closed form can lose a unit in the last place; a step forward costs nothing.
    const after = Math.max(before, weigh(covered.with(place, raised), targets).j)
    return { before, after, perHour: (after - before) / hours }
  })
}

function raise(estimate: Estimate | undefined, step: number): Estimate {
  return { mean: (estimate?.mean ?? 0) + step, sd: estimate?.sd ?? 0 }
}

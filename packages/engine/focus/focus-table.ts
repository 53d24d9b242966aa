import type { AxisKey, Profile } from '@earned/framework'
import { leverage } from '../readiness/leverage.ts'
import type { OwnView } from '../standing/own-view.ts'
import { ownEstimates, prior, targetLevel, targetsOf } from './own-estimates.ts'
import { flounders } from './rules.ts'
import { median } from './median.ts'
import { stepHours } from './steps.ts'

/** One axis in the table behind the focus. Readiness J is 0 to 1, from the own view and for comparison only. */
export type FocusRow = {
  axis: AxisKey
  /** The own level; an axis that is not rated yet cannot be suggested. */
  own: number
  /** The level the profile asks for. */
  target: number
  flounders: boolean
  /** Hours of the median step in the catalogue from this level; for Produce, of four such steps. */
  effortHours: number
  /** Readiness now, and after half a level more on this axis. */
  before: number
  after: number
  /** (after − before) / effortHours. */
  perHour: number
}

/**
 * Produce is a W of its own, where another axis is a quarter of one: half a level on it moves four times as much and
 * is taken to need four times the usual step. Without this it would nearly always come first (ours).
 */
const produceSteps = 4

/** How many usual steps the effort of an axis stands for. */
export function stepsCompared(axis: AxisKey): number {
  return axis === 'produce' ? produceSteps : 1
}

/** The rated axes, most gain per hour first. Axes not rated count with the prior in J, and have no row. */
export function focusTable(view: OwnView, profile: Profile): FocusRow[] {
  const efforts = view.axes.map(({ axis, own }) => hoursFor(axis, own?.level ?? prior.mean))
  const gains = leverage(ownEstimates(view), targetsOf(profile), { effortHours: efforts })
  const usual = median(view.axes.flatMap(({ own }) => own?.level ?? []))
  return view.axes
    .flatMap(({ axis, own }, place) => {
      const gain = gains[place]
      if (!own || !gain) return []
      const target = targetLevel(profile, axis)
      const known = { axis, own: own.level, target, flounders: flounders(own.level, { target, usual }) }
      return [{ ...known, effortHours: efforts[place] ?? 0, ...gain }]
    })
    .sort((a, b) => b.perHour - a.perHour)
}

function hoursFor(axis: AxisKey, level: number): number {
  return stepHours(axis, level) * stepsCompared(axis)
}

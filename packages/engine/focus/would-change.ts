import type { AxisKey } from '@earned/framework'
import type { OwnView } from '../standing/own-view.ts'
import type { Choice } from './choice.ts'
import { stepsCompared } from './focus-table.ts'

/** Something that would change the suggestion. */
export type WouldChange =
  /** Rating these axes, which are not rated yet. */
  | { by: 'rating'; axes: AxisKey[] }
  /** Seeing oneself one level higher on the axis: then `next` comes first. */
  | { by: 'one_level_higher'; axis: AxisKey; to: number; next: AxisKey }
  /** A usual step on the runner-up taking no more than these hours. */
  | { by: 'fewer_hours'; axis: AxisKey; hours: number }
  /** Choosing the profile that fits: the one used was not chosen. */
  | { by: 'choosing_profile' }

/** What would change the suggestion, nearest to hand first. `decide` makes the choice again from another own view. */
export function wouldChange(
  choice: Choice,
  view: OwnView,
  decide: (view: OwnView) => Choice | undefined,
): WouldChange[] {
  const notRated = view.axes.filter((each) => !each.own).map((each) => each.axis)
  const changes: WouldChange[] = []
  if (!view.profile) changes.push({ by: 'choosing_profile' })
  if (notRated.length > 0) changes.push({ by: 'rating', axes: notRated })
  return [...changes, ...oneLevelHigher(choice, view, decide), ...fewerHours(choice)]
}

function oneLevelHigher(
  { row }: Choice,
  view: OwnView,
  decide: (view: OwnView) => Choice | undefined,
): WouldChange[] {
  if (row.own >= 5) return []
  const raised = view.axes.map((each) =>
    each.axis === row.axis && each.own ? { ...each, own: { ...each.own, level: row.own + 1 } } : each,
  )
  const next = decide({ ...view, axes: raised })?.row.axis
  return next && next !== row.axis ? [{ by: 'one_level_higher', axis: row.axis, to: row.own + 1, next }] : []
}

function fewerHours({ row, among }: Choice): WouldChange[] {
  const second = among[1]
  if (!second || second.perHour <= 0) return []
  const hours = (second.after - second.before) / row.perHour / stepsCompared(second.axis)
  return [{ by: 'fewer_hours', axis: second.axis, hours }]
}

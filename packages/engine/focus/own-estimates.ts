import { axes, axisKeys, type AxisKey, type Profile } from '@earned/framework'
import type { Estimate, Target } from '../readiness/readiness.ts'
import type { OwnView } from '../standing/own-view.ts'

/** Where nothing is known of an axis: mean and spread of people, in levels. docs/method/model.md 2 */
export const prior: Estimate = { mean: 2.5, sd: 1 }

/** Correlation of self and supervisor ratings (Heidemeier & Moser 2009), and of two supervisors (Viswesvaran et al. 1996). */
const selfWithSupervisor = 0.22
const supervisorWithSupervisor = 0.52

/**
 * How far the truth may lie from one's own word, as a standard deviation in levels: about .95.
 * A supervisor correlates √.52 with the truth, so a self rating correlates .22/√.52 with it, and knowing it leaves
 * sd·√(1 − .22²/.52) of the prior's spread: nearly all of it. docs/method/focus.md
 */
export const selfRatingSd = prior.sd * Math.sqrt(1 - selfWithSupervisor ** 2 / supervisorWithSupervisor)

/** What is believed of each axis from the own view alone, in the order of `axisKeys`; unrated axes have the prior. */
export function ownEstimates(view: OwnView): Estimate[] {
  return view.axes.map(({ own }) => (own ? { mean: own.level, sd: selfRatingSd } : prior))
}

/** The level each axis should reach by a profile, all axes of a W weighing the same. */
export function targetsOf(profile: Profile): Target[] {
  return axisKeys.map((axis) => {
    const level = targetLevel(profile, axis)
    return { level: level > 0 ? level : 1, weight: level > 0 ? 1 : 0, w: axes[axis].w }
  })
}

/** Profiles say nothing of Produce: the mean of their eight skills stands in for it (ours). */
export function targetLevel(profile: Profile, axis: AxisKey): number {
  if (axis !== 'produce') return profile.levels[axis]
  const levels = Object.values(profile.levels)
  return levels.reduce((sum, level) => sum + level, 0) / levels.length
}

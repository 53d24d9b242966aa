import {
  complements,
  strategyAfter,
  type AxisKey,
  type BackgroundKey,
  type SkillKey,
} from '@earned/framework'
import type { OwnView } from '../standing/own-view.ts'

/**
 * Whether an axis holds the person back: own level 0; or 1 where the profile asks for 3 or more and the person stands
 * higher elsewhere (`usual`, the median of their own levels, at 2 or more). The source says "truly negative"; these
 * numbers are ours. docs/method/focus.md
 */
export function flounders(own: number, { target, usual }: { target: number; usual: number }): boolean {
  return own === 0 || (own === 1 && target >= 3 && usual >= 2)
}

/** What the rules about background and strategy say of a person. */
export type ComplementRule = {
  /** For somebody from another craft, the axes to take up first; empty where the rule does not apply, or was followed. */
  takeUp: AxisKey[]
  /** Whether strategy waits, for anybody: how many of the three craft axes are where they should be. */
  strategyWaits: boolean
  have: number
  need: number
  atLevel: number
}

/**
 * Until two of the three craft axes are at a working level by the own view, strategy waits, and somebody who came from
 * another craft takes up what that craft leaves. Guidance, never a lock: any axis may be chosen. docs/method/focus.md
 */
export function complementRule(background: readonly BackgroundKey[], view: OwnView): ComplementRule {
  const ownLevel = (axis: AxisKey) => view.axes.find((each) => each.axis === axis)?.own?.level ?? null
  const { of, needed: need, atLevel } = strategyAfter
  const reached = (axis: SkillKey) => (ownLevel(axis) ?? -1) >= atLevel
  const have = of.filter(reached).length
  const strategyWaits = have < need
  const takeUp = strategyWaits && isSwitcher(background) ? complementOf(background) : []
  return { takeUp: takeUp.filter((axis) => !reached(axis)), strategyWaits, have, need, atLevel }
}

/** Those of the backgrounds that leave this axis to be taken up. */
export function craftsLeaving(axis: AxisKey, background: readonly BackgroundKey[]): BackgroundKey[] {
  return background.filter((each) => complements[each].takeUpFirst.some((left) => left === axis))
}

/** Somebody with a known craft before product management, and none in it. */
function isSwitcher(background: readonly BackgroundKey[]): boolean {
  return !background.includes('product') && background.some((each) => complements[each].trained !== null)
}

/** What the backgrounds leave to be taken up, without what any of them has trained. */
function complementOf(background: readonly BackgroundKey[]): SkillKey[] {
  const trained = background.map((each) => complements[each].trained)
  const left = background.flatMap((each) => complements[each].takeUpFirst)
  return [...new Set(left)].filter((axis) => !trained.includes(axis))
}

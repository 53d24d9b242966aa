import { upperQuantile } from '../distributions/normal.ts'
import type { IntervalClaim } from '../claims/interval-claim.ts'
import { type Box, hull, widened } from '../rounding/box.ts'
import { boxOf } from '../rounding/printed.ts'

/** Where an interval says "no effect" lies: 0 for differences and changes, 1 for ratios; undefined where it cannot be told. */
export function nullOf({ of, unit, low }: IntervalClaim): 0 | 1 | undefined {
  if (of === 'ratio' || of === 'odds') return 1
  if (of || unit === 'points' || low.value < 0) return 0
  return undefined
}

/**
 * The z an interval implies if its middle is the estimate: how many standard errors that lies from "no effect". Ratios on
 * the log scale. Widened for intervals by simulation and for tests that pool the variance; undefined where "no effect" is not known.
 */
export function impliedZ(claim: IntervalClaim): Box | undefined {
  const none = nullOf(claim)
  if (none === undefined) return undefined
  const quantile = upperQuantile((1 - (claim.confidence ?? 0.95)) / 2)
  const [low, high] = [boxOf(claim.low), boxOf(claim.high)]
  const scale = none === 1 ? Math.log : (value: number): number => value
  if (none === 1 && low.low <= 0) return undefined
  const ends: number[] = []
  for (const a of [low.low, low.high])
    for (const b of [high.low, high.high]) {
      const [from, to] = [scale(a), scale(b)]
      if (to > from) ends.push(((from + to) / (to - from)) * quantile)
    }
  return ends.length === 0 ? undefined : widened(hull(ends), claim.of === 'relative' ? 0.25 : 0.1, 0.05)
}

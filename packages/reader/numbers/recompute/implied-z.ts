import { upperQuantile } from '../distributions/normal.ts'
import type { IntervalClaim } from '../claims/interval-claim.ts'
import { type Box, hull } from '../rounding/box.ts'
import { boxOf } from '../rounding/printed.ts'

/** Where an interval says "no effect" lies: 0 for differences and changes, 1 for ratios; undefined where it cannot be told. */
export function nullOf({ of, unit, low }: IntervalClaim): 0 | 1 | undefined {
  if (of === 'ratio' || of === 'odds') return 1
  if (of || unit === 'points' || low.value < 0) return 0
  return undefined
}

/**
 * The z an interval implies if its middle is the estimate: how many standard errors that lies from "no effect". Ratios on
 * the log scale. Loosened for intervals by simulation and for corrected tests; undefined where "no effect" is not known.
 */
export function impliedZ(claim: IntervalClaim): Box | undefined {
  const none = nullOf(claim)
  if (none === undefined) return undefined
  const quantile = upperQuantile((1 - (claim.confidence ?? 0.95)) / 2)
  const [low, high] = [boxOf(claim.low), boxOf(claim.high)]
  // The interval of a large relative change is far from symmetrical, whatever the method.
  if (claim.of === 'relative' && Math.abs(claim.low.value + claim.high.value) > 0.6) return undefined
  const scale = none === 1 ? Math.log : (value: number): number => value
  if (none === 1 && low.low <= 0) return undefined
  const ends: number[] = []
  for (const a of [low.low, low.high])
    for (const b of [high.low, high.high]) {
      const [from, to] = [scale(a), scale(b)]
      if (to > from) ends.push(((from + to) / (to - from)) * quantile)
    }
  return ends.length === 0
    ? undefined
    : loosened(hull(ends), claim.of === 'relative' || claim.of === undefined ? 0.2 : 0.1)
}

/** Corrections and exact tests take a little off z in small samples, never add to it: the end near zero gets more room. */
function loosened({ low, high }: Box, share: number): Box {
  const outward = (z: number): number => z + Math.sign(z) * (share * Math.abs(z) + 0.1)
  const inward = (z: number): number => z - Math.sign(z) * (share * Math.abs(z) + 0.4)
  if (low > 0) return { low: Math.max(0, inward(low)), high: outward(high) }
  if (high < 0) return { low: outward(low), high: Math.min(0, inward(high)) }
  return { low: outward(low), high: outward(high) }
}

import { type Box, hull } from '../rounding/box.ts'
import { fisherExact } from '../statistics/fisher-exact.ts'
import { likelihoodZ, pooledZ, type Proportion, unpooledZ } from '../statistics/two-proportions.ts'
import { upperQuantile } from '../distributions/normal.ts'
import type { ArmBox } from './arms.ts'

/**
 * Every z the usual tests of two rates can give on anything the printed numbers can have been: the corners of the boxes
 * under chi-square with and without Yates' correction, the unpooled z, the likelihood ratio, and Fisher's exact test
 * where counts are small. A little is added for tests by simulation. Positive: the second rate is higher.
 */
export function possibleZ(arms: readonly [ArmBox, ArmBox], difference: Box): Box {
  const values: number[] = []
  for (const [first, second] of corners(arms, difference)) {
    values.push(pooledZ(first, second, 0), pooledZ(first, second, 0.5))
    values.push(unpooledZ(first, second), likelihoodZ(first, second))
    if (isSmall(first, second)) values.push(fisherZ(first, second))
  }
  const finite = values.filter(Number.isFinite)
  if (finite.length === 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return slack(hull(difference.low <= 0 && difference.high >= 0 ? [...finite, 0] : finite))
}

/** The extreme tables: first rate and difference at their ends, units at theirs. */
export function corners([one, two]: readonly [ArmBox, ArmBox], difference: Box): [Proportion, Proportion][] {
  const found: [Proportion, Proportion][] = []
  for (const rate of ends(one.rate))
    for (const apart of ends(difference))
      for (const n1 of ends(one.n))
        for (const n2 of ends(two.n))
          found.push([
            { count: rate * n1, n: n1 },
            { count: inside(rate + apart) * n2, n: n2 },
          ])
  return found
}

const ends = ({ low, high }: Box): number[] => (low === high ? [low] : [low, high])
const inside = (rate: number): number => Math.min(1, Math.max(0, rate))

/** Whether large-sample tests part from the exact one: fewer than ten hits or misses expected in an arm. */
function isSmall(first: Proportion, second: Proportion): boolean {
  const share = (first.count + second.count) / (first.n + second.n)
  return Math.min(first.n, second.n) * Math.min(share, 1 - share) < 10 && first.n + second.n < 20_000
}

/** Fisher's two-sided p as the z it would take. */
function fisherZ(first: Proportion, second: Proportion): number {
  const whole = ({ count, n }: Proportion): Proportion => ({ count: Math.round(count), n: Math.round(n) })
  const p = fisherExact(whole(first), whole(second)).twoSided
  return Math.sign(second.count / second.n - first.count / first.n) * (p >= 1 ? 0 : upperQuantile(p / 2))
}

function slack({ low, high }: Box): Box {
  const by = (z: number): number => 0.01 + 0.015 * Math.abs(z)
  return { low: low - by(low), high: high + by(high) }
}

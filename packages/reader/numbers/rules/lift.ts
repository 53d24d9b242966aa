import type { LiftClaim } from '../claims/lift-claim.ts'
import type { NumberFinding, Place } from '../finding.ts'
import { type Box, hull, meet, minus, over } from '../rounding/box.ts'
import { boxOf, type Printed } from '../rounding/printed.ts'
import type { Case, Verdict } from './comparison-rule.ts'
import { line, say } from './say.ts'

/** Two numbers and the change printed beside them. `shares`: they are percentages, so that points make sense. */
export type Change = { first: Printed; second: Printed; lift: LiftClaim; ordered: boolean; shares: boolean }

/**
 * num.lift and num.pp-vs-percent on the arms of a comparison: the printed change is neither the relative nor the
 * absolute one, or it is the other one than it says. docs/method/numbers/num.lift.md, num.pp-vs-percent.md
 */
export function checkLifts({ comparison }: Case): Verdict[] {
  const [one, two] = comparison.arms.map(({ rate, count, n }) => rate ?? shareOf(count, n))
  if (!one || !two) return comparison.lifts.map(() => 'not checked')
  const { ordered } = comparison
  return comparison.lifts.map((lift) => judgeLift({ first: one, second: two, lift, ordered, shares: true }))
}

/** A rate that was not printed, as it would be printed to a tenth of a percent. */
function shareOf(count: Printed | undefined, n: Printed | undefined): Printed | undefined {
  if (!count || !n) return undefined
  return { value: count.value / n.value, half: 0.0005, about: false, start: count.start, end: n.end }
}

export function judgeLift(change: Change): Verdict {
  const { lift, shares } = change
  const box = saidBox(lift)
  const isRelative = relatives(change).some((candidate) => meet(box, candidate))
  const isAbsolute = shares && meet(box, absolute(change))
  if (lift.unit === 'times') return isRelative ? 'holds' : finding('num.lift', change)
  if (lift.unit === 'points' || (shares && lift.said === 'absolute')) {
    if (isAbsolute) return 'holds'
    return finding(isRelative && lift.unit === 'points' ? 'num.pp-vs-percent' : 'num.lift', change)
  }
  if (isRelative) return 'holds'
  return finding(isAbsolute ? 'num.pp-vs-percent' : 'num.lift', change)
}

/** What the printed change can have been, without its sign: a fall may be printed either way. */
function saidBox({ number, unit }: LiftClaim): Box {
  const size = { ...number, value: Math.abs(number.value) }
  const box = boxOf(size)
  const tens = unit === 'percent' && size.half > 0.0049 && Math.round(size.value * 100) % 10 === 0 ? 0.025 : 0
  const about = number.about ? 0.25 * size.value : 0
  const loose = Math.max(tens, about)
  return { low: Math.min(box.low, size.value - loose), high: Math.max(box.high, size.value + loose) }
}

const size = ({ low, high }: Box): Box =>
  low <= 0 && high >= 0 ? { low: 0, high: Math.max(-low, high) } : hull([Math.abs(low), Math.abs(high)])

const absolute = ({ first, second }: Change): Box => size(minus(boxOf(second), boxOf(first)))

/** The relative change in every sense that is in use: of the first; of the second where order or direction leaves it open; as a factor. */
function relatives({ first, second, lift, ordered }: Change): Box[] {
  const [one, two] = [boxOf(first), boxOf(second)]
  if (one.low <= 0 && one.high >= 0) return [{ low: 0, high: Number.POSITIVE_INFINITY }]
  const [ratio, back] = [over(two, one), over(one, two)]
  const less1 = ({ low, high }: Box): Box => size({ low: low - 1, high: high - 1 })
  if (lift.unit === 'times') return [ratio, back].flatMap((box) => [size(box), less1(box)])
  return ordered && !lift.falls ? [less1(ratio)] : [less1(ratio), less1(back)]
}

function finding(
  rule: 'num.lift' | 'num.pp-vs-percent',
  { first, second, lift, shares }: Change,
): NumberFinding {
  const [a, b] = [first.value, second.value]
  const places: Place[] = [lift.number, first, second]
  const points = shares
    ? [line('change in points', `(${say(b)} − ${say(a)}) × 100`, { value: (b - a) * 100 })]
    : []
  return {
    rule,
    severity: rule === 'num.lift' ? 'error' : 'warning',
    spans: places.map(({ start, end }) => ({ start, end })),
    args: {
      printed: lift.number.value,
      unit: lift.unit,
      said: lift.said ?? '',
      first: a,
      second: b,
      relative: (b - a) / a,
    },
    proof: [
      line('relative change', `(${say(b)} − ${say(a)}) ÷ ${say(a)}`, { value: (b - a) / a }),
      ...points,
    ],
  }
}

import { type Box, minus, overlap, over, times } from '../rounding/box.ts'
import { boxOf, countBox, type Printed } from '../rounding/printed.ts'

/** What is printed of one arm of an experiment; `rate` as a fraction. */
export type Arm = { rate?: Printed; count?: Printed; n?: Printed }

/** What the arm can have been. */
export type ArmBox = { rate: Box; n: Box }

/**
 * What an arm can have been, from its rate, count and units together; undefined where they do not give both a rate and
 * units, or cannot all be true.
 */
export function armBox({ rate, count, n }: Arm): ArmBox | undefined {
  const units = n
    ? countBox(n)
    : count && rate && rate.value > 0
      ? over(countBox(count), boxOf(rate))
      : undefined
  if (!units || units.low < 1) return undefined
  const fromCount = count ? over(countBox(count), units) : undefined
  const stated = rate ? boxOf(rate) : undefined
  const both = fromCount && stated ? overlap(fromCount, stated) : (fromCount ?? stated)
  if (!both || both.high < 0 || both.low > 1) return undefined
  const inside = { low: Math.max(0, both.low), high: Math.min(1, both.high) }
  return { rate: units.low === units.high ? wholeCounts(inside, units.low) : inside, n: units }
}

/** The part of the box that a whole count out of `n` can give; the box itself where none can (that is another finding). */
function wholeCounts(rate: Box, n: number): Box {
  const [low, high] = [Math.ceil(rate.low * n - 1e-6), Math.floor(rate.high * n + 1e-6)]
  return low <= high ? { low: low / n, high: high / n } : rate
}

/**
 * What the difference of the rates can have been: as the boxes allow, narrowed by a relative change that was printed
 * (of the first rate) and by an absolute one.
 */
export function differenceBox(
  [first, second]: readonly [ArmBox, ArmBox],
  { relative, absolute }: { relative?: Box; absolute?: Box },
): Box {
  let box = minus(second.rate, first.rate)
  if (relative) box = overlap(box, times(relative, first.rate)) ?? box
  if (absolute) box = overlap(box, absolute) ?? box
  return box
}

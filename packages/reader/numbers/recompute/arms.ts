import { type Box, joined, minus, overlap, over, times } from '../rounding/box.ts'
import { boxOf, countBox, type Hand, type Printed } from '../rounding/printed.ts'

/** What is printed of one arm of an experiment; `rate` as a fraction. */
export type Arm = { rate?: Printed; count?: Printed; n?: Printed }

/** What the arm can have been. */
export type ArmBox = { rate: Box; n: Box }

/**
 * What an arm can have been, from its rate, count and units together; undefined where they do not give both a rate and
 * units, or cannot all be true. `step` is how round the units of both arms are, where that is known;
 * `hand` how the rate was shortened.
 */
export function armBox(
  { rate, count, n }: Arm,
  { step, hand = 'either' }: { step?: number | undefined; hand?: Hand } = {},
): ArmBox | undefined {
  const units = n
    ? countBox(n, step)
    : count && rate && rate.value > 0
      ? over(countBox(count), boxOf(rate, hand))
      : undefined
  if (!units || units.low < 1) return undefined
  const fromCount = count ? over(countBox(count), units) : undefined
  const stated = rate ? boxOf(rate, hand) : undefined
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
 * What the difference of the rates can have been: both rounded, or both cut off, as one hand does; narrowed by a relative
 * change that was printed (of the first rate) and by an absolute one.
 */
export function differenceBox(
  [first, second]: readonly [Arm, Arm],
  rate: Box,
  { step, relative, absolute }: { step?: number | undefined; relative?: Box; absolute?: Box },
): Box | undefined {
  const hands = (['rounded', 'cut'] as const).flatMap((hand) => {
    const [one, two] = [armBox(first, { step, hand }), armBox(second, { step, hand })]
    return one && two ? [minus(two.rate, one.rate)] : []
  })
  if (hands.length === 0) return undefined
  let box = hands.reduce(joined)
  if (relative) box = overlap(box, times(relative, rate)) ?? box
  if (absolute) box = overlap(box, absolute) ?? box
  return box
}

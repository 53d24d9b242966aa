import type { Box } from '../rounding/box.ts'
import {
  agrestiCaffoDifference,
  correctedDifference,
  newcombeDifference,
  oddsRatio,
  rateRatio,
  relativeChange,
  waldDifference,
  waldRate,
  wilsonRate,
} from '../statistics/proportion-intervals.ts'
import type { Proportion } from '../statistics/two-proportions.ts'

/** What an interval can be of. */
export type Quantity = 'difference' | 'relative' | 'ratio' | 'odds' | 'first rate' | 'second rate'

/** Each end of an interval, and all it can have been. */
export type IntervalBox = { low: Box; high: Box }

type Method = (first: Proportion, second: Proportion, z: number) => Box

const less1 = ({ low, high }: Box): Box => ({ low: low - 1, high: high - 1 })

const methods: Record<Quantity, Method[]> = {
  difference: [waldDifference, correctedDifference, newcombeDifference, agrestiCaffoDifference],
  relative: [
    relativeChange,
    (first, second, z) => less1(rateRatio(first, second, z)),
    // The interval of the difference, divided by the first rate as if that were known.
    (first, second, z) => scaled(waldDifference(first, second, z), first.n / first.count),
    (first, second, z) => scaled(newcombeDifference(first, second, z), first.n / first.count),
  ],
  ratio: [rateRatio, (first, second, z) => more1(relativeChange(first, second, z))],
  odds: [oddsRatio],
  'first rate': [(first, _, z) => waldRate(first, z), (first, _, z) => wilsonRate(first, z)],
  'second rate': [(_, second, z) => waldRate(second, z), (_, second, z) => wilsonRate(second, z)],
}

const more1 = ({ low, high }: Box): Box => ({ low: low + 1, high: high + 1 })
const scaled = ({ low, high }: Box, by: number): Box => ({ low: low * by, high: high * by })

/**
 * All that the usual methods can give as an interval of the quantity at normal quantile `z`, over the corners of what
 * was printed; widened by an eighth of its length for simulation and for methods between these.
 */
export function possibleInterval(
  quantity: Quantity,
  corners: readonly (readonly [Proportion, Proportion])[],
  z: number,
): IntervalBox | undefined {
  const found = corners.flatMap(([first, second]) =>
    methods[quantity].map((method) => method(first, second, z)),
  )
  const finite = found.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
  if (finite.length === 0) return undefined
  const [lows, highs] = [finite.map(({ low }) => low), finite.map(({ high }) => high)]
  const spare = Math.max(...finite.map(({ low, high }) => high - low)) / 16
  return {
    low: { low: Math.min(...lows) - spare, high: Math.max(...lows) + spare },
    high: { low: Math.min(...highs) - spare, high: Math.max(...highs) + spare },
  }
}

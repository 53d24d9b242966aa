import type { Box } from '../rounding/box.ts'
import { type Proportion, waldError } from './two-proportions.ts'

const rate = ({ count, n }: Proportion): number => count / n

/** Wald's interval of one rate; `z` is the normal quantile of the confidence (1.96 for 95 %). */
export function waldRate(of: Proportion, z: number): Box {
  const half = z * Math.sqrt((rate(of) * (1 - rate(of))) / of.n)
  return { low: rate(of) - half, high: rate(of) + half }
}

/** Wilson's score interval of one rate (Wilson 1927). */
export function wilsonRate(of: Proportion, z: number): Box {
  const square = z * z
  const middle = (of.count + square / 2) / (of.n + square)
  const half = (z / (of.n + square)) * Math.sqrt(of.count * (1 - rate(of)) + square / 4)
  return { low: middle - half, high: middle + half }
}

/** Wald's interval of the second rate less the first (R: prop.test, correct = FALSE). */
export function waldDifference(first: Proportion, second: Proportion, z: number): Box {
  const half = z * waldError(first, second)
  const difference = rate(second) - rate(first)
  return { low: difference - half, high: difference + half }
}

/** Wald's interval widened by the continuity correction (R: prop.test, correct = TRUE). */
export function correctedDifference(first: Proportion, second: Proportion, z: number): Box {
  const { low, high } = waldDifference(first, second, z)
  const more = 0.5 * (1 / first.n + 1 / second.n)
  return { low: Math.max(-1, low - more), high: Math.min(1, high + more) }
}

/** Newcombe's hybrid score interval of the difference (Newcombe 1998, method 10). */
export function newcombeDifference(first: Proportion, second: Proportion, z: number): Box {
  const [one, two] = [wilsonRate(first, z), wilsonRate(second, z)]
  const difference = rate(second) - rate(first)
  return {
    low: difference - Math.hypot(rate(second) - two.low, one.high - rate(first)),
    high: difference + Math.hypot(two.high - rate(second), rate(first) - one.low),
  }
}

/** Agresti and Caffo's interval of the difference: Wald after one hit and one miss more in each arm (2000). */
export function agrestiCaffoDifference(first: Proportion, second: Proportion, z: number): Box {
  const more = ({ count, n }: Proportion): Proportion => ({ count: count + 1, n: n + 2 })
  return waldDifference(more(first), more(second), z)
}

/** Interval of the second rate over the first, on the log scale (Katz 1978). Both counts above 0. */
export function rateRatio(first: Proportion, second: Proportion, z: number): Box {
  const error = Math.sqrt(1 / first.count - 1 / first.n + 1 / second.count - 1 / second.n)
  return around(rate(second) / rate(first), z * error)
}

/** Interval of the odds of the second over those of the first (Woolf 1955). All four counts above 0. */
export function oddsRatio(first: Proportion, second: Proportion, z: number): Box {
  const misses = ({ count, n }: Proportion): number => n - count
  const error = Math.sqrt(1 / first.count + 1 / misses(first) + 1 / second.count + 1 / misses(second))
  return around((second.count * misses(first)) / (misses(second) * first.count), z * error)
}

/** Interval of the relative change by the delta method: symmetrical around second over first less one. */
export function relativeChange(first: Proportion, second: Proportion, z: number): Box {
  const ratio = rate(second) / rate(first)
  const spread = (of: Proportion): number => (1 - rate(of)) / of.count
  const half = z * ratio * Math.sqrt(spread(first) + spread(second))
  return { low: ratio - 1 - half, high: ratio - 1 + half }
}

const around = (ratio: number, half: number): Box => ({
  low: ratio * Math.exp(-half),
  high: ratio * Math.exp(half),
})

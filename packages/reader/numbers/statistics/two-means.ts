import { studentQuantile, studentTwoSided } from '../distributions/student-t.ts'
import type { Box } from '../rounding/box.ts'

/** A mean with the standard deviation of its `n` values. */
export type Sample = { mean: number; sd: number; n: number }

export type TwoMeans = { difference: number; error: number; df: number; t: number; p: number }

/** Welch's t of the second mean less the first; variances may differ (R: t.test). Each n ≥ 2. */
export function welch(first: Sample, second: Sample): TwoMeans {
  const [one, two] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n]
  const df = (one + two) ** 2 / (one ** 2 / (first.n - 1) + two ** 2 / (second.n - 1))
  return result(second.mean - first.mean, Math.sqrt(one + two), df)
}

/** Student's t with one variance for both (R: t.test, var.equal = TRUE). n of both together ≥ 3. */
export function pooledT(first: Sample, second: Sample): TwoMeans {
  const df = first.n + second.n - 2
  const variance = ((first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2) / df
  return result(second.mean - first.mean, Math.sqrt(variance * (1 / first.n + 1 / second.n)), df)
}

/** The interval of the difference at a confidence between 0 and 1. */
export function meanInterval({ difference, error, df }: TwoMeans, confidence: number): Box {
  const half = studentQuantile((1 + confidence) / 2, df) * error
  return { low: difference - half, high: difference + half }
}

function result(difference: number, error: number, df: number): TwoMeans {
  const t = difference / error
  return { difference, error, df, t, p: studentTwoSided(t, df) }
}

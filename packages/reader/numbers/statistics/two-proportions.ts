import { normalTwoSided } from '../distributions/normal.ts'

/** `count` of `n`; fractions are allowed where a rate was printed instead of a count. */
export type Proportion = { count: number; n: number }

export type TwoProportions = {
  /** Second rate less first rate. */
  difference: number
  /** The same difference in standard errors, by each usual test; the sign is that of the difference. */
  z: { pooled: number; unpooled: number; corrected: number; likelihood: number }
  /** Two-sided. `pooled` is also chi-square without, `corrected` with Yates' correction (R: prop.test, chisq.test). */
  p: { pooled: number; unpooled: number; corrected: number; likelihood: number }
}

/** Two rates compared by the usual large-sample tests. Counts 0 ≤ count ≤ n, n > 0. */
export function compareProportions(first: Proportion, second: Proportion): TwoProportions {
  const z = {
    pooled: pooledZ(first, second, 0),
    unpooled: unpooledZ(first, second),
    corrected: pooledZ(first, second, 0.5),
    likelihood: likelihoodZ(first, second),
  }
  const p = {
    pooled: normalTwoSided(z.pooled),
    unpooled: normalTwoSided(z.unpooled),
    corrected: normalTwoSided(z.corrected),
    likelihood: normalTwoSided(z.likelihood),
  }
  return { difference: rate(second) - rate(first), z, p }
}

const rate = ({ count, n }: Proportion): number => count / n

/** The z of chi-square on the 2 x 2 table; `correction` 0.5 takes Yates' half count off, never past zero. */
export function pooledZ(first: Proportion, second: Proportion, correction: 0 | 0.5): number {
  const share = (first.count + second.count) / (first.n + second.n)
  const error = Math.sqrt(share * (1 - share) * (1 / first.n + 1 / second.n))
  const difference = rate(second) - rate(first)
  const off = correction * (1 / first.n + 1 / second.n)
  const size = Math.max(0, Math.abs(difference) - off)
  return size === 0 ? 0 : (Math.sign(difference) * size) / error
}

/** The difference over Wald's standard error. */
export function unpooledZ(first: Proportion, second: Proportion): number {
  const difference = rate(second) - rate(first)
  return difference === 0 ? 0 : difference / waldError(first, second)
}

/** Standard error of the difference of two rates, each with its own variance. */
export function waldError(first: Proportion, second: Proportion): number {
  const variance = (of: Proportion): number => (rate(of) * (1 - rate(of))) / of.n
  return Math.sqrt(variance(first) + variance(second))
}

/** The signed root of the likelihood-ratio (G) statistic; what logistic regression's deviance test gives. */
export function likelihoodZ(first: Proportion, second: Proportion): number {
  const share = (first.count + second.count) / (first.n + second.n)
  const part = (count: number, expected: number): number =>
    count > 0 ? count * Math.log(count / expected) : 0
  const of = ({ count, n }: Proportion): number => part(count, n * share) + part(n - count, n * (1 - share))
  const statistic = Math.max(0, 2 * (of(first) + of(second)))
  return Math.sign(rate(second) - rate(first)) * Math.sqrt(statistic)
}

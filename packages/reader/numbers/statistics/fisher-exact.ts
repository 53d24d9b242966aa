import type { Proportion } from './two-proportions.ts'

/**
 * Fisher's exact test on whole counts: the chance, with both margins fixed, of a table as unlikely as this one or less
 * (`twoSided`), of as many hits in the second arm or more (`more`), or as many or fewer (`fewer`). R: fisher.test.
 */
export function fisherExact(
  first: Proportion,
  second: Proportion,
): { twoSided: number; more: number; fewer: number } {
  const { low, weights } = tables(first, second)
  const at = second.count - low
  const seen = weights[at] ?? 0
  let total = 0
  let [twoSided, more, fewer] = [0, 0, 0]
  for (const [i, weight] of weights.entries()) {
    total += weight
    // R's tolerance, for tables that are equally likely but for rounding.
    if (weight <= seen * (1 + 1e-7)) twoSided += weight
    if (i >= at) more += weight
    if (i <= at) fewer += weight
  }
  return { twoSided: twoSided / total, more: more / total, fewer: fewer / total }
}

/** The chance of every table with these margins, up to a factor, counted from the fewest possible hits in the second arm. */
function tables(first: Proportion, second: Proportion): { low: number; weights: Float64Array } {
  const hits = first.count + second.count
  const low = Math.max(0, hits - first.n)
  const high = Math.min(hits, second.n)
  const weights = new Float64Array(high - low + 1)
  const mode = Math.floor(((hits + 1) * (second.n + 1)) / (first.n + second.n + 2))
  const start = Math.min(Math.max(mode, low), high)
  weights[start - low] = 1
  for (let x = start; x < high; x++)
    weights[x + 1 - low] = (weights[x - low] ?? 0) * next(x, hits, [first.n, second.n])
  for (let x = start; x > low; x--)
    weights[x - 1 - low] = (weights[x - low] ?? 0) / next(x - 1, hits, [first.n, second.n])
  return { low, weights }
}

/** P(x + 1) / P(x). */
const next = (x: number, hits: number, [n1, n2]: readonly [number, number]): number =>
  ((hits - x) * (n2 - x)) / ((x + 1) * (n1 - hits + x + 1))

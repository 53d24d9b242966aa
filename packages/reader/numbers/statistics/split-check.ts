import { chiSquareUpper } from '../distributions/chi-square.ts'

export type SplitCheck = { chiSquare: number; df: number; p: number; expected: number[] }

/**
 * Sample-ratio check: chi-square of the counts against the planned shares (equal ones if none are given), as R's
 * chisq.test. Fabijan et al. 2019, "Diagnosing Sample Ratio Mismatch". `p` is the chance of a split this far off or further.
 */
export function checkSplit(
  counts: readonly number[],
  shares: readonly number[] = counts.map(() => 1),
): SplitCheck {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  const [total, whole] = [sum(counts), sum(shares)]
  const expected = shares.map((share) => (total * share) / whole)
  const chiSquare = sum(counts.map((count, i) => (count - (expected[i] ?? 0)) ** 2 / (expected[i] ?? 0)))
  const df = counts.length - 1
  return { chiSquare, df, p: chiSquareUpper(chiSquare, df), expected }
}

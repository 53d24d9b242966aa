import { fQuantile } from '../normal/f-distribution.ts'

/** A coefficient with its 95 % interval. */
export type Coefficient = { value: number; from: number; to: number }

/**
 * The six intraclass correlations of Shrout & Fleiss (1979): each target by other judges (1), judges drawn at random (2),
 * exactly these judges (3); of one judge, and of the mean of all k (`of: k`).
 */
export type Intraclass = Record<'one' | 'two' | 'three', { single: Coefficient; mean: Coefficient }>

/** Mean squares of a targets × judges table without gaps. */
type MeanSquares = { n: number; k: number; between: number; within: number; judges: number; error: number }

/** Upper tail left out on each side of a 95 % interval. */
const upper = 0.975

/**
 * Intraclass correlations of targets (rows) by judges (columns), with intervals (McGraw & Wong 1996, as in R's psych).
 * Undefined with fewer than two targets or judges, or where nothing differs. docs/method/agreement.md
 */
export function intraclass(rows: readonly (readonly number[])[]): Intraclass | undefined {
  const squares = meanSquares(rows)
  if (!squares) return undefined
  return { one: caseOne(squares), two: caseTwo(squares), three: caseThree(squares) }
}

function meanSquares(rows: readonly (readonly number[])[]): MeanSquares | undefined {
  const [n, k] = [rows.length, rows[0]?.length ?? 0]
  if (n < 2 || k < 2 || rows.some((row) => row.length !== k)) return undefined
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const around = (values: readonly number[], middle: number) =>
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  const grand = mean(rows.flat())
  const total = around(rows.flat(), grand)
  const ofRows = k * around(rows.map(mean), grand)
  const ofJudges =
    n *
    around(
      rows[0]!.map((_, judge) => mean(rows.map((row) => row[judge]!))),
      grand,
    )
  if (!(total > 0)) return undefined
  return {
    n,
    k,
    between: ofRows / (n - 1),
    within: (total - ofRows) / (n * (k - 1)),
    judges: ofJudges / (k - 1),
    error: Math.max(0, total - ofRows - ofJudges) / ((n - 1) * (k - 1)),
  }
}

function caseOne({ n, k, between, within }: MeanSquares) {
  const ratio = between / within
  const low = ratio / fQuantile(upper, n - 1, n * (k - 1))
  const high = ratio * fQuantile(upper, n * (k - 1), n - 1)
  return fromRatios({ ratio, low, high, k })
}

function caseThree({ n, k, between, error }: MeanSquares) {
  const ratio = between / error
  const low = ratio / fQuantile(upper, n - 1, (n - 1) * (k - 1))
  const high = ratio * fQuantile(upper, (n - 1) * (k - 1), n - 1)
  return fromRatios({ ratio, low, high, k })
}

/** (F − 1)/(F + k − 1) for one judge, 1 − 1/F for the mean of k. */
function fromRatios({ ratio, low, high, k }: { ratio: number; low: number; high: number; k: number }) {
  const single = (f: number) => (Number.isFinite(f) ? (f - 1) / (f + k - 1) : 1)
  const mean = (f: number) => 1 - 1 / f
  return {
    single: { value: single(ratio), from: single(low), to: single(high) },
    mean: { value: mean(ratio), from: mean(low), to: mean(high) },
  }
}

/** Degrees of freedom after Satterthwaite: judges and error both vary. */
function caseTwo({ n, k, between, judges, error }: MeanSquares) {
  const value = (between - error) / (between + (k - 1) * error + (k * (judges - error)) / n)
  const ratio = judges / error
  const spread = n * (1 + (k - 1) * value) - k * value
  const top = (k - 1) * (n - 1) * (k * value * ratio + spread) ** 2
  const ofBoth = top / ((n - 1) * k ** 2 * value ** 2 * ratio ** 2 + spread ** 2)
  // Without any error only the judges vary: the limit for a ratio without bound.
  const freedom = Number.isFinite(ratio) ? ofBoth : k - 1
  const rest = k * judges + (k * n - k - n) * error
  const down = fQuantile(upper, n - 1, freedom)
  const up = fQuantile(upper, freedom, n - 1)
  const from = (n * (between - down * error)) / (down * rest + n * between)
  const to = (n * (up * between - error)) / (rest + n * up * between)
  const stepUp = (r: number) => (k * r) / (1 + (k - 1) * r)
  const mean = (between - error) / (between + (judges - error) / n)
  return { single: { value, from, to }, mean: { value: mean, from: stepUp(from), to: stepUp(to) } }
}

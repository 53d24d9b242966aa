/** How far apart two values are taken to be. Levels 0 to 5 are compared on the interval metric. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Krippendorff's alpha: 1 − observed / expected disagreement, 1 for perfect agreement, 0 for chance, below 0 for worse.
 * `rows` are reviewers, columns what they rated, null where somebody did not. Undefined where fewer than two values can
 * be paired, or all are equal: agreement about nothing. Krippendorff (2011). docs/method/agreement.md
 */
export function krippendorffAlpha(
  rows: readonly (readonly (number | null)[])[],
  metric: AlphaMetric = 'interval',
): number | undefined {
  const units = unitsOf(rows)
  const totals = countValues(units.flat())
  const values = [...totals.keys()].sort((a, b) => a - b)
  const paired = units.reduce((sum, unit) => sum + unit.length, 0)
  const distance = distanceFor(metric, values, totals)
  let observed = 0
  for (const unit of units) observed += pairSum(countValues(unit), distance) / (unit.length - 1)
  const expected = pairSum(totals, distance) / (paired - 1)
  return expected > 0 ? 1 - observed / expected : undefined
}

/** What was rated at least twice, as the list of its values. */
function unitsOf(rows: readonly (readonly (number | null)[])[]): number[][] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) =>
    rows.map((row) => row[column] ?? null).filter((value) => value !== null),
  ).filter((unit) => unit.length > 1)
}

function countValues(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Squared distances summed over all ordered pairs of different values. */
function pairSum(counts: ReadonlyMap<number, number>, distance: (a: number, b: number) => number): number {
  let sum = 0
  for (const [a, many] of counts)
    for (const [b, others] of counts) if (a !== b) sum += many * others * distance(a, b)
  return sum
}

function distanceFor(
  metric: AlphaMetric,
  values: readonly number[],
  totals: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  switch (metric) {
    case 'nominal':
      return () => 1
    case 'interval':
      return (a, b) => (a - b) ** 2
    case 'ratio':
      return (a, b) => ((a - b) / (a + b)) ** 2
    case 'ordinal':
      return (a, b) => ranksBetween(Math.min(a, b), Math.max(a, b), { values, totals }) ** 2
  }
}

/** How many ranks lie from one value to another, half of the two ends counted. */
function ranksBetween(
  low: number,
  high: number,
  { values, totals }: { values: readonly number[]; totals: ReadonlyMap<number, number> },
): number {
  const count = (value: number) => totals.get(value) ?? 0
  const within = values.filter((value) => value >= low && value <= high)
  return within.reduce((sum, value) => sum + count(value), 0) - (count(low) + count(high)) / 2
}

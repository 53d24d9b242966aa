/**
 * Weighted kappa of two raters: 1 − Σ w·observed / Σ w·expected by chance, 1 for perfect agreement. `table` holds counts
 * or proportions (rows: the first rater's categories), `disagreement` how bad each cell is, 0 on the diagonal.
 * Undefined where chance alone cannot disagree. Cohen (1968). docs/method/agreement.md
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  disagreement: readonly (readonly number[])[],
): number | undefined {
  const rows = table.map((row) => row.reduce((sum, value) => sum + value, 0))
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const whole = rows.reduce((sum, value) => sum + value, 0)
  let observed = 0
  let expected = 0
  disagreement.forEach((line, row) =>
    line.forEach((weight, column) => {
      observed += weight * (table[row]?.[column] ?? 0)
      expected += (weight * (rows[row] ?? 0) * (columns[column] ?? 0)) / whole
    }),
  )
  return expected > 0 ? 1 - observed / expected : undefined
}

/** Cohen's kappa: every disagreement is as bad as any other. */
export function kappa(table: readonly (readonly number[])[]): number | undefined {
  return weightedKappa(
    table,
    disagreements(table.length, () => 1),
  )
}

/** Disagreement that grows with the square of the distance, as fits levels. */
export function quadraticKappa(table: readonly (readonly number[])[]): number | undefined {
  return weightedKappa(
    table,
    disagreements(table.length, (distance) => distance ** 2),
  )
}

function disagreements(size: number, weigh: (distance: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 0 : weigh(Math.abs(row - column)))),
  )
}

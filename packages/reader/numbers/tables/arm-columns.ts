import type { Comparison } from '../claims/comparison.ts'
import type { Split } from '../claims/split.ts'
import type { Arm } from '../recompute/arms.ts'
import { printed, type Printed } from '../rounding/printed.ts'
import { armIn, intervalIn, liftIn, pIn, verdictIn } from './cell-claims.ts'
import type { Grid, GridRow } from './grid.ts'
import { armNamed, type HeadingKind, headingKind } from './heading-kind.ts'

type Pair = readonly [control: number, treatment: number]

/** A table whose columns are arms and whose rows are metrics, with lift, p and interval in further columns. Two arms only. */
export function readArmColumns(grid: Grid): { comparisons: Comparison[]; splits: Split[] } {
  const pair = armColumns(grid)
  if (!pair) return { comparisons: [], splits: [] }
  const rows = grid.rows.filter(({ ragged }) => !ragged)
  const kinds = rows.map(({ cells }) => headingKind(cells[0]?.text ?? ''))
  const units = unitsOf(grid, pair) ?? rowUnits(rows, kinds, pair)
  const rates = rows.filter((row, i) => isRateRow(row, kinds[i] ?? 'other', pair))
  const counts = rows.filter((_, i) => kinds[i] === 'count')
  const alone = rates.length === 1
  const comparisons = rates.map((row) => {
    const one = compare(grid, row, pair)
    const [count, ...moreCounts] = alone ? counts : []
    if (count && moreCounts.length === 0) addCounts(one, count, pair)
    // Other metrics may have other units: only the only one of a table takes those of the table.
    if (units && alone) addUnits(one, units)
    return one
  })
  const text = grid.header.map((cell) => cell.text).join(' ')
  return {
    comparisons,
    splits: units ? [{ units: [...units], start: grid.start, end: grid.end, text, named: true }] : [],
  }
}

function armColumns({ header }: Grid): Pair | undefined {
  const named = header.map(({ text }, i) =>
    i === 0 || headingKind(text) === 'lift' ? undefined : armNamed(text),
  )
  const [control, treatment] = [named.indexOf(0), named.indexOf(1)]
  const others = named.filter((one) => one !== undefined).length
  return control > 0 && treatment > 0 && others === 2 ? [control, treatment] : undefined
}

const people =
  /^(?:users?|visitors?|participants?|sessions?|people|customers?|accounts?|players?|subjects?|members?)$/

/** Units in the headings: "Control (n=10,000)"; a bare number there is a name ("Gate 30"). */
function unitsOf({ header }: Grid, pair: Pair): [Printed, Printed] | undefined {
  const [one, two] = pair.map((i) =>
    header[i]?.tokens.find(
      ({ unit, value, role, noun }) =>
        unit === 'none' && Number.isInteger(value) && value > 1 && (role === 'n' || people.test(noun)),
    ),
  )
  return one && two ? [printed(one), printed(two)] : undefined
}

function rowUnits(
  rows: readonly GridRow[],
  kinds: readonly HeadingKind[],
  pair: Pair,
): [Printed, Printed] | undefined {
  const found = rows.filter((_, i) => kinds[i] === 'n')
  const [row, ...others] = found
  if (!row || others.length > 0) return undefined
  const [one, two] = pair.map((i) => (row.cells[i] ? armIn(row.cells[i], 'n').n : undefined))
  return one && two ? [one, two] : undefined
}

function isRateRow({ cells }: GridRow, kind: HeadingKind, pair: Pair): boolean {
  return pair.every((i) => {
    const arm = cells[i] ? armIn(cells[i], kind) : {}
    return arm.rate !== undefined || (arm.count !== undefined && arm.n !== undefined)
  })
}

function addCounts(comparison: Comparison, { cells }: GridRow, pair: Pair): void {
  comparison.arms = comparison.arms.map((arm: Arm, i) => {
    const cell = cells[pair[i] ?? -1]
    const count = cell ? armIn(cell, 'count').count : undefined
    return count ? { ...arm, count } : arm
  }) as [Arm, Arm]
}

function addUnits(comparison: Comparison, units: readonly [Printed, Printed]): void {
  const [one, two] = comparison.arms
  comparison.arms = [
    { n: units[0], ...one },
    { n: units[1], ...two },
  ]
  comparison.units = 'arms'
}

function compare(grid: Grid, { cells, start, end }: GridRow, pair: Pair): Comparison {
  const kinds = grid.header.map(({ text }, i) => (i === 0 || pair.includes(i) ? 'other' : headingKind(text)))
  const at = <T>(
    kind: HeadingKind,
    read: (cell: GridRow['cells'][number], heading: string) => T | undefined,
  ): T[] =>
    cells.flatMap((cell, i) => (kinds[i] === kind ? (read(cell, grid.header[i]?.text ?? '') ?? []) : []))
  const [control, treatment] = pair.map((i) => (cells[i] ? armIn(cells[i], 'rate') : {}))
  const [significance] = at('verdict', verdictIn)
  return {
    start,
    end,
    arms: [control ?? {}, treatment ?? {}],
    ordered: true,
    turned: pair[0] > pair[1],
    units: control?.n && treatment?.n ? 'arms' : 'none',
    ps: at('p', pIn),
    intervals: at('interval', intervalIn),
    lifts: at('lift', liftIn),
    text: [...grid.header, ...cells].map((cell) => cell.text).join(' | '),
    ...(significance ? { significance } : {}),
  }
}

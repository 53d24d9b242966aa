import type { Comparison } from '../claims/comparison.ts'
import type { Split } from '../claims/split.ts'
import type { Arm } from '../recompute/arms.ts'
import { armIn, intervalIn, liftIn, pIn, verdictIn } from './cell-claims.ts'
import type { Grid, GridRow } from './grid.ts'
import { armNamed, type HeadingKind, headingKind, isTotal, namesArms } from './heading-kind.ts'

type ArmRow = { row: GridRow; arm: Arm; named: 0 | 1 | undefined }

/** A table whose rows are arms: users, conversions, rate, lift, p in columns. Each arm is compared with the control's row. */
export function readArmRows(grid: Grid): { comparisons: Comparison[]; splits: Split[] } {
  const kinds = grid.header.map(({ text }, i) => (i === 0 ? 'other' : headingKind(text)))
  const rows = armRows(grid, kinds)
  const control = rows.find(({ named }) => named === 0) ?? rows[0]
  const others = rows.filter((row) => row !== control)
  if (!control || others.length === 0) return { comparisons: [], splits: [] }
  const units = rows.flatMap(({ arm }) => (arm.n ? [arm.n] : []))
  const split = {
    units,
    start: grid.start,
    end: grid.end,
    text: grid.header.map(({ text }) => text).join(' '),
    named: true,
  }
  return {
    comparisons: others.map((other) => compare({ grid, kinds }, control, other)),
    splits: units.length === rows.length ? [split] : [],
  }
}

function armRows(grid: Grid, kinds: readonly HeadingKind[]): ArmRow[] {
  if (!kinds.some((kind) => kind === 'n' || kind === 'count' || kind === 'rate')) return []
  const rows = grid.rows
    .filter(({ cells, ragged }) => !ragged && !isTotal(cells[0]?.text ?? ''))
    .map((row): ArmRow => ({ row, arm: armOf(row, kinds), named: armNamed(row.cells[0]?.text ?? '') }))
  const said = namesArms(grid.header[0]?.text ?? '')
  const enough = rows.some(({ named }) => named === 0) && rows.some(({ named }) => named === 1)
  return enough || (said && rows.length === 2) ? rows.filter(({ named }) => said || named !== undefined) : []
}

/** The facts of all cells of a row; undefined numbers where two columns give different ones. */
function armOf({ cells }: GridRow, kinds: readonly HeadingKind[]): Arm {
  const arm: Arm = {}
  const twice = new Set<keyof Arm>()
  for (const [i, cell] of cells.entries()) {
    const kind = kinds[i] ?? 'other'
    if (kind !== 'n' && kind !== 'count' && kind !== 'rate') continue
    const found = armIn(cell, kind)
    for (const key of ['rate', 'count', 'n'] as const) {
      if (arm[key] && found[key]) twice.add(key)
      if (found[key]) arm[key] ??= found[key]
    }
  }
  for (const key of twice) delete arm[key]
  return arm
}

type Columns = { grid: Grid; kinds: readonly HeadingKind[] }

function compare({ grid, kinds }: Columns, control: ArmRow, other: ArmRow): Comparison {
  const { cells, start, end } = other.row
  const heading = (i: number): string => grid.header[i]?.text ?? ''
  const of = (kind: HeadingKind): number[] => kinds.flatMap((one, i) => (one === kind && cells[i] ? [i] : []))
  const at = <T>(
    kind: HeadingKind,
    read: (cell: GridRow['cells'][number], heading: string) => T | undefined,
  ): T[] => of(kind).flatMap((i) => (cells[i] ? (read(cells[i], heading(i)) ?? []) : []))
  const [significance] = at('verdict', verdictIn)
  return {
    start,
    end,
    arms: [control.arm, other.arm],
    ordered: control.named === 0,
    turned: false,
    units: control.arm.n && other.arm.n ? 'arms' : 'none',
    ps: at('p', pIn),
    intervals: at('interval', intervalIn),
    lifts: at('lift', liftIn),
    text: [...grid.header, ...cells].map(({ text }) => text).join(' | '),
    ...(significance ? { significance } : {}),
  }
}

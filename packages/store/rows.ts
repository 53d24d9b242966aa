import type { Cell, Connection, Query } from './database/connection.ts'
import { statementsOf } from './database/statements.ts'
import { sealOf } from './seal.ts'
import type { Table } from './table.ts'
import type { Viewer } from './viewer.ts'

/** Where a query runs and for whom. */
export type At = { readonly connection: Connection; readonly viewer: Viewer }

/** Which of the viewer's rows. `lock`, in a transaction: what is read stays as it is until the end. */
export type Which = {
  where?: string
  values?: readonly Cell[]
  order?: string
  limit?: number
  lock?: boolean
}

/** The viewer's rows of a table. */
export function findRows<Row>(at: At, table: Table<string, Row>, which: Which = {}): Promise<Row[]> {
  const { where, values = [], order, limit, lock = false } = which
  const { dialect } = at.connection
  const sql = [
    statementsOf(table, dialect).select,
    where && `and ${where}`,
    order && `order by ${order}`,
    limit && `limit ${limit}`,
    // SQLite has one writer anyway.
    lock && dialect === 'postgres' && 'for no key update',
  ]
  const parameters = [at.viewer.workspace, at.viewer.person, ...values]
  return readRows(at, table, { sql: sql.filter(Boolean).join(' '), parameters })
}

/** Runs a query over all columns of a table. A row whose seal does not fit is refused, never answered. */
export async function readRows<Row>(at: At, table: Table<string, Row>, query: Query): Promise<Row[]> {
  const found = await at.connection.rows(query)
  return found.map((cells) => {
    const seal = cells.pop()
    if (sealOf(cells) !== seal) throw at.connection.damaged(`a row of ${table.name} does not fit its seal`)
    return table.row(cells.slice(2))
  })
}

export function insertRows<Row>(at: At, table: Table<string, Row>, rows: readonly Row[]): Promise<void> {
  return insertWith(statementsOf(table, at.connection.dialect).insert, at, sealedRows(at.viewer, table, rows))
}

/** Where two make the same row at once, the first one stays. */
export function insertIfAbsent<Row>(at: At, table: Table<string, Row>, row: Row): Promise<void> {
  const { insert } = statementsOf(table, at.connection.dialect)
  return insertWith(`${insert} on conflict do nothing`, at, sealedRows(at.viewer, table, [row]))
}

async function insertWith(sql: string, { connection }: At, rows: readonly Cell[][]): Promise<void> {
  if (rows.length === 0) return
  if (connection.dialect === 'postgres') return void (await connection.run({ sql, parameters: turned(rows) }))
  for (const parameters of rows) await connection.run({ sql, parameters })
}

type Versioned = { readonly id: string; readonly version: number }

/** Writes a row over its version before. The caller has read that version in this transaction, locked. */
export function replaceRow<Row extends Versioned>(
  at: At,
  table: Table<string, Row>,
  row: Row,
): Promise<void> {
  return overwriteRow(at, table, { row, seen: row.version - 1 })
}

/** Writes a row over whatever version of it was seen in this transaction. */
export async function overwriteRow<Row extends Versioned>(
  at: At,
  table: Table<string, Row>,
  { row, seen }: { row: Row; seen: number },
): Promise<void> {
  const { viewer, connection } = at
  const { replace } = statementsOf(table, connection.dialect)
  const key = [viewer.workspace, viewer.person, row.id, seen]
  const parameters = [...sealedCells(viewer, table, row), ...key]
  const replaced = await connection.run({ sql: replace, parameters })
  if (replaced !== 1) throw new Error(`${table.name} ${row.id} had no version ${seen}`)
}

function sealedRows<Row>(viewer: Viewer, table: Table<string, Row>, rows: readonly Row[]): Cell[][] {
  return rows.map((row) => sealedCells(viewer, table, row))
}

function sealedCells<Row>(viewer: Viewer, table: Table<string, Row>, row: Row): Cell[] {
  const cells = [viewer.workspace, viewer.person, ...table.cells(row)]
  return [...cells, sealOf(cells)]
}

/** Rows of cells become columns of cells. */
function turned(rows: readonly Cell[][]): Cell[][] {
  return (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? null))
}

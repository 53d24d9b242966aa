import { sql, type AliasedRawBuilder, type RawBuilder } from 'kysely'
import { builders } from './database/builder.ts'
import type { Cell, Connection, Query } from './database/connection.ts'
import { statementsOf, type Shape } from './database/statements.ts'
import { sealOf } from './seal.ts'
import type { Table } from './table.ts'
import type { Viewer } from './viewer.ts'

/** Where a query runs and for whom. */
export type At = { readonly connection: Connection; readonly viewer: Viewer }

/** Builds queries for the engine at hand; `compile()` them for `readRows` or the connection. */
export function builderAt(at: At) {
  return builders[at.connection.dialect]
}

/** The first wall: every query of a person's things carries this condition. */
export function isOf(viewer: Viewer): RawBuilder<boolean> {
  return sql<boolean>`workspace = ${viewer.workspace} and person = ${viewer.person}`
}

/** All columns of a table, in the order in which `readRows` takes them. */
export function allOf(table: Shape): AliasedRawBuilder<Cell, 'seal'> {
  return sql.raw<Cell>(statementsOf(table, 'sqlite').columns).as('seal')
}

/** Runs a query over all columns. A row whose seal does not fit is refused, never answered. */
export async function readRows<Row>(at: At, table: Table<string, Row>, query: Query): Promise<Row[]> {
  const found = await at.connection.rows(query)
  return found.map((cells) => {
    const seal = cells.pop()
    if (sealOf(cells) !== seal) throw at.connection.damaged(`a row of ${table.name} does not fit its seal`)
    return table.row(cells.slice(2))
  })
}

/** In a transaction: what is read stays as it is until the end. SQLite has one writer anyway. */
export function locked<Query extends { forUpdate(): Query }>(at: At, query: Query): Query {
  return at.connection.dialect === 'postgres' ? query.forUpdate() : query
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

/** Writes a row over its version before. The caller has read that version in this transaction, locked. */
export async function replaceRow<Row extends { id: string; version: number }>(
  at: At,
  table: Table<string, Row>,
  row: Row,
): Promise<void> {
  const { viewer, connection } = at
  const { replace } = statementsOf(table, connection.dialect)
  const key = [viewer.workspace, viewer.person, row.id, row.version - 1]
  const parameters = [...sealedCells(viewer, table, row), ...key]
  const replaced = await connection.run({ sql: replace, parameters })
  if (replaced !== 1) throw new Error(`${table.name} ${row.id} had no version ${row.version - 1}`)
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

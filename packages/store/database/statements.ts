import type { Dialect } from './connection.ts'
import type { CellType } from '../table.ts'

export type Shape = {
  readonly name: string
  readonly columns: readonly (readonly [column: string, type: CellType])[]
}

type Statements = {
  readonly columns: string
  readonly select: string
  readonly insert: string
  readonly replace: string
}

const pgTypes: { readonly [T in CellType]: string } = {
  text: 'text[]',
  json: 'text[]',
  integer: 'bigint[]',
  boolean: 'bigint[]',
  real: 'float8[]',
}

const kept = new WeakMap<Shape, { readonly [D in Dialect]: Statements }>()

/** The first wall: every statement about a person's things carries it, or is an insert that names the viewer. */
export const ofViewer = 'workspace = ? and person = ?'

/** `?, ?, ?`: one for each. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

/** The statements of a table that never vary, made once. */
export function statementsOf(table: Shape, dialect: Dialect): Statements {
  let made = kept.get(table)
  if (!made) kept.set(table, (made = { sqlite: make(table, 'sqlite'), postgres: make(table, 'postgres') }))
  return made[dialect]
}

function make(table: Shape, dialect: Dialect): Statements {
  const columns: Shape['columns'] = [
    ['workspace', 'text'],
    ['person', 'text'],
    ...table.columns,
    ['seal', 'integer'],
  ]
  const names = columns.map(([name]) => name)
  const set = names.map((name) => `${name} = ?`).join(', ')
  const types = columns.map(([, type]) => `?::${pgTypes[type]}`).join(', ')
  // PostgreSQL takes all rows at once, a list a column; SQLite takes a row at a time, without a journey between.
  const values = dialect === 'sqlite' ? `values (${marks(names)})` : `select * from unnest(${types})`
  return {
    columns: names.join(', '),
    select: `select ${names.join(', ')} from ${table.name} where ${ofViewer}`,
    insert: `insert into ${table.name} (${names.join(', ')}) ${values}`,
    replace: `update ${table.name} set ${set} where ${ofViewer} and id = ? and version = ?`,
  }
}

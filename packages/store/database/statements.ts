import type { Dialect } from './connection.ts'
import type { CellType } from '../table.ts'

export type Shape = {
  readonly name: string
  readonly columns: readonly (readonly [column: string, type: CellType])[]
}

type Statements = { readonly insert: string; readonly replace: string; readonly columns: string }

const pgTypes: { readonly [T in CellType]: string } = {
  text: 'text[]',
  json: 'text[]',
  integer: 'bigint[]',
  boolean: 'bigint[]',
  real: 'float8[]',
}

const kept = new WeakMap<Shape, { readonly [D in Dialect]: Statements }>()

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
  const mark = (i: number) => (dialect === 'sqlite' ? '?' : `$${i + 1}`)
  const key = ['workspace', 'person', 'id', 'version'].map((name, i) => `${name} = ${mark(names.length + i)}`)
  // PostgreSQL takes all rows at once, a list a column; SQLite takes a row at a time, without a journey between.
  const values =
    dialect === 'sqlite'
      ? `values (${names.map(() => '?').join(', ')})`
      : `select * from unnest(${columns.map(([, type], i) => `${mark(i)}::${pgTypes[type]}`).join(', ')})`
  return {
    columns: names.join(', '),
    insert: `insert into ${table.name} (${names.join(', ')}) ${values}`,
    replace: `update ${table.name} set ${names.map((name, i) => `${name} = ${mark(i)}`).join(', ')} where ${key.join(' and ')}`,
  }
}

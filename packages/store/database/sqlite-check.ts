import { sealOf } from '../seal.ts'
import type { Cell } from './connection.ts'
import { statementsOf, type Shape } from './statements.ts'
import type { SqliteConnection } from './sqlite-connection.ts'

/** Faults named at most; one is enough to refuse. */
const named = 20

/**
 * Reads the whole file and names what is wrong with it. SQLite finds broken pages, indexes that disagree with their
 * tables, and a broken index of words; the seals find a changed byte inside a cell.
 */
export function faultsOf(connection: SqliteConnection, tables: readonly Shape[]): string[] {
  const found = connection.raw.prepare(`pragma integrity_check(${named})`).all()
  const broken = found.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok')
  // Reading rows through broken pages would only repeat the same.
  return broken.length > 0 ? broken : tables.flatMap((table) => brokenSeals(connection, table))
}

function brokenSeals({ raw }: SqliteConnection, table: Shape): string[] {
  const { columns } = statementsOf(table, 'sqlite')
  const rows = raw.prepare(`select ${columns} from ${table.name}`, { returnArrays: true })
  const faults: string[] = []
  for (const row of rows.iterate() as Iterable<unknown> as Iterable<Cell[]>) {
    const seal = row.pop()
    if (sealOf(row) !== seal) faults.push(`a row of ${table.name} does not fit its seal`)
    if (faults.length >= named) break
  }
  return faults
}

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { DamagedLedger } from '../failures.ts'
import { latestBackup } from './backup-names.ts'
import type { Cell, Connection, Query } from './connection.ts'
import { sqliteFailure } from './sqlite-failure.ts'

/** Statements kept prepared; the store has a few dozen, filters in combination some hundred. */
const keptStatements = 200

export type SqliteConnection = Connection & {
  readonly file: string
  readonly raw: DatabaseSync
  /** At once, for what has no parameters. */
  exec(sql: string): void
  all(sql: string): Cell[][]
  each(sql: string): Generator<Cell[]>
  close(): void
}

/**
 * Opens the file, made where it is not there, so that a commit is on the disk when it returns.
 * To write, it does not wait for others by itself: `writing` does, without holding up this process.
 */
export function openSqlite(file: string, use: 'to read' | 'to write'): SqliteConnection {
  const attempt = attemptAt(file)
  const raw = attempt(() => new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true }))
  attempt(() => raw.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cell_size_check = on'))
  raw.exec(use === 'to read' ? 'pragma query_only = on' : 'pragma busy_timeout = 0')
  const prepare = statementCache(raw)
  return {
    dialect: 'sqlite',
    file,
    raw,
    exec: (sql) => attempt(() => raw.exec(sql)),
    all: (sql) => attempt(() => prepare(sql).all() as unknown as Cell[][]),
    each: (sql) => eachOf(file, prepare(sql)),
    // node:sqlite answers at once: the promise is for PostgreSQL's sake.
    rows: async (query) => attempt(() => prepare(query.sql).all(...inputs(query)) as unknown as Cell[][]),
    run: async (query) => attempt(() => changedBy(prepare(query.sql), inputs(query))),
    damaged: (fault) => new DamagedLedger(file, fault, latestBackup(file)),
    close: () => raw.close(),
  }
}

/**
 * How many rows a statement changed. Read as big integers: `run` also answers the last row number, full-text search
 * numbers rows of its own beyond 2^53, and node:sqlite throws for such a number after the write is made.
 */
function changedBy(statement: StatementSync, values: SQLInputValue[]): number {
  statement.setReadBigInts(true)
  try {
    return Number(statement.run(...values).changes)
  } finally {
    statement.setReadBigInts(false)
  }
}

function attemptAt(file: string) {
  return <T>(run: () => T): T => {
    try {
      return run()
    } catch (error) {
      throw sqliteFailure(file, error)
    }
  }
}

function* eachOf(file: string, statement: StatementSync): Generator<Cell[]> {
  try {
    yield* statement.iterate() as Iterable<unknown> as Iterable<Cell[]>
  } catch (error) {
    throw sqliteFailure(file, error)
  }
}

function inputs(query: Query): SQLInputValue[] {
  return query.parameters as SQLInputValue[]
}

function statementCache(raw: DatabaseSync): (sql: string) => StatementSync {
  const kept = new Map<string, StatementSync>()
  return (sql) => {
    const known = kept.get(sql)
    if (known) return known
    if (kept.size >= keptStatements) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    const statement = raw.prepare(sql, { returnArrays: true })
    kept.set(sql, statement)
    return statement
  }
}

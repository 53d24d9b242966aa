import type { DamagedLedger } from '../failures.ts'
import type { Viewer } from '../viewer.ts'

export type Dialect = 'sqlite' | 'postgres'
export type Cell = string | number | null
export type Query = { readonly sql: string; readonly parameters: readonly unknown[] }

/** Runs queries where they belong: in a transaction, or on one look at the database. Rows come as arrays: half the time of objects. */
export type Connection = {
  readonly dialect: Dialect
  rows(query: Query): Promise<Cell[][]>
  /** How many rows it changed. */
  run(query: Query): Promise<number>
  /** Names the place and the way back. */
  damaged(fault: string): DamagedLedger
}

/** One moment of the database, as long as it is held. */
export type Held = { readonly connection: Connection; release(): Promise<void> }

type Run = <T>(viewer: Viewer, run: (connection: Connection) => Promise<T>) => Promise<T>

export type Database = {
  readonly dialect: Dialect
  /** The file, or the address without its password. */
  readonly place: string
  /** For one statement. */
  readonly read: Run
  /** For several statements that must see the same moment, with time between them. Release it. */
  hold(viewer: Viewer): Promise<Held>
  /** All or nothing; when it resolves, it is on the disk. */
  readonly write: Run
  backup(toFile: string): Promise<void>
  check(): Promise<string[]>
  close(): Promise<void>
}

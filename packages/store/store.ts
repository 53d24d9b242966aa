import type { Ledger } from './ledger.ts'
import type { Viewer } from './viewer.ts'

export type Store = {
  readonly kind: 'sqlite' | 'postgres'
  /** The file, or the address without its password. */
  readonly place: string
  /** The only way in. */
  as(viewer: Viewer): Ledger
  /** Writes a consistent copy to a new file, at any time. PostgreSQL refuses and names pg_dump. */
  backup(toFile: string): Promise<void>
  /** Reads everything and names each fault; empty where all is sound. */
  check(): Promise<string[]>
  close(): Promise<void>
}

import { makingFrom, type Chance } from './chance.ts'
import type { Database } from './database/connection.ts'
import { ledgerOf } from './ledger.ts'
import { sessionFor } from './session.ts'
import type { Store } from './store.ts'

type SqliteOptions = {
  kind: 'sqlite'
  file: string
  /** How much is looked at before anything is served: `light` costs the same at any size (one-shot commands). */
  check?: 'whole' | 'light'
}
type PostgresOptions = {
  kind: 'postgres'
  /** The application's role: no superuser, no BYPASSRLS, owner of nothing. */
  url: string
  /** The owner's address; only with it are the tables made and upgraded. */
  ownerUrl?: string
}
export type StoreOptions = (SqliteOptions | PostgresOptions) & Chance

/** Opens a ledger and makes or upgrades it. Throws NewerLedger, OlderLedger, UnsafeRole, DamagedLedger. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = await openDatabase(options)
  const desk = { ...makingFrom(options), database, made: new Set<string>() }
  return {
    kind: database.dialect,
    place: database.place,
    as(viewer) {
      if (!viewer.workspace || !viewer.person)
        throw new RangeError(`invalid viewer: ${JSON.stringify(viewer)}`)
      return ledgerOf(sessionFor(desk, viewer))
    },
    backup: database.backup,
    check: database.check,
    close: database.close,
  }
}

/** Only the engine that is asked for is loaded. */
async function openDatabase(options: StoreOptions): Promise<Database> {
  if (options.kind === 'sqlite') {
    const { openSqliteDatabase } = await import('./database/open-sqlite.ts')
    return openSqliteDatabase({ file: options.file, check: options.check ?? 'whole' })
  }
  const { openPostgresDatabase } = await import('./database/open-postgres.ts')
  return openPostgresDatabase(options.url, options.ownerUrl)
}

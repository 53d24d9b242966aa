import { existsSync, statSync } from 'node:fs'
import { DamagedLedger } from '../failures.ts'
import { schemaOf, takeSteps } from '../migrate.ts'
import { migrations } from '../migrations/all.ts'
import type { Migration } from '../migrations/migration.ts'
import { backupBeforeUpgrade, latestBackup } from './backup-names.ts'
import { backupTo } from './backups.ts'
import type { Database } from './connection.ts'
import { faultsOf } from './sqlite-check.ts'
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts'
import { fitsItsShape, sealShape } from './sqlite-shape.ts'
import { sqliteDatabase, writing } from './sqlite.ts'

export type SqliteOpening = { file: string; check: 'whole' | 'light'; steps?: readonly Migration[] }

/** Opens the file, looked through first, made or upgraded where it must be. */
export async function openSqliteDatabase({
  file,
  check,
  steps = migrations,
}: SqliteOpening): Promise<Database> {
  refuseEmptied(file)
  const writer = openSqlite(file, 'to write')
  try {
    const found = await schemaOf(writer, file)
    if (found === 0) refuseStranger(writer)
    else await refuseDamaged(writer, check)
    await upgrade(writer, { found, steps })
  } catch (error) {
    writer.close()
    throw error
  }
  return { ...sqliteDatabase(writer), check: async () => faultsNow(file) }
}

async function upgrade(
  writer: SqliteConnection,
  { found, steps }: { found: number; steps: readonly Migration[] },
): Promise<void> {
  const { file } = writer
  const isOlder = found > 0 && steps.some(({ number }) => number > found)
  const copy = backupBeforeUpgrade(file, found)
  if (isOlder && !existsSync(copy)) await backupTo(openSqlite(file, 'to read'), copy)
  await takeSteps({ place: file, found, steps }, (run) =>
    writing(writer, async (connection) => {
      await run(connection)
      await sealShape(connection)
    }),
  )
}

/** SQLite takes an empty file for a new database; where there are backups, it was not new. */
function refuseEmptied(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.size !== 0) return
  const backup = latestBackup(file)
  if (backup) throw new DamagedLedger(file, 'the file is empty', backup)
}

function refuseStranger(writer: SqliteConnection): void {
  const [stranger] = writer.raw.prepare('select name from sqlite_schema limit 1').all()
  if (stranger) throw new DamagedLedger(writer.file, 'it is not an Earned ledger, or its beginning is lost')
}

async function refuseDamaged(writer: SqliteConnection, check: 'whole' | 'light'): Promise<void> {
  if (!(await fitsItsShape(writer))) throw writer.damaged('the definitions of its tables are changed')
  const [fault] = check === 'whole' ? faultsOf(writer, 'opening') : []
  if (fault !== undefined) throw writer.damaged(fault)
}

/** On a connection of its own: a transaction may be open on the others. It writes, if only a temporary table of words. */
function faultsNow(file: string): string[] {
  const connection = openSqlite(file, 'to write')
  try {
    return faultsOf(connection, 'doctor')
  } finally {
    connection.close()
  }
}

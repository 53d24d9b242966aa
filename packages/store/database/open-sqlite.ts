import { schemaOf, takeSteps } from '../migrate.ts'
import type { Database } from './connection.ts'
import { sqliteDatabase, within } from './sqlite.ts'
import { openSqlite } from './sqlite-connection.ts'

/** Opens the file, made or upgraded where it must be. */
export async function openSqliteDatabase(file: string): Promise<Database> {
  const writer = openSqlite(file)
  try {
    const found = await schemaOf(writer, file)
    await takeSteps({ place: file, found }, (run) => within(writer, 'begin immediate', run))
  } catch (error) {
    writer.close()
    throw error
  }
  return { ...sqliteDatabase(writer), check: async () => [] }
}

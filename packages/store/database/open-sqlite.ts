import { schemaOf, stepsAbove, takeStep } from '../migrate.ts'
import type { Database } from './connection.ts'
import { sqliteDatabase, within } from './sqlite.ts'
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts'

/** Opens the file, made or upgraded where it must be. */
export async function openSqliteDatabase(file: string): Promise<Database> {
  const writer = openSqlite(file)
  try {
    await upgrade(writer)
  } catch (error) {
    writer.close()
    throw error
  }
  return { ...sqliteDatabase(writer), check: async () => [] }
}

/** One transaction a step; another process may be doing the same, so each step looks again. */
async function upgrade(writer: SqliteConnection): Promise<void> {
  for (const step of stepsAbove(await schemaOf(writer, writer.file)))
    await within(writer, 'begin immediate', async () => {
      if ((await schemaOf(writer, writer.file)) < step.number) await takeStep(writer, step)
    })
}

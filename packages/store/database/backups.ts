import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup } from 'node:sqlite'
import { sqliteFailure } from './sqlite-failure.ts'
import type { SqliteConnection } from './sqlite-connection.ts'

/** Pages copied between two turns of the event loop: 4 MB. */
const pagesATurn = 1000

/**
 * Copies the ledger as it is at one moment, while others go on writing. The new file appears whole, and is on the disk
 * when this resolves. Closes the connection. Refuses to write over a file.
 */
export async function backupTo(source: SqliteConnection, toFile: string): Promise<void> {
  const unfinished = `${toFile}.unfinished`
  try {
    if (existsSync(toFile))
      throw new Error(`there is already a file ${toFile}: a backup never writes over one`)
    rmSync(unfinished, { force: true })
    // An open look keeps the moment; without it each write of another process would start the copy anew.
    source.exec('begin; select 1 from sqlite_schema')
    await backup(source.raw, unfinished, { rate: pagesATurn })
    syncToDisk(unfinished)
    renameSync(unfinished, toFile)
    syncToDisk(dirname(toFile))
  } catch (error) {
    throw sqliteFailure(toFile, error)
  } finally {
    rmSync(unfinished, { force: true })
    source.close()
  }
}

function syncToDisk(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

import { setTimeout as wait } from 'node:timers/promises'
import { LedgerBusy } from '../failures.ts'
import type { Connection, Database } from './connection.ts'
import { backupTo } from './backups.ts'
import { queue } from './queue.ts'
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts'

/** Milliseconds a write waits for those of other programs. */
const longestWait = 5000

/**
 * One connection writes, one reads, so that reading never waits for a transaction of this process.
 * Other processes write to the same file: each write takes the lock before it reads (`begin immediate`).
 */
export function sqliteDatabase(writer: SqliteConnection): Omit<Database, 'check'> {
  const { file } = writer
  const inTurn = queue()
  const readers: SqliteConnection[] = []
  let looker: SqliteConnection | undefined
  const look = () => (looker ??= openSqlite(file, 'to read'))

  return {
    dialect: 'sqlite',
    place: file,
    read: (_viewer, run) => run(look()),
    async hold() {
      const connection = readers.pop() ?? openSqlite(file, 'to read')
      connection.exec('begin')
      return {
        connection,
        async release() {
          connection.exec('commit')
          readers.push(connection)
        },
      }
    },
    write: (_viewer, run) => inTurn(() => writing(writer, run)),
    backup: (toFile) => backupTo(openSqlite(file, 'to read'), toFile),
    async close() {
      for (const connection of [...readers, looker]) connection?.close()
      await inTurn(async () => writer.close())
    },
  }
}

/** Runs in one transaction that may write. */
export async function writing<T>(
  connection: SqliteConnection,
  run: (connection: Connection) => Promise<T>,
): Promise<T> {
  await begin(connection)
  try {
    const answer = await run(connection)
    connection.exec('commit')
    return answer
  } catch (error) {
    // A full disk has already rolled it back.
    if (connection.raw.isTransaction) connection.exec('rollback')
    throw error
  }
}

/** Waits for the lock without holding up this process, as SQLite's own waiting would: the holder may be in it. */
async function begin(connection: SqliteConnection): Promise<void> {
  for (const until = performance.now() + longestWait; ;) {
    try {
      return connection.exec('begin immediate')
    } catch (error) {
      if (!(error instanceof LedgerBusy) || performance.now() > until) throw error
    }
    // Often, as one who writes without a pause leaves only a short gap; uneven, so that two do not keep meeting.
    await wait(1 + Math.random())
  }
}

import type { Connection, Database } from './connection.ts'
import { backupTo } from './backups.ts'
import { queue } from './queue.ts'
import { openSqlite, type SqliteConnection } from './sqlite-connection.ts'

/**
 * One connection writes, one reads, so that reading never waits for a transaction of this process.
 * Other processes write to the same file: each write takes the lock before it reads (`begin immediate`).
 */
export function sqliteDatabase(writer: SqliteConnection): Omit<Database, 'check'> {
  const { file } = writer
  const inTurn = queue()
  const readers: SqliteConnection[] = []
  let looker: SqliteConnection | undefined
  const look = () => (looker ??= reader(file))

  return {
    dialect: 'sqlite',
    place: file,
    read: (_viewer, run) => run(look()),
    async hold() {
      const connection = readers.pop() ?? reader(file)
      connection.exec('begin')
      return {
        connection,
        async release() {
          connection.exec('commit')
          readers.push(connection)
        },
      }
    },
    write: (_viewer, run) => inTurn(() => within(writer, 'begin immediate', run)),
    backup: (toFile) => backupTo(reader(file), toFile),
    async close() {
      for (const connection of [...readers, looker]) connection?.close()
      await inTurn(async () => writer.close())
    },
  }
}

function reader(file: string): SqliteConnection {
  const connection = openSqlite(file)
  connection.exec('pragma query_only = on')
  return connection
}

export async function within<T>(
  connection: SqliteConnection,
  begin: string,
  run: (connection: Connection) => Promise<T>,
): Promise<T> {
  connection.exec(begin)
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

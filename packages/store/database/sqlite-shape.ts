import { crc32 } from 'node:zlib'
import type { Connection } from './connection.ts'

/** A seal over the definitions of all tables and indexes, so that a flipped bit in one of them is found at opening. */
export async function sealShape(connection: Connection): Promise<void> {
  const parameters = [String(await shapeOf(connection))]
  await connection.run({
    sql: `insert into meta (key, value) values ('shape', ?) on conflict (key) do update set value = excluded.value`,
    parameters,
  })
}

export async function fitsItsShape(connection: Connection): Promise<boolean> {
  const [row] = await connection.rows({ sql: `select value from meta where key = 'shape'`, parameters: [] })
  return row === undefined || row[0] === String(await shapeOf(connection))
}

async function shapeOf(connection: Connection): Promise<number> {
  const sql = 'select type, name, tbl_name, sql from sqlite_schema where sql is not null order by name'
  return crc32(JSON.stringify(await connection.rows({ sql, parameters: [] })))
}

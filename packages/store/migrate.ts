import type { Connection, Dialect } from './database/connection.ts'
import { NewerLedger } from './failures.ts'
import { migrations } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'

/** The schema this program writes. */
export const knownSchema = migrations.at(-1)?.number ?? 0

/** The schema of what is there; 0 where nothing is. Throws NewerLedger for one this program does not know. */
export async function schemaOf(connection: Connection, place: string): Promise<number> {
  if (!(await hasMeta(connection))) return 0
  const [row] = await connection.rows({ sql: `select value from meta where key = 'schema'`, parameters: [] })
  const found = Number(row?.[0])
  // A number that is none is no number of ours.
  if (!Number.isInteger(found)) return 0
  if (found > knownSchema) throw new NewerLedger(place, found, knownSchema)
  return found
}

/**
 * Brings a ledger of the schema `found` to the one this program knows, a transaction a step.
 * Another process may be doing the same, so each step looks again.
 */
export async function takeSteps(
  { place, found, steps = migrations }: { place: string; found: number; steps?: readonly Migration[] },
  inTransaction: (run: (connection: Connection) => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const step of steps.filter(({ number }) => number > found))
    await inTransaction(async (connection) => {
      if ((await schemaOf(connection, place)) < step.number) await takeStep(connection, step)
    })
}

async function takeStep(connection: Connection, step: Migration): Promise<void> {
  const run = (sql: string) => connection.run({ sql, parameters: [] })
  await run(`create table if not exists meta (key text primary key, value text not null)`)
  for (const sql of step[connection.dialect]) await run(sql)
  await run(`insert into meta (key, value) values ('schema', '${step.number}')
    on conflict (key) do update set value = excluded.value`)
}

const findsMeta: { readonly [D in Dialect]: string } = {
  sqlite: `select 1 from sqlite_schema where type = 'table' and name = 'meta'`,
  // Not to_regclass: it may answer from what this connection saw before another one made the table.
  postgres: `select 1 from pg_tables where schemaname = current_schema() and tablename = 'meta'`,
}

async function hasMeta(connection: Connection): Promise<boolean> {
  return (await connection.rows({ sql: findsMeta[connection.dialect], parameters: [] })).length > 0
}

import { Client, escapeIdentifier, type ClientBase } from 'pg'
import { OlderLedger, UnsafeRole } from '../failures.ts'
import { knownSchema, schemaOf, takeSteps } from '../migrate.ts'
import type { Connection, Database } from './connection.ts'
import { connectionOf, placeOf, postgresDatabase, transact } from './postgres.ts'

/** Any number that is ours alone: servers that start together upgrade one after the other. */
const upgradeLock = 7_242_001

/** Opens the database for the application's role; made or upgraded only where the owner's address is given too. */
export async function openPostgresDatabase(url: string, ownerUrl: string | undefined): Promise<Database> {
  const database = postgresDatabase(url)
  try {
    const client = await database.pool.connect()
    try {
      if (ownerUrl !== undefined) await upgrade(ownerUrl, await roleOf(client))
      const found = await schemaOf(connectionOf(client, database.place), database.place)
      if (found < knownSchema) throw new OlderLedger(database.place, found, knownSchema)
      await refuseUnsafeRole(client)
    } finally {
      client.release()
    }
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function upgrade(ownerUrl: string, role: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  const place = placeOf(ownerUrl)
  const alone = (run: (connection: Connection) => Promise<void>) =>
    transact(owner, { begin: 'begin', place }, async (connection) => {
      await owner.query('select pg_advisory_xact_lock($1)', [upgradeLock])
      return run(connection)
    })
  try {
    const found = await schemaOf(connectionOf(owner, place), place)
    await takeSteps({ place, found }, alone)
    await alone(async () => {
      const name = escapeIdentifier(role)
      await owner.query(`grant select, insert, update, delete on all tables in schema public to ${name}`)
      await owner.query(`revoke insert, update, delete on meta from ${name}`)
    })
  } finally {
    await owner.end()
  }
}

async function roleOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ role: string }>('select current_user as role')
  return String(rows[0]?.role)
}

/** Row-level security binds neither a superuser nor a role with BYPASSRLS; an owner could take it off. */
async function refuseUnsafeRole(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string; super: boolean; bypass: boolean; owner: boolean }>(`
    select rolname as role, rolsuper as super, rolbypassrls as bypass,
      exists (select 1 from pg_class where oid = 'entries'::regclass
        and pg_has_role(rolname, relowner, 'member')) as owner
    from pg_roles where rolname = current_user`)
  const [found] = rows
  if (found?.super) throw new UnsafeRole(found.role, 'is a superuser')
  if (found?.bypass) throw new UnsafeRole(found.role, 'has BYPASSRLS')
  if (found?.owner) throw new UnsafeRole(found.role, 'owns the tables')
}

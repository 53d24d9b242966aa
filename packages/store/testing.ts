import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe } from 'node:test'
import { Client } from 'pg'
import type { Chance } from './chance.ts'
import { openStore, type StoreOptions } from './open.ts'
import type { Store } from './store.ts'
import { sharedPostgres } from './testing/shared-postgres.ts'

export { startPostgres, type PostgresServer } from './testing/postgres-server.ts'

/** A fresh ledger that nobody else has, open until the file's tests are over. */
export type Open = (chance?: Chance) => Promise<Store>
/** Where a fresh ledger would be; open it as often as you like. */
export type FreshPlace = () => Promise<StoreOptions>
type Engine = { name: 'sqlite' | 'postgres'; place: FreshPlace; end(): Promise<void> }

/** Runs the same tests on SQLite and on a real PostgreSQL. */
export function eachEngine(tests: (name: Engine['name'], open: Open, place: FreshPlace) => void): void {
  for (const engine of [sqlite(), postgres()])
    describe(engine.name, () => {
      const stores: Store[] = []
      after(async () => {
        for (const store of stores) await store.close()
        await engine.end()
      })
      const open: Open = async (chance = {}) => {
        const store = await openStore({ ...(await engine.place()), ...chance })
        stores.push(store)
        return store
      }
      tests(engine.name, open, engine.place)
    })
}

function sqlite(): Engine {
  const folders: string[] = []
  return {
    name: 'sqlite',
    async place() {
      const folder = mkdtempSync(join(tmpdir(), 'earned-ledger-'))
      folders.push(folder)
      return { kind: 'sqlite', file: join(folder, 'ledger.db') }
    },
    async end() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function postgres(): Engine {
  const made: string[] = []
  return {
    name: 'postgres',
    async place() {
      const url = await sharedPostgres()
      const name = `ledger_${randomUUID().replaceAll('-', '')}`
      made.push(name)
      return makeDatabase(url, name)
    },
    async end() {
      if (made.length > 0)
        await asSuperuser(
          await sharedPostgres(),
          made.map((name) => `drop database ${name} with (force)`),
        )
    },
  }
}

/** One fresh place on one engine; `end` removes it. */
export async function placeOf(
  name: Engine['name'],
): Promise<{ options: StoreOptions; end(): Promise<void> }> {
  const engine = name === 'sqlite' ? sqlite() : postgres()
  return { options: await engine.place(), end: engine.end }
}

/** A database with the three roles of a real one: superuser, owner of the tables, application. */
export async function makeDatabase(superUrl: string, name: string): Promise<StoreOptions> {
  const roles = ['earned_owner', 'earned_app'].map((role) => `create role ${role} login password 'earned'`)
  await asSuperuser(superUrl, roles, { mayExist: true })
  await asSuperuser(superUrl, [`create database ${name} owner earned_owner`])
  const urlAs = (role: string) => {
    const url = new URL(superUrl)
    url.pathname = `/${name}`
    url.username = role
    url.password = 'earned'
    return url.href
  }
  return { kind: 'postgres', url: urlAs('earned_app'), ownerUrl: urlAs('earned_owner') }
}

async function asSuperuser(
  url: string,
  statements: readonly string[],
  { mayExist = false } = {},
): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements)
      await client.query(statement).catch((error: unknown) => {
        // Two test files may make the same role at once.
        if (!mayExist) throw error
      })
  } finally {
    await client.end()
  }
}

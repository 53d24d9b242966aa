import {
  Pool,
  escapeLiteral,
  types as parsers,
  type ClientBase,
  type CustomTypesConfig,
  type PoolClient,
} from 'pg'
import { DamagedLedger } from '../failures.ts'
import type { Viewer } from '../viewer.ts'
import type { Cell, Connection, Database } from './connection.ts'
import { postgresFailure } from './postgres-failure.ts'

const int8 = 20

/** Instants are below 2^53: a `bigint` is read as a number, as SQLite gives it. */
const types: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : parsers.getTypeParser(oid, format),
}

/** Every look and every write is a transaction that says whose it is: row-level security reads it there. */
export function postgresDatabase(url: string): Database & { readonly pool: Pool } {
  const place = placeOf(url)
  const pool = new Pool({ connectionString: url, types, max: 10 })
  // A connection that breaks while nothing is asked of it shows at the next query, and is replaced; without somebody
  // listening it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const within =
    (begin: string): Database['read'] =>
    (viewer, run) =>
      withClient(pool, (client) => transact(client, { begin: `${begin}; ${saying(viewer)}`, place }, run))
  return {
    dialect: 'postgres',
    place,
    pool,
    read: within('begin read only'),
    async hold(viewer) {
      const client = await pool.connect()
      try {
        await client.query(`begin isolation level repeatable read read only; ${saying(viewer)}`)
      } catch (error) {
        client.release(true)
        throw error
      }
      const release = async () => {
        await client.query('commit').catch(() => broken.add(client))
        client.release(broken.has(client))
      }
      return { connection: connectionOf(client, place), release }
    },
    write: within('begin'),
    async backup() {
      throw new Error(
        `${place} is backed up with PostgreSQL's own pg_dump; earned export writes your own part of it`,
      )
    },
    check: async () => [],
    close: () => pool.end(),
  }
}

export function connectionOf(client: ClientBase, place: string): Connection {
  const ask = async (text: string, values: readonly unknown[]) => {
    try {
      return await client.query<Cell[]>({ text, values: [...values], rowMode: 'array', types })
    } catch (error) {
      throw postgresFailure(place, error)
    }
  }
  return {
    dialect: 'postgres',
    rows: async ({ sql, parameters }) => (await ask(numbered(sql), parameters)).rows,
    run: async ({ sql, parameters }) => (await ask(numbered(sql), parameters)).rowCount ?? 0,
    damaged: (fault) => new DamagedLedger(place, fault),
  }
}

const marked = new Map<string, string>()

/** Statements are written with `?`; PostgreSQL counts `$1`. None has a question mark in a text. */
function numbered(sql: string): string {
  if (!sql.includes('?')) return sql
  const known = marked.get(sql)
  if (known) return known
  let count = 0
  const text = sql.replaceAll('?', () => `$${++count}`)
  if (marked.size < 500) marked.set(sql, text)
  return text
}

/** Runs in one transaction. PostgreSQL answers a commit of a failed one with ROLLBACK, and no error. */
export async function transact<T>(
  client: ClientBase,
  { begin, place }: { begin: string; place: string },
  run: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    await client.query(begin)
    const answer = await run(connectionOf(client, place))
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('a statement of this transaction had failed: nothing was saved')
    return answer
  } catch (error) {
    await client.query('rollback').catch(() => broken.add(client))
    throw error
  }
}

/** Connections that could not even roll back: they do not go back to the pool. */
const broken = new WeakSet<ClientBase>()

async function withClient<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await run(client)
  } finally {
    client.release(broken.has(client))
  }
}

/** `true`: for this transaction alone; a pooled connection must not carry it to the next viewer. */
function saying({ workspace, person }: Viewer): string {
  const set = (name: string, value: string) => `set_config('earned.${name}', ${escapeLiteral(value)}, true)`
  return `select ${set('workspace', workspace)}, ${set('person', person)}`
}

/** The address without its password. */
export function placeOf(url: string): string {
  return url.replace(/^([a-z]+:\/\/[^:@/]*):[^@/]*@/, '$1@')
}

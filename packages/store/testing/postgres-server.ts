import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

const debian = '/usr/lib/postgresql'

export type PostgresServer = {
  /** The address of the superuser; databases and roles are made with it. */
  readonly url: string
  readonly process: ChildProcess
  /** Starts it again in the same place, after it was stopped or killed. */
  restart(): Promise<void>
  /** Ends it, and removes what it kept. */
  end(): Promise<void>
}

/**
 * A real PostgreSQL of our own: a new place, reached only through a socket in it.
 * `durable`: with fsync, as in production, for tests that kill it.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const bin = findBinaries()
  const runAs = accountFor()
  const folder = mkdtempSync(join(tmpdir(), 'earned-pg-'))
  if (runAs) chownSync(folder, runAs.uid, runAs.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['--pgdata', data, '--auth', 'trust', '--username', 'postgres', '--encoding', 'UTF8', '--no-sync'],
    { ...runAs, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  const settings = durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']
  const words = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=200']
  for (const setting of settings) words.push('-c', setting)
  const run = () => spawn(join(bin, 'postgres'), words, { ...runAs, stdio: 'ignore' })

  let server = run()
  const endNow = () => void server.kill('SIGKILL')
  process.once('exit', endNow)
  await answering(url, server)
  return {
    url,
    get process() {
      return server
    },
    async restart() {
      await ended(server)
      // The processes it left behind hold its memory for a moment, and it refuses to start until they are gone.
      for (const until = performance.now() + 10_000; ; await wait(25)) {
        server = run()
        const failure = await answering(url, server).catch((error: unknown) => error)
        if (failure === undefined) return
        if (performance.now() > until) throw failure
      }
    },
    async end() {
      process.off('exit', endNow)
      server.kill('SIGINT')
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Where its programs are: EARNED_POSTGRES_BIN, or Debian's newest, or on the path. */
function findBinaries(): string {
  const told = process.env['EARNED_POSTGRES_BIN']
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : []
  const newest = Math.max(0, ...versions.filter((version) => version >= 15))
  const places = told
    ? [told]
    : [join(debian, String(newest), 'bin'), ...(process.env['PATH'] ?? '').split(':')]
  const bin = places.find((folder) => existsSync(join(folder, 'initdb')))
  if (bin) return bin
  throw new Error(
    'PostgreSQL 15 or later is not installed, and the store is tested on a real one: ' +
      'install the package postgresql (npm test does so on Debian), or name one in EARNED_TEST_POSTGRES',
  )
}

/** PostgreSQL refuses to run as root: then it runs as the account its package made. */
function accountFor(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const number = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim() || NaN)
  const account = { uid: number('-u'), gid: number('-g') }
  if (Number.isNaN(account.uid))
    throw new Error('there is no account `postgres` to run PostgreSQL as; it refuses root')
  return account
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with ${server.exitCode}`)
    if (await answers(url)) return
    await wait(25)
  }
  throw new Error('PostgreSQL did not answer within 10 s')
}

export async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  await new Promise((resolve) => server.once('exit', resolve))
}

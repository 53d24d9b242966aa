/** Programs that write until they are killed, and the account of what they were told was kept. Promises 1 and 3. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { me } from '../ledger.world.ts'
import { openStore, type StoreOptions } from '../open.ts'
import type { PostgresServer } from '../testing/postgres-server.ts'

const program = fileURLToPath(new URL('writer.ts', import.meta.url))

export type Writer = {
  readonly process: ChildProcess
  /** Ids of the entries it was told are kept, so far. */
  readonly acknowledged: string[]
  /** The longest a single write took, in milliseconds; known at its end. */
  readonly longest: () => number
  readonly ended: Promise<number | null>
}

export function startWriter(options: StoreOptions, count = 0): Writer {
  const child = spawn(process.execPath, [program, JSON.stringify(options), String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const acknowledged: string[] = []
  let longest = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('longest ')) longest = Number(line.slice(8))
    else acknowledged.push(line)
  })
  let said = ''
  child.stderr.on('data', (text) => (said += text))
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('close', (code) => (code === 1 && count > 0 ? reject(new Error(said)) : resolve(code))),
  )
  return { process: child, acknowledged, longest: () => longest, ended }
}

export type Account = { acknowledged: number; lost: string[]; half: number; slowestReadyMs: number }

/** What was acknowledged and is not there, and transactions of which only a half is there. */
export async function accountOf(options: StoreOptions, acknowledged: readonly string[]): Promise<Account> {
  const began = performance.now()
  const store = await openStore(options)
  const ledger = store.as(me)
  await ledger.entries.add({ kind: 'other', title: 'ready again', day: '2026-11-03' })
  const slowestReadyMs = performance.now() - began
  const written = (await ledger.entries.forEngine()).filter(({ title }) => title.startsWith('written by'))
  const cited = new Set((await ledger.ratings.list()).flatMap(({ entryIds }) => entryIds))
  const there = new Set(written.map(({ id }) => id))
  await store.close()
  const half = written.filter(({ id }) => !cited.has(id)).length + Math.abs(cited.size - there.size)
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !there.has(id)),
    half,
    slowestReadyMs,
  }
}

/** Kills a writing program again and again, at a moment of chance after its first words. */
export async function killPrograms(
  options: StoreOptions,
  kills: number,
  chance: () => number,
): Promise<Account> {
  const all: string[] = []
  let slowestReadyMs = 0
  for (let i = 0; i < kills; i++) {
    const writer = startWriter(options)
    while (writer.acknowledged.length === 0 && writer.process.exitCode === null) await wait(2)
    await wait(chance() * 60)
    writer.process.kill('SIGKILL')
    await writer.ended
    all.push(...writer.acknowledged)
    const account = await accountOf(options, writer.acknowledged)
    slowestReadyMs = Math.max(slowestReadyMs, account.slowestReadyMs)
    if (account.lost.length > 0 || account.half > 0) return { ...account, slowestReadyMs }
  }
  return { ...(await accountOf(options, all)), slowestReadyMs }
}

/** Kills PostgreSQL itself while a program writes to it, and starts it again. */
export async function killServer(
  { server, options }: { server: PostgresServer; options: StoreOptions },
  kills: number,
  chance: () => number,
): Promise<Account> {
  const all: string[] = []
  let slowestReadyMs = 0
  for (let i = 0; i < kills; i++) {
    const writer = startWriter(options)
    while (writer.acknowledged.length === 0 && writer.process.exitCode === null) await wait(2)
    await wait(chance() * 60)
    const began = performance.now()
    server.process.kill('SIGKILL')
    await server.restart()
    slowestReadyMs = Math.max(slowestReadyMs, performance.now() - began)
    writer.process.kill('SIGKILL')
    await writer.ended
    all.push(...writer.acknowledged)
  }
  return { ...(await accountOf(options, all)), slowestReadyMs }
}

/** `earned log` as a whole process, on a small and on a large ledger; and the second `npm start` to its first page. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openStore } from '@earned/store'

const scratch = mkdtempSync(join(tmpdir(), 'earned-bench-'))
const root = join(import.meta.dirname, '..')
const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

async function ledgerOf(name: string, count: number): Promise<string> {
  const home = join(scratch, name)
  spawnSync(join(root, 'bin/earned'), ['log', 'first line'], { env: { ...process.env, EARNED_HOME: home } })
  const store = await openStore({ kind: 'sqlite', file: join(home, 'ledger.db') })
  const ledger = store.as({ workspace: 'personal', person: 'me' })
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - from) }, (_, n) => ({
      draft: { kind: 'output' as const, title: `Output number ${from + n}`, day: '2026-11-20' },
    }))
    await ledger.entries.addMany(rows)
  }
  await store.close()
  return home
}

function log(home: string): number {
  const from = performance.now()
  const done = spawnSync(
    join(root, 'bin/earned'),
    ['log', 'launched checkout v2 friday, conversion 3.1% -> 3.6% +data with Priya'],
    {
      env: { ...process.env, EARNED_HOME: home },
    },
  )
  if (done.status !== 0) throw new Error(done.stderr.toString())
  return performance.now() - from
}

async function firstPage(home: string): Promise<number> {
  const from = performance.now()
  const server = spawn('npm', ['start', '--silent', '--', '--port', '0', '--no-open'], {
    cwd: root,
    env: { ...process.env, EARNED_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const launch = await new Promise<string>((resolve) => {
    let text = ''
    server.stdout.on('data', (piece: Buffer) => {
      text += piece.toString()
      const found = text.match(/http:\S+/)
      if (found) resolve(found[0])
    })
  })
  const cookie = (await fetch(launch)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const page = await fetch(new URL('/', launch), { headers: { cookie } })
  if (!page.ok) throw new Error(`the first page answered ${page.status}`)
  await page.text()
  const took = performance.now() - from
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
  await new Promise((resolve) => server.on('exit', resolve))
  return took
}

const small = await ledgerOf('small', 100)
const large = await ledgerOf('large', 100_000)
log(small)
log(large)
const pairs = Array.from({ length: 15 }, () => [log(small), log(large)] as const)
const starts: number[] = []
for (let n = 0; n < 5; n += 1) starts.push(await firstPage(small))
const startsLarge: number[] = []
for (let n = 0; n < 3; n += 1) startsLarge.push(await firstPage(large))

console.table({
  '`earned log`, 100 entries, median ms (<= 200)': median(pairs.map(([a]) => a)).toFixed(0),
  '`earned log`, 100,000 entries, median ms': median(pairs.map(([, b]) => b)).toFixed(0),
  'ratio (<= 1.1)': median(pairs.map(([a, b]) => b / a)).toFixed(2),
  'second npm start to first page, median ms (<= 1500)': median(starts).toFixed(0),
  'the same with 100,000 entries': median(startsLarge).toFixed(0),
})
rmSync(scratch, { recursive: true, force: true })

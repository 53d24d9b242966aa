/** Creating entries over HTTP beside the raw fsynced insert, in one run; 16 clients at once; memory after the load. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'

const scratch = mkdtempSync(join(tmpdir(), 'earned-bench-'))
const server = spawn(
  process.execPath,
  [join(import.meta.dirname, '../packages/cli/main.ts'), 'serve', '--port', '0', '--no-open'],
  {
    env: { ...process.env, EARNED_HOME: join(scratch, 'home') },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)

const launch = await new Promise<string>((resolve) => {
  let text = ''
  server.stdout.on('data', (piece: Buffer) => {
    text += piece.toString()
    const found = text.match(/http:\S+/)
    if (found) resolve(found[0])
  })
})
const base = new URL(launch)
const cookie = (await fetch(launch)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
const agent = new Agent({ keepAlive: true, maxSockets: 32 })

function post(body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port: base.port,
        host: '127.0.0.1',
        path: '/api/entries',
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () =>
          answer.statusCode === 201 ? resolve(201) : reject(new Error(`answered ${answer.statusCode}`)),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const entryText = (n: number): string =>
  JSON.stringify({
    kind: 'launch',
    title: `Launched checkout v${n}`,
    day: '2026-11-20',
    axes: ['data'],
    line: `launched checkout v${n} friday`,
  })

const raw = new DatabaseSync(join(scratch, 'raw.db'))
raw.exec(
  'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE entries (id INTEGER PRIMARY KEY, text TEXT)',
)
const insert = raw.prepare('INSERT INTO entries (text) VALUES (?)')

const at = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

async function timed(run: () => unknown): Promise<number> {
  const from = performance.now()
  await run()
  return performance.now() - from
}

for (let n = 0; n < 300; n += 1) await post(entryText(n))
const ours: number[] = []
const bare: number[] = []
for (let n = 0; n < 2000; n += 1) {
  ours.push(await timed(() => post(entryText(n))))
  bare.push(await timed(() => insert.run(entryText(n))))
}
const each = 400
const clients = 16
const took = await timed(() =>
  Promise.all(
    Array.from({ length: clients }, async () => {
      for (let n = 0; n < each; n += 1) await post(entryText(n))
    }),
  ),
)
const rss =
  Number(readFileSync(`/proc/${server.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024

console.table({
  'raw fsynced insert, p50 ms': at(bare, 0.5).toFixed(3),
  'entry over HTTP, p50 ms': at(ours, 0.5).toFixed(3),
  'ratio p50 (<= 2)': (at(ours, 0.5) / at(bare, 0.5)).toFixed(2),
  'entry over HTTP, p99 ms (<= 25)': at(ours, 0.99).toFixed(2),
  '16 clients, entries a second (>= 500)': Math.round((clients * each * 1000) / took),
  'server memory after, MB (<= 150)': rss.toFixed(0),
})
agent.destroy()
server.kill('SIGTERM')
await new Promise((resolve) => server.on('exit', resolve))
raw.close()
rmSync(scratch, { recursive: true, force: true })

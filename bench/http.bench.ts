/**
 * Entries over HTTP, one client and sixteen, beside the same row written as bare SQL with and without the barest server
 * in Node before it, in turns in one run; memory after the load. The clients are bare sockets that keep their
 * connection: what is measured is the server.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareInsert, entryText } from './bare-entry.ts'

const scratch = mkdtempSync(join(tmpdir(), 'earned-bench-'))
const here = import.meta.dirname

async function started(words: string[]): Promise<{ process: ChildProcess; address: URL }> {
  // The nursery as in bin/setup.js.
  const child = spawn(process.execPath, ['--max-semi-space-size=4', ...words], {
    env: { ...process.env, EARNED_HOME: join(scratch, 'home') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  while (!/http:\S+/.test(text)) text += String((await once(child.stdout, 'data'))[0])
  return { process: child, address: new URL(text.match(/http:\S+/)?.[0] ?? '') }
}

const earned = await started([join(here, '../packages/cli/main.ts'), 'serve', '--port', '0', '--no-open'])
const bare = await started([join(here, 'bare-server.ts'), join(scratch, 'bare.db')])
const cookie = (await fetch(earned.address)).headers.getSetCookie()[0]?.split(';')[0] ?? ''

type Ask = (method: string, path: string, body?: string) => Promise<string>

/** One client: sends the next request when the answer to the last is whole. */
async function client({ address }: { address: URL }): Promise<Ask> {
  const socket = connect(Number(address.port), '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  let fail = (_error: Error): void => {}
  socket.on('error', (error) => fail(error))
  return (method, path, body = '') => {
    const head = `${method} ${path} HTTP/1.1\r\nhost: ${address.host}\r\ncookie: ${cookie}\r\nsec-fetch-site: same-origin\r\n`
    socket.write(
      `${head}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    return new Promise((resolve, reject) => {
      fail = reject
      let answer: Buffer = Buffer.alloc(0)
      const take = (piece: Buffer): void => {
        answer = answer.length === 0 ? piece : Buffer.concat([answer, piece])
        const headEnd = answer.indexOf('\r\n\r\n')
        if (headEnd < 0) return
        const told = answer.toString('latin1', 0, headEnd)
        const length = Number(told.match(/content-length: (\d+)/i)?.[1])
        if (answer.length < headEnd + 4 + length) return
        socket.off('data', take)
        if (/^HTTP\/1.1 20[01] /.test(told)) resolve(answer.toString('utf8', headEnd + 4))
        else reject(new Error(answer.toString()))
      }
      socket.on('data', take)
    })
  }
}

const at = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
const p50 = (times: number[]): number => at(times, 0.5)

async function timed(run: () => unknown): Promise<number> {
  const from = performance.now()
  await run()
  return performance.now() - from
}

async function each(count: number, run: (n: number) => unknown): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < count; n += 1) times.push(await timed(() => run(n)))
  return times
}

const add = (ask: Ask, n: number): Promise<string> => ask('POST', '/api/entries', entryText(n))
const memoryMb = (): number =>
  Number(readFileSync(`/proc/${earned.process.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]) / 1024

const insert = await bareInsert(join(scratch, 'row.db'))
const ask = await client(earned)
const askBare = await client(bare)
await each(500, (n) => add(ask, n))
await each(500, (n) => add(askBare, n))
const ours: number[] = []
const served: number[] = []
const inserted: number[] = []
// In turns, so that a disk that slows down does so for all of them.
for (let turn = 0; turn < 20; turn += 1) {
  ours.push(...(await each(100, (n) => add(ask, n))))
  served.push(...(await each(100, (n) => add(askBare, n))))
  inserted.push(...(await each(100, (n) => insert(turn * 100 + n))))
}

const share = 400
const clients = await Promise.all(Array.from({ length: 16 }, () => client(earned)))
const took = await timed(() => Promise.all(clients.map((one) => each(share, (n) => add(one, n)))))
const memory = memoryMb()

// The first client's connection was idle for long, and is closed by now.
const reader = await client(earned)
const pages = await each(300, () => reader('GET', '/api/entries?limit=50'))
const searches = await each(300, (n) => reader('GET', `/api/entries?limit=50&q=v${n}%20launched`))

console.table({
  'entry over HTTP, p50 ms': p50(ours).toFixed(3),
  'the same row, bare SQL, fsynced, p50 ms': p50(inserted).toFixed(3),
  'ratio (<= 2)': (p50(ours) / p50(inserted)).toFixed(2),
  'that SQL behind the barest server, p50 ms': p50(served).toFixed(3),
  'ratio of that server': (p50(served) / p50(inserted)).toFixed(2),
  'entry over HTTP, p99 ms (<= 25)': at(ours, 0.99).toFixed(2),
  '16 clients, entries a second (>= 500)': Math.round((clients.length * share * 1000) / took),
  'server memory after, MB (<= 150)': memory.toFixed(0),
  'page of 50, p50 ms': p50(pages).toFixed(3),
  'search, page of 50, p50 ms': p50(searches).toFixed(3),
})
bare.process.kill('SIGTERM')
earned.process.kill('SIGTERM')
await once(earned.process, 'exit')
rmSync(scratch, { recursive: true, force: true })
process.exit(0)

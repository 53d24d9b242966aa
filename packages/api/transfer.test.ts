import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { house, today } from './api.world.ts'
import { serve } from './serve.ts'

const head = 'Summary,Issue key,Issue Type,Status,Status Category,Assignee,Reporter,Created,Resolved\n'
const row = (n: number) =>
  `Report number ${n},CH-${n},Task,Done,Done,Ada,Ben,01/Oct/26 9:00 AM,16/Oct/26 5:00 PM\n`
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => row(from + n)).join('')

type House = Awaited<ReturnType<typeof house>>

async function filled(it: House, count: number): Promise<void> {
  const draft = { kind: 'launch', day: today } as const
  await it.ledger.entries.addMany(
    Array.from({ length: count }, (_, n) => ({
      draft: { ...draft, title: `Launch ${n}`, body: 'x'.repeat(200) },
    })),
  )
}

async function account(it: House) {
  for (let wait = 0; wait < 100; wait += 1) {
    const [found] = (await it.call('imports.list', {})).imports
    if (found) return found
    await pause(20)
  }
  throw new Error('no account was kept')
}

test('who hangs up in the middle of sending a file keeps what was taken, and the account says so', async (t) => {
  const it = await house(t)
  const running = await serve(it.app, 0)
  t.after(() => running.stop())
  const sending = request({
    host: '127.0.0.1',
    port: running.port,
    method: 'POST',
    path: '/api/imports?fileName=jira.csv',
    headers: {
      cookie: `earned_${running.port}=${it.access.redeem(it.access.launchToken())}`,
      'content-type': 'application/octet-stream',
      'content-length': 10_000_000,
    },
  })
  sending.on('error', () => {})
  // The last row is cut: half of it looks like a whole one, and must not be taken.
  sending.write(head + rows(0, 1200) + 'Half a rep')
  const [reply] = (await once(sending, 'response')) as [NodeJS.ReadableStream]
  await once(reply, 'data')
  sending.destroy()
  const kept = await account(it)
  assert.equal(kept.cancelled, true)
  assert.equal(kept.taken, await it.ledger.entries.count())
  assert.ok(kept.taken >= 500 && kept.taken <= 1200, String(kept.taken))
  assert.deepEqual((await it.call('entries.list', { q: 'half' })).entries, [])
})

test('who stops listening stops the import after the rows at hand', async (t) => {
  const it = await house(t)
  const reply = await it.app.request('http://127.0.0.1:4747/api/imports', {
    method: 'POST',
    body: head + rows(0, 4000),
    headers: { ...it.own, 'content-type': 'application/octet-stream' },
  })
  const reader = reply.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  const kept = await account(it)
  assert.equal(kept.cancelled, true)
  assert.equal(kept.taken, await it.ledger.entries.count())
  assert.ok(kept.taken < 4000)
})

test('an import that ended is not said to be stopped, whoever left at the last line', async (t) => {
  const it = await house(t)
  const gone = new AbortController()
  const lines = it.file('imports.run', { input: {}, file: head + rows(0, 3) }, { signal: gone.signal })
  await lines.next()
  gone.abort()
  await lines.next().catch(() => {})
  const kept = await account(it)
  assert.deepEqual([kept.cancelled, kept.rows], [false, 3])
})

test('a failure after the first lines comes as a line of its own, and what was taken has its account', async (t) => {
  const it = await house(t)
  const body = new ReadableStream<Uint8Array>({
    start: (sink) => sink.enqueue(new TextEncoder().encode(head + rows(0, 1600))),
    pull: (sink) => sink.error(new Error('the line was cut')),
  })
  const reply = await it.app.request('http://127.0.0.1:4747/api/imports', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { ...it.own, 'content-type': 'application/octet-stream' },
  } as RequestInit)
  const lines = (await reply.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  const last = lines.at(-1) as { problem: { status: number } }
  assert.equal(last.problem.status, 400)
  const kept = await account(it)
  assert.deepEqual([kept.cancelled, kept.taken], [true, 1500])
  assert.deepEqual(it.reported, [])
})

test('an export is sent in pieces, whole, and others have their turn meanwhile', async (t) => {
  const it = await house(t)
  await filled(it, 3000)
  const reply = await it.ask('/api/export')
  const pieces: number[] = []
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of reply.body ?? []) {
    pieces.push(piece.length)
    text += decoder.decode(piece, { stream: true })
  }
  clearInterval(counting)
  assert.ok(pieces.length > 10, `${pieces.length} pieces`)
  assert.ok(Math.max(...pieces) < 200_000)
  assert.ok(turns > 3, `${turns} turns`)
  assert.equal((JSON.parse(text) as { entries: unknown[] }).entries.length, 3000)
})

test('while a file is taken others have their turn, in a preview after every 100 rows', async (t) => {
  const it = await house(t)
  for (const [name, least] of [
    ['imports.preview', 15],
    ['imports.run', 3],
  ] as const) {
    let turns = 0
    let isOver = false
    const turn = (): void => {
      turns += 1
      if (!isOver) setImmediate(turn)
    }
    turn()
    for await (const _ of it.file(name, { input: {}, file: head + rows(0, 2000) })) void _
    isOver = true
    assert.ok(turns > least, `${name} left ${turns} turns`)
  }
})

test('who leaves an export, or only asks for its head, holds nothing of the ledger', async (t) => {
  const it = await house(t)
  await filled(it, 2000)
  for (let n = 0; n < 5; n += 1) {
    const reply = await it.ask('/api/export')
    const reader = reply.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await it.ask('/api/export', { method: 'HEAD' })
    await it.ask('/api/export/entries.csv', { method: 'HEAD' })
  }
  // An export that is held would keep the old state: SQLite could not take its log in.
  const { raw } = await bare(it)
  await it.ledger.entries.add({ kind: 'launch', title: 'After', day: today })
  const [busy] = raw.prepare('pragma wal_checkpoint(truncate)').all() as { busy: number }[]
  raw.close()
  assert.equal(busy?.busy, 0)
})

async function bare(it: House) {
  const { DatabaseSync } = await import('node:sqlite')
  return { raw: new DatabaseSync(it.store.place) }
}

test('the entries as CSV come back row by row, and add nothing where they are', async (t) => {
  const it = await house(t)
  await filled(it, 3)
  const csv = await (await it.ask('/api/export/entries.csv')).text()
  assert.equal(csv.split('\r\n').length, 5)
  const other = await house(t)
  for (const expected of [3, 0]) {
    let last
    for await (const line of other.file('imports.run', { input: { fileName: 'entries.csv' }, file: csv }))
      last = line
    assert.deepEqual([last?.source, last?.rows, last?.taken], ['earned', 3, expected])
  }
  assert.deepEqual(
    (await other.call('entries.list', {})).entries.map(({ title, body }) => [title, body]).sort(),
    (await it.call('entries.list', {})).entries.map(({ title, body }) => [title, body]).sort(),
  )
})

test('what goes out, comes in and goes out again is the same but for the account of its coming in', async (t) => {
  const it = await house(t)
  await it.call('sample.add', { who: 'jonas' })
  for await (const _ of it.file('imports.run', { input: {}, file: head + rows(0, 5) })) void _
  const first = await (await it.ask('/api/export')).text()
  const other = await house(t)
  for await (const _ of other.file('imports.run', { input: { fileName: 'all.json' }, file: first })) void _
  const second = await (await other.ask('/api/export')).text()
  type Whole = { person: { id: string }; imports: { fileName: string }[] }
  const [a, b] = [first, second].map((text) => JSON.parse(text) as Whole) as [Whole, Whole]
  assert.deepEqual(
    b.imports.map(({ fileName }) => fileName).sort(),
    [...a.imports.map(({ fileName }) => fileName), 'all.json'].sort(),
  )
  assert.deepEqual({ ...b, imports: [], person: {} }, { ...a, imports: [], person: {} })
})

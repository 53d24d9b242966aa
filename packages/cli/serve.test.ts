import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Entry } from '@earned/framework'
import { opener } from './browser.ts'
import { terminal } from './terminal.world.ts'

test('server and terminal use one ledger at once', async (t) => {
  const { earned, json, serve } = terminal(t)
  const { launch } = await serve()
  const cookie = (await fetch(launch)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const sent = await fetch(new URL('/api/entries', launch), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'launch', title: 'From the browser', day: '2026-11-20' }),
  })
  assert.equal(sent.status, 201)
  assert.equal(earned('log', 'from the terminal').code, 0)
  assert.deepEqual(
    json<Entry[]>('list')
      .map((entry) => entry.title)
      .sort(),
    ['From the browser', 'From the terminal'],
  )
  const seen = (await (await fetch(new URL('/api/entries', launch), { headers: { cookie } })).json()) as {
    entries: Entry[]
  }
  assert.equal(seen.entries.length, 2)
})

test('a second start says where the first runs, with an address of its own', async (t) => {
  const { earned, serve } = terminal(t)
  const { launch } = await serve()
  const second = earned('serve', '--no-open')
  assert.equal(second.code, 0)
  assert.match(second.out, /already runs/)
  const address = second.out.match(/http:\S+/)?.[0] ?? ''
  assert.equal(new URL(address).host, new URL(launch).host)
  assert.notEqual(address, launch)
  assert.equal((await fetch(address)).headers.getSetCookie().length, 1)
  assert.match(earned('open').out, /^http:\/\/127\.0\.0\.1:\d+\/launch\//)
})

test('a port that another program holds is named, with what to do', async (t) => {
  const { earned } = terminal(t)
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  t.after(() => other.close())
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const said = earned('serve', '--port', String(port))
  assert.equal(said.code, 2)
  assert.match(said.err, new RegExp(`port ${port} is taken by another program: set EARNED_PORT`))
  assert.match(earned('open').err, /not running/)
})

test('a port that an Earned for another ledger holds is told apart', async (t) => {
  const { serve } = terminal(t)
  const { launch } = await serve()
  const said = terminal(t).earned('serve', '--port', new URL(launch).port)
  assert.equal(said.code, 2)
  assert.match(
    said.err,
    new RegExp(`an Earned runs at ${new URL(launch).origin} already, for another ledger`),
  )
})

test('what lets people in is readable by the owner alone, and goes when the server ends', async (t) => {
  const { home, serve } = terminal(t)
  const { child, launch } = await serve()
  await fetch(launch)
  const control = join(home, 'server.json')
  const sessions = join(home, 'sessions.json')
  for (const file of [control, sessions]) assert.equal(statSync(file).mode & 0o077, 0, file)
  assert.doesNotMatch(readFileSync(sessions, 'utf8'), new RegExp(launch.split('/').at(-1) ?? '?'))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  assert.equal(await ended, 0)
  assert.equal(existsSync(control), false)
})

test('a browser let in once stays let in after a restart', async (t) => {
  const { serve } = terminal(t)
  const first = await serve()
  const given = (await fetch(first.launch)).headers.getSetCookie()[0] ?? ''
  const secret = given.split(';')[0]?.split('=')[1] ?? ''
  const ended = new Promise((resolve) => first.child.once('exit', resolve))
  first.child.kill('SIGTERM')
  await ended
  const second = await serve()
  const { port } = new URL(second.launch)
  const answer = await fetch(new URL('/api/place', second.launch), {
    headers: { cookie: `earned_${port}=${secret}` },
  })
  assert.equal(answer.status, 200)
})

test('a browser is opened where there is a screen, and nowhere else', () => {
  assert.deepEqual(opener('http://x', {}, 'darwin'), ['open', 'http://x'])
  assert.deepEqual(opener('http://x', {}, 'linux'), [])
  assert.deepEqual(opener('http://x', { DISPLAY: ':0' }, 'linux'), ['xdg-open', 'http://x'])
  assert.deepEqual(opener('http://x', { DISPLAY: ':0', BROWSER: 'none' }, 'linux'), [])
  assert.deepEqual(opener('http://x', { CI: 'true' }, 'darwin'), [])
})

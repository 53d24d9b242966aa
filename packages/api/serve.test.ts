import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { test, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { house } from './api.world.ts'
import { PortTaken, serve } from './serve.ts'

async function served(t: TestContext, app: Hono) {
  const running = await serve(app, 0)
  const agent = new Agent({ keepAlive: true })
  t.after(() => {
    agent.destroy()
    return running.stop()
  })
  const get = (path: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      request({ agent, host: '127.0.0.1', port: running.port, path }, (reply) => {
        let text = ''
        reply.on('data', (piece: Buffer) => (text += piece.toString()))
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text }))
        reply.on('error', reject)
      })
        .on('error', reject)
        .end()
    })
  /** Says these very bytes, and answers all that comes back until the server ends it. */
  const say = async (...pieces: string[]): Promise<string> => {
    const socket = connect(running.port, '127.0.0.1')
    await once(socket, 'connect')
    let text = ''
    socket.on('data', (piece: Buffer) => (text += piece.toString()))
    for (const piece of pieces) socket.write(piece)
    const ended = once(socket, 'close')
    await Promise.race([ended, pause(3000)])
    socket.destroy()
    return text
  }
  return { running, get, say }
}

test('a server that is told to stop answers what is under way, and takes nothing new', async (t) => {
  const app = new Hono()
  const free = Promise.withResolvers<void>()
  app.get('/slow', async (c) => {
    await free.promise
    return c.text('whole')
  })
  const { running, get } = await served(t, app)
  const slow = get('/slow')
  await pause(50)
  const stopped = running.stop()
  await assert.rejects(get('/slow'), { code: 'ECONNREFUSED' })
  free.resolve()
  assert.deepEqual(await slow, { status: 200, text: 'whole' })
  const from = performance.now()
  await stopped
  assert.ok(performance.now() - from < 1000, 'a connection that was kept alive does not hold the end up')
})

test('a port that is taken is named', async (t) => {
  const { running } = await served(t, new Hono())
  await assert.rejects(serve(new Hono(), running.port), (error: Error) => {
    assert.ok(error instanceof PortTaken)
    assert.match(error.message, new RegExp(`port ${running.port} is taken.*EARNED_PORT`))
    return true
  })
})

test('only this machine reaches it: it listens on loopback', async (t) => {
  const { running } = await served(t, new Hono())
  const other = connect(running.port, '127.0.0.2')
  t.after(() => other.destroy())
  await assert.rejects(once(other, 'connect'), { code: 'ECONNREFUSED' })
})

const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n\r\n`

test('a body in chunks is counted as it comes, and one too large is told at once', async (t) => {
  const it = await house(t)
  const { running, say } = await served(t, it.app)
  const cookie = `earned_${running.port}=${it.access.redeem(it.access.launchToken())}`
  const head = lines(
    'POST /api/entries HTTP/1.1',
    `host: 127.0.0.1:${running.port}`,
    `cookie: ${cookie}`,
    'content-type: application/json',
    'transfer-encoding: chunked',
    'connection: close',
  )
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
  const large = await say(head, ...Array.from({ length: 30 }, () => chunk))
  assert.match(large, /^HTTP\/1\.1 413 /)
  const body = JSON.stringify({ kind: 'launch', title: 'In chunks', day: '2026-11-20' })
  const small = await say(head, `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`)
  assert.match(small, /^HTTP\/1\.1 201 /)
  assert.equal(await it.ledger.entries.count(), 1)
})

test('a body that says it is large is refused before it is sent', async (t) => {
  const it = await house(t)
  const { running, say } = await served(t, it.app)
  const cookie = `earned_${running.port}=${it.access.redeem(it.access.launchToken())}`
  const asked: [path: string, type: string, bytes: number][] = [
    ['/api/entries', 'application/json', 2_000_000],
    ['/api/imports', 'application/octet-stream', 600_000_000],
    ['/api/imports/preview', 'application/octet-stream', 600_000_000],
  ]
  for (const [path, type, bytes] of asked) {
    const said = await say(
      lines(
        `POST ${path} HTTP/1.1`,
        `host: 127.0.0.1:${running.port}`,
        `cookie: ${cookie}`,
        `content-type: ${type}`,
        `content-length: ${bytes}`,
        'connection: close',
      ),
    )
    assert.match(said, /^HTTP\/1\.1 413 /, path)
  }
})

test('odd requests are refused in few words, and none ends the server', async (t) => {
  const it = await house(t)
  const { running, say } = await served(t, it.app)
  const host = `host: 127.0.0.1:${running.port}`
  const close = 'connection: close'
  const asked: [text: string, status: RegExp][] = [
    [lines('TRACE /api/entries HTTP/1.1', host, close), /^HTTP\/1\.1 401 /],
    [lines('OPTIONS /api/entries HTTP/1.1', host, 'sec-fetch-site: cross-site', close), /^HTTP\/1\.1 403 /],
    [lines('OPTIONS * HTTP/1.1', host, close), /^HTTP\/1\.1 40\d /],
    [lines('GET /api/entries HTTP/1.0'), /^HTTP\/1\.\d 4\d\d /],
    [lines('GET /api/entries HTTP/1.1', close), /^HTTP\/1\.1 400 /],
    [lines('GET http://evil.example/api/entries HTTP/1.1', host, close), /^HTTP\/1\.1 4\d\d /],
    [lines('GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1', host, close), /^HTTP\/1\.1 4\d\d /],
    [lines('GET /healthz HTTP/1.1', host, `x: ${'x'.repeat(20_000)}`, close), /^HTTP\/1\.1 431 /],
    ['nonsense\r\n\r\n', /^HTTP\/1\.1 400 /],
  ]
  for (const [text, status] of asked) {
    const said = await say(text)
    assert.match(said, status, text.slice(0, 80))
    assert.doesNotMatch(said, /access-control-allow|root:|at .*\.ts:/i)
  }
  assert.match(await say(lines('GET /healthz HTTP/1.1', host, close)), /^HTTP\/1\.1 200 [^]*"earned"/)
  assert.deepEqual(it.reported, [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house, today } from './api.world.ts'
import { client, ProblemError } from './client.ts'

type Sent = { url: string; init: RequestInit }

/** A client whose requests go nowhere: each is kept, and gets the same answer. */
function recorded(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = []
  const send: typeof fetch = async (input, init = {}) => {
    sent.push({ url: String(input), init })
    return answer()
  }
  return { sent, ...client('http://here', send) }
}

test('the input fills the path, then the query of a GET and the body of a POST', async () => {
  const { call, sent } = recorded(() => Response.json({}))
  await call('entries.get', { id: 'a/b c' })
  await call('entries.list', { kinds: ['launch', 'brief'], q: 'x & y', limit: 5 })
  await call('entries.remove', { id: 'e', version: 3 })
  await call('entries.change', { id: 'e', version: 3, title: 'T' }, { idempotencyKey: 'k' })
  assert.deepEqual(
    sent.map(({ url, init }) => [init.method, url, init.body]),
    [
      ['GET', 'http://here/api/entries/a%2Fb%20c', undefined],
      ['GET', 'http://here/api/entries?kinds=launch&kinds=brief&q=x+%26+y&limit=5', undefined],
      ['DELETE', 'http://here/api/entries/e?version=3', undefined],
      ['PATCH', 'http://here/api/entries/e', '{"version":3,"title":"T"}'],
    ],
  )
  assert.equal(new Headers(sent[3]?.init.headers).get('idempotency-key'), 'k')
})

test('what is left out is not sent; an empty list asks for nothing', async () => {
  const { call, sent } = recorded(() => Response.json({}))
  await call('entries.list', { q: '', kinds: [], outcomeId: undefined })
  assert.equal(sent[0]?.url, 'http://here/api/entries')
})

test('a refusal is thrown as the server told it', async (t) => {
  const { call } = await house(t)
  await assert.rejects(call('entries.get', { id: 'none' }), (error: unknown) => {
    assert.ok(error instanceof ProblemError)
    assert.equal(error.problem.status, 404)
    assert.match(error.message, /there is no entry none/)
    return true
  })
})

test('where nothing answers, or not as we do, there is a problem all the same', async () => {
  const dead = recorded(() => Promise.reject(new TypeError('fetch failed')))
  await assert.rejects(dead.call('place.get', {}), (error: unknown) => {
    return error instanceof ProblemError && error.problem.status === 0 && /still running/.test(error.message)
  })
  const other = recorded(
    () => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }),
  )
  await assert.rejects(other.call('place.get', {}), (error: unknown) => {
    return error instanceof ProblemError && error.problem.status === 502 && error.message === 'Bad Gateway'
  })
})

test('who stops asking is told so, not that the server is gone', async () => {
  const stop = new AbortController()
  const { call } = recorded(() => {
    stop.abort()
    return Promise.reject(stop.signal.reason as Error)
  })
  await assert.rejects(call('place.get', {}, { signal: stop.signal }), { name: 'AbortError' })
})

test('lines are read wherever they are cut, and a problem among them is thrown', async () => {
  const text =
    '{"rows":1,"é":"ü"}\n{"rows":2}\n{"problem":{"type":"about:blank","title":"Full","status":507}}\n'
  const bytes = new TextEncoder().encode(text)
  for (const length of [1, 2, 7, 1000]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, n) =>
      bytes.slice(n * length, (n + 1) * length),
    )
    const body = new ReadableStream<Uint8Array>({
      start(sink) {
        for (const piece of pieces) sink.enqueue(piece)
        sink.close()
      },
    })
    const { file } = recorded(() => new Response(body))
    const said: unknown[] = []
    await assert.rejects(
      async () => {
        for await (const line of file('imports.run', { input: {}, file: '' })) said.push(line)
      },
      (error: unknown) => error instanceof ProblemError && error.problem.status === 507,
    )
    assert.deepEqual(said, [{ rows: 1, é: 'ü' }, { rows: 2 }])
  }
})

test('a download has an address for a link', async (t) => {
  const { ask, href } = await house(t)
  assert.equal((await ask(href('exports.csv'))).status, 200)
  assert.match((await ask(href('exports.get'))).headers.get('content-disposition') ?? '', new RegExp(today))
})

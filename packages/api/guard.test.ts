import assert from 'node:assert/strict'
import { test } from 'node:test'
import { host, house } from './api.world.ts'

const draft = JSON.stringify({ kind: 'launch', title: 'Checkout v2', day: '2026-11-20' })
const post = { method: 'POST', body: draft, headers: { 'content-type': 'application/json' } }

test('a page that rebinds its name to this machine is refused, whatever it carries', async (t) => {
  const { ask } = await house(t)
  for (const name of [
    'evil.example',
    'evil.example:4747',
    '127.0.0.1.evil.example',
    'localhost.evil.example:4747',
    '',
  ]) {
    const answer = await ask('/api/entries', {}, { host: name })
    assert.equal(answer.status, 421, name)
  }
  for (const name of [host, 'localhost:4747', '[::1]:4747']) {
    assert.notEqual((await ask('/healthz', {}, { host: name })).status, 421, name)
  }
})

test('a form or script of another site, or of another port here, writes and reads nothing', async (t) => {
  const { ask, ledger } = await house(t)
  const foreign: Record<string, string | null>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': null, origin: 'http://evil.example' },
    { 'sec-fetch-site': null, origin: 'http://127.0.0.1:8080' },
    { 'sec-fetch-site': null, origin: 'null' },
  ]
  for (const headers of foreign) {
    assert.equal((await ask('/api/entries', post, headers)).status, 403, JSON.stringify(headers))
    assert.equal((await ask('/api/entries', {}, headers)).status, 403, JSON.stringify(headers))
  }
  assert.equal(await ledger.entries.count(), 0)
})

test('our own pages, and programs that send no origin but hold the session, are let in', async (t) => {
  const { ask } = await house(t)
  const own: Record<string, string | null>[] = [
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': null, origin: `http://${host}` },
    { 'sec-fetch-site': null },
  ]
  for (const headers of own)
    assert.equal((await ask('/api/entries', post, headers)).status, 201, JSON.stringify(headers))
})

test('without the session nothing of the interface answers', async (t) => {
  const { ask } = await house(t)
  for (const cookie of [null, 'earned_4747=', 'earned_4747=guessed', 'earned_8080=x']) {
    assert.equal((await ask('/api/entries', {}, { cookie })).status, 401)
    assert.equal((await ask('/api/openapi.json', {}, { cookie })).status, 401)
  }
})

test('a launch address lets one browser in, once', async (t) => {
  const { ask, access } = await house(t)
  const token = access.launchToken()
  const first = await ask(`/launch/${token}`, {}, { cookie: null })
  assert.equal(first.status, 200)
  const [given = ''] = first.headers.getSetCookie()
  assert.match(given, /^earned_4747=[\w-]{43};/)
  assert.match(given, /HttpOnly/)
  assert.match(given, /SameSite=Strict/)
  assert.equal((await ask('/api/place', {}, { cookie: given.split(';')[0] ?? '' })).status, 200)
  const second = await ask(`/launch/${token}`, {}, { cookie: null })
  assert.equal(second.status, 401)
  assert.deepEqual(second.headers.getSetCookie(), [])
})

test('who only looks at a launch address, a browser that prefetches or a HEAD, does not use it up', async (t) => {
  const { ask, access } = await house(t)
  const token = access.launchToken()
  await ask(`/launch/${token}`, {}, { cookie: null, 'sec-purpose': 'prefetch;prerender' })
  await ask(`/launch/${token}`, { method: 'HEAD' }, { cookie: null })
  assert.equal((await ask(`/launch/${token}`, {}, { cookie: null })).headers.getSetCookie().length, 1)
})

test('only who knows the key of the owner gets a new launch address', async (t) => {
  const { ask } = await house(t)
  const refused = await ask('/launches', { method: 'POST' }, { cookie: null, 'sec-fetch-site': null })
  assert.equal(refused.status, 403)
  const given = await ask(
    '/launches',
    { method: 'POST' },
    { cookie: null, 'sec-fetch-site': null, 'x-earned-key': 'the key of this test' },
  )
  const { address } = (await given.json()) as { address: string }
  assert.equal((await ask(new URL(address).pathname, {}, { cookie: null })).headers.getSetCookie().length, 1)
})

test('every answer carries the strict policy, errors included', async (t) => {
  const { ask } = await house(t)
  const answers = [
    await ask('/healthz'),
    await ask('/api/place'),
    await ask('/api/nothing'),
    await ask('/api/entries', {}, { cookie: null }),
    await ask('/api/entries', {}, { host: 'evil.example' }),
    await ask('/api/entries', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }),
    await ask('/launch/none', {}, { cookie: null }),
  ]
  for (const answer of answers) {
    const policy = answer.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /require-trusted-types-for 'script'/)
    assert.doesNotMatch(policy, /unsafe/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/)
  }
})

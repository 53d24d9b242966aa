import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { house } from './api.world.ts'
import { ProblemError } from './client.ts'

const draft = { kind: 'launch', title: 'Checkout v2', day: '2026-11-20' } as const
const samples = join(import.meta.dirname, '../../../shared/samples')

const refused = (status: number) => (error: unknown) =>
  error instanceof ProblemError && error.problem.status === status

test('an entry is added, found by its words, changed, deleted and brought back', async (t) => {
  const { call } = await house(t)
  const added = await call('entries.add', { ...draft, axes: ['data'] })
  await call('entries.add', { kind: 'brief', title: 'Refunds', day: '2026-11-21', state: 'planned' })
  assert.deepEqual((await call('entries.list', { q: 'check' })).entries, [added])
  assert.deepEqual((await call('entries.list', { axes: ['data'], kinds: ['launch', 'brief'] })).entries, [
    added,
  ])
  assert.equal((await call('entries.list', { states: ['planned'] })).entries[0]?.title, 'Refunds')
  const changed = await call('entries.change', { id: added.id, version: 1, myPart: 'I wrote the spec' })
  assert.deepEqual([changed.version, changed.myPart, changed.title], [2, 'I wrote the spec', 'Checkout v2'])
  await call('entries.remove', { id: added.id, version: 2 })
  await assert.rejects(call('entries.get', { id: added.id }), refused(404))
  assert.deepEqual((await call('entries.restore', { id: added.id })).title, 'Checkout v2')
})

test('two hands on one entry: the second is told, and both texts are there', async (t) => {
  const { call } = await house(t)
  const { id } = await call('entries.add', draft)
  await call('entries.change', { id, version: 1, title: 'Mine' })
  await assert.rejects(call('entries.change', { id, version: 1, title: 'Yours' }), (error: unknown) => {
    assert.ok(error instanceof ProblemError)
    assert.equal(error.problem.status, 409)
    assert.equal((error.problem.current as { title: string }).title, 'Mine')
    return true
  })
})

test('of many hands at once exactly one wins each version, and nothing is lost', async (t) => {
  const { call } = await house(t)
  const { id } = await call('entries.add', draft)
  for (let version = 1; version <= 20; version += 1) {
    const tried = await Promise.allSettled(
      Array.from({ length: 10 }, (_, hand) =>
        call('entries.change', { id, version, title: `${version} by ${hand}` }),
      ),
    )
    const won = tried.filter((one) => one.status === 'fulfilled')
    assert.equal(won.length, 1)
    assert.equal((await call('entries.get', { id })).title, won[0]?.value.title)
    for (const one of tried) if (one.status === 'rejected') assert.ok(refused(409)(one.reason))
  }
})

test('a retried change happens once; its key is good for no other request', async (t) => {
  const { call, ledger } = await house(t)
  const tries = Array.from({ length: 60 }, (_, n) => ({ ...draft, title: `Launch ${n % 20}` }))
  const answers = await Promise.all(tries.map((it) => call('entries.add', it, { idempotencyKey: it.title })))
  assert.equal(await ledger.entries.count(), 20)
  for (const [n, answer] of answers.entries()) assert.deepEqual(answer, answers[n % 20])
  await assert.rejects(
    call('entries.add', { ...draft, title: 'Another' }, { idempotencyKey: 'Launch 1' }),
    refused(422),
  )
  assert.equal(await ledger.entries.count(), 20)
})

test('bad input is refused whole, and every fault has its place', async (t) => {
  const { ask, ledger } = await house(t)
  const body = JSON.stringify({
    kind: 'win',
    title: ' ',
    day: '2026-02-30',
    axes: ['data', 'luck'],
    links: [{ url: 'javascript:alert(1)' }],
    more: 1,
  })
  const answer = await ask('/api/entries', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  assert.equal(answer.status, 400)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
  const { faults } = (await answer.json()) as { faults: { place: string }[] }
  assert.deepEqual(faults.map((fault) => fault.place).sort(), [
    'axes.1',
    'day',
    'kind',
    'links.0.url',
    'more',
    'title',
  ])
  assert.equal(await ledger.entries.count(), 0)
})

test('what is no JSON, too large, or tries the prototype, is refused in a sentence', async (t) => {
  const { ask, ledger, reported } = await house(t)
  const send = (body: string, type = 'application/json') =>
    ask('/api/entries', { method: 'POST', body, headers: { 'content-type': type } })
  const tries: [Response | Promise<Response>, number][] = [
    [send('{'), 400],
    [send('[]'), 400],
    [send('null'), 400],
    [send(JSON.stringify(draft), 'text/plain'), 415],
    [send(JSON.stringify({ ...draft, body: 'x'.repeat(1_100_000) })), 413],
    [send('{"__proto__":{"kind":"launch","title":"x","day":"2026-11-20"}}'), 400],
    [send('{"constructor":{"prototype":{"kind":"launch"}},"title":"x","day":"2026-11-20"}'), 400],
    [send('['.repeat(100_000)), 400],
    [ask('/api/entries?cursor=nonsense'), 400],
    [ask('/api/entries?limit=0'), 400],
    [ask('/api/entries?kinds=win'), 400],
    [ask('/api/entries/%00'), 404],
    [ask('/api/nothing'), 404],
  ]
  for (const [n, [answer, status]] of tries.entries()) {
    const said = await answer
    assert.equal(said.status, status, `try ${n}`)
    assert.ok(((await said.json()) as { detail: string }).detail.length > 10)
  }
  assert.equal(await ledger.entries.count(), 0)
  assert.deepEqual(reported, [])
})

test('hostile text comes back as it was sent, in every field', async (t) => {
  const folder = join(samples, 'strings')
  if (!existsSync(folder)) t.diagnostic('../shared is absent: only our own hostile strings were tried')
  const own = [
    '<img src=x onerror=alert(1)>',
    '\u202egnp.exe',
    "'; drop table entries; --",
    '\u{1f9d1}\u200d\u{1f4bb}',
    '../../etc/passwd',
    '{{7*7}}',
  ]
  const list = existsSync(join(folder, 'blns.json'))
    ? (JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[])
    : []
  const { call, reported } = await house(t)
  for (const text of [...own, ...list]) {
    if (text.trim() === '' || text.length > 300) continue
    const { id } = await call('entries.add', {
      ...draft,
      title: text,
      body: text,
      myPart: text,
      teamPart: text,
      people: [text.slice(0, 120)],
    })
    const back = await call('entries.get', { id })
    // What no database can hold is taken out on the way in (NUL, half a surrogate pair), and nothing else.
    const kept = text.replaceAll('\0', '').toWellFormed()
    assert.equal(back.body, kept)
    assert.equal(back.myPart, kept)
    await call('entries.list', { q: text.slice(0, 500) })
  }
  assert.deepEqual(reported, [])
})

test('a figure’s entries are fetched at once, without those that are gone', async (t) => {
  const { call } = await house(t)
  const one = await call('entries.add', draft)
  const two = await call('entries.add', draft)
  await call('entries.remove', { id: two.id })
  assert.deepEqual((await call('entries.some', { ids: [one.id, two.id, 'none'] })).entries, [one])
})

test('many entries are changed at once, and those that are gone are named', async (t) => {
  const { call } = await house(t)
  const one = await call('entries.add', draft)
  const two = await call('entries.add', draft)
  const done = await call('entries.changeMany', {
    ids: [one.id, two.id, 'none'],
    kind: 'review',
    addAxes: ['design'],
  })
  assert.deepEqual(
    done.entries.map((entry) => [entry.kind, entry.axes]),
    [
      ['review', ['design']],
      ['review', ['design']],
    ],
  )
  assert.deepEqual(done.missing, ['none'])
})

test('pages go on where the one before ended, each entry once', async (t) => {
  const { call } = await house(t)
  for (let n = 0; n < 25; n += 1) await call('entries.add', { ...draft, title: `Launch ${n}` })
  const titles: string[] = []
  let cursor: string | undefined
  do {
    const page = await call('entries.list', { limit: 7, ...(cursor === undefined ? {} : { cursor }) })
    titles.push(...page.entries.map((entry) => entry.title))
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  assert.equal(new Set(titles).size, 25)
  assert.equal(titles.length, 25)
})

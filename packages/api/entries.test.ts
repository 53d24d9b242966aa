import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house } from './api.world.ts'
import { ProblemError } from './client.ts'

const draft = { kind: 'launch', title: 'Checkout v2', day: '2026-11-20' } as const

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

test('what was changed since it was seen is not deleted', async (t) => {
  const { call } = await house(t)
  const { id } = await call('entries.add', draft)
  await call('entries.change', { id, version: 1, title: 'Mine' })
  await assert.rejects(call('entries.remove', { id, version: 1 }), refused(409))
  const outcome = await call('outcomes.add', { title: 'Checkout converts' })
  await call('outcomes.read', { id: outcome.id, day: '2026-11-20', value: 1 })
  await assert.rejects(call('outcomes.remove', { id: outcome.id, version: 1 }), refused(409))
  assert.equal((await call('entries.get', { id })).title, 'Mine')
})

test('the weeks count what stands in them, by kind, with the same filters as the list', async (t) => {
  const { call } = await house(t)
  for (const day of ['2026-11-16', '2026-11-20', '2026-11-23'])
    await call('entries.add', { ...draft, day, axes: day === '2026-11-23' ? ['data'] : [] })
  await call('entries.add', { ...draft, kind: 'brief', day: '2026-11-22' })
  const asked = { from: '2026-11-16', to: '2026-11-29' }
  assert.deepEqual(
    (await call('entries.weeks', asked)).weeks
      .map(({ week, kind, count }) => `${week} ${kind} ${count}`)
      .sort(),
    ['2026-11-16 brief 1', '2026-11-16 launch 2', '2026-11-23 launch 1'],
  )
  assert.deepEqual((await call('entries.weeks', { ...asked, axes: ['data'] })).weeks, [
    { week: '2026-11-23', kind: 'launch', count: 1 },
  ])
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

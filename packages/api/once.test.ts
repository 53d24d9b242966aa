import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { house, today } from './api.world.ts'

type House = Awaited<ReturnType<typeof house>>
type Change = { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body?: object }

const send = (it: House, { method, path, body }: Change, key?: string) =>
  it.ask(path, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
  })

const title = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `t ${text}`)
const level = fc.nat({ max: 5 })

/** Any change of state there is, over one entry and one outcome that are there. */
const changes = (entryId: string, outcomeId: string): fc.Arbitrary<Change> =>
  fc.oneof(
    title.map((text): Change => ({
      method: 'POST',
      path: '/api/entries',
      body: { kind: 'brief', title: text, day: today },
    })),
    title.map((text): Change => ({
      method: 'PATCH',
      path: `/api/entries/${entryId}`,
      body: { version: 1, title: text },
    })),
    level.map((value): Change => ({
      method: 'POST',
      path: `/api/outcomes/${outcomeId}/readings`,
      body: { day: today, value },
    })),
    level.map((at): Change => ({
      method: 'POST',
      path: '/api/ratings',
      body: { axis: 'data', level: at, day: today },
    })),
    fc.constant<Change>({
      method: 'POST',
      path: '/api/entries/changes',
      body: { ids: [entryId], addAxes: ['data'] },
    }),
    fc.constant<Change>({ method: 'DELETE', path: `/api/entries/${entryId}?version=1` }),
    fc.constant<Change>({ method: 'POST', path: '/api/focus', body: { axis: 'design' } }),
    fc.constant<Change>({ method: 'POST', path: '/api/sample', body: {} }),
  )

const everything = async (it: House) => JSON.stringify(await Array.fromAsync(it.ledger.exportAll()))

test('200 changes of any kind, each sent three times under its key, two of them at once, happen once', async (t) => {
  const it = await house(t)
  for (let n = 0; n < 200; n += 1) {
    const entry = await it.ledger.entries.add({ kind: 'launch', title: 'Checkout', day: today })
    const outcome = await it.ledger.outcomes.add({ title: 'Checkout converts' })
    const [change] = fc.sample(changes(entry.id, outcome.id), { numRuns: 1, seed: n })
    assert.ok(change)
    const both = await Promise.all([send(it, change, `key ${n}`), send(it, change, `key ${n}`)])
    const after = await everything(it)
    const again = await send(it, change, `key ${n}`)
    const said = await Promise.all([...both, again].map(async (one) => [one.status, await one.text()]))
    assert.deepEqual(said[1], said[0], JSON.stringify(change))
    assert.deepEqual(said[2], said[0], JSON.stringify(change))
    assert.equal(await everything(it), after, JSON.stringify(change))
    await it.ledger.removeSample()
  }
})

test('a key is good for one request: another body, another operation and another address are refused', async (t) => {
  const it = await house(t)
  const body = { kind: 'launch', title: 'Checkout', day: today }
  const add: Change = { method: 'POST', path: '/api/entries', body }
  const { id } = (await (await send(it, add, 'one')).json()) as { id: string }
  const others: Change[] = [
    { ...add, body: { ...body, title: 'Another' } },
    { method: 'POST', path: '/api/outcomes', body: { title: 'Checkout' } },
    { method: 'DELETE', path: `/api/entries/${id}` },
  ]
  for (const other of others) assert.equal((await send(it, other, 'one')).status, 422, other.path)
  assert.equal(await it.ledger.entries.count(), 1)
  assert.deepEqual(await it.ledger.outcomes.list(), [])
  const restore = (noun: string): Change => ({
    method: 'POST',
    path: `/api/${noun}/${id}/restoration`,
    body: {},
  })
  assert.equal((await send(it, restore('entries'), 'two')).status, 200)
  assert.equal((await send(it, restore('outcomes'), 'two')).status, 422)
})

test('a change that was refused used no key up: put right, it is taken', async (t) => {
  const it = await house(t)
  const { id } = await it.ledger.entries.add({ kind: 'launch', title: 'Checkout', day: today })
  const change = (version: number): Change => ({
    method: 'PATCH',
    path: `/api/entries/${id}`,
    body: { version, title: 'Mine' },
  })
  assert.equal((await send(it, change(7), 'one')).status, 409)
  assert.equal((await send(it, change(1), 'one')).status, 200)
})

test('a key that could be no key is refused', async (t) => {
  const it = await house(t)
  const add: Change = {
    method: 'POST',
    path: '/api/entries',
    body: { kind: 'launch', title: 'x', day: today },
  }
  for (const key of ['', 'x'.repeat(201), 'caf\u00e9']) assert.equal((await send(it, add, key)).status, 400)
  assert.equal(await it.ledger.entries.count(), 0)
})

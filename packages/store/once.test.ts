import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launch, me } from './ledger.world.ts'
import type { Ledger } from './ledger.ts'
import { eachEngine } from './testing.ts'

const asking = { key: 'k1', operation: 'entries.add', request: { title: 'Checkout' } }
const add = async (ledger: Ledger) => (await ledger.entries.add(launch('Checkout'))).id

eachEngine((_name, open) => {
  test('a retried request happens once, and is answered as the first time', async () => {
    const ledger = (await open()).as(me)
    const first = await ledger.once(asking, add)
    const second = await ledger.once(asking, add)
    assert.ok(first.ok && second.ok)
    assert.deepEqual([first.repeated, second.repeated, second.answer], [false, true, first.answer])
    assert.equal(await ledger.entries.count(), 1)
  })

  test('retries that race happen once', async () => {
    const store = await open()
    const requests = Array.from({ length: 50 }, (_, i) => ({ ...asking, key: `race ${i}` }))
    const tries = requests.flatMap((request) => [request, request, request, request])
    const answers = await Promise.all(tries.map((request) => store.as(me).once(request, add)))
    assert.equal(await store.as(me).entries.count(), 50)
    assert.equal(answers.filter((answer) => answer.ok && !answer.repeated).length, 50)
    const ids = new Set(answers.map((answer) => (answer.ok ? answer.answer : 'refused')))
    assert.equal(ids.size, 50)
  })

  test('the same key for another request or operation is refused, and nothing is done', async () => {
    const ledger = (await open()).as(me)
    await ledger.once(asking, add)
    for (const other of [
      { ...asking, request: {} },
      { ...asking, operation: 'entries.remove' },
    ])
      assert.deepEqual(await ledger.once(other, add), { ok: false, reason: 'key used for another request' })
    assert.equal(await ledger.entries.count(), 1)
  })

  test('what failed is not remembered: the next try runs', async () => {
    const ledger = (await open()).as(me)
    const failing = async (inside: Ledger) => {
      await add(inside)
      throw new Error('half way')
    }
    await assert.rejects(ledger.once(asking, failing), /half way/)
    assert.equal(await ledger.entries.count(), 0)
    const answer = await ledger.once(asking, add)
    assert.ok(answer.ok && !answer.repeated)
  })

  test('a key is one person’s own', async () => {
    const store = await open()
    await store.as(me).once(asking, add)
    const other = await store.as({ ...me, person: 'you' }).once(asking, add)
    assert.ok(other.ok && !other.repeated)
  })

  test('an answer of nothing is kept as nothing', async () => {
    const ledger = (await open()).as(me)
    await ledger.once(asking, async () => undefined)
    const again = await ledger.once(asking, async () => 'other')
    assert.deepEqual(again, { ok: true, answer: null, repeated: true })
  })

  test('a transaction keeps all or nothing', async () => {
    const ledger = (await open()).as(me)
    const failing = ledger.transaction(async (inside) => {
      await inside.outcomes.add({ title: 'Checkout' })
      await inside.ratings.add({ axis: 'data', level: 2, day: '2026-11-03' })
      assert.equal((await inside.outcomes.list()).length, 1)
      throw new Error('half way')
    })
    await assert.rejects(failing, /half way/)
    assert.deepEqual([await ledger.outcomes.list(), await ledger.ratings.list()], [[], []])
    assert.equal(
      await ledger.transaction(async (inside) => inside.transaction(add).then(() => 'done')),
      'done',
    )
    assert.equal(await ledger.entries.count(), 1)
  })
})

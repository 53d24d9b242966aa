import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '@earned/framework'
import { house, today } from './api.world.ts'

type House = Awaited<ReturnType<typeof house>>
const draft = { kind: 'launch', title: 'Checkout', day: today } as const

const change = (it: House, { id, version }: Entry, body: object) =>
  it.ask(`/api/entries/${id}`, {
    method: 'PATCH',
    body: JSON.stringify({ ...body, version }),
    headers: { 'content-type': 'application/json' },
  })

test('200 pairs edit one entry at once: one wins, the other is told and sees what stands there now', async (t) => {
  const it = await house(t)
  let entry = await it.call('entries.add', draft)
  for (let n = 0; n < 200; n += 1) {
    const replies = await Promise.all([
      change(it, entry, { title: `first hand ${n}` }),
      change(it, entry, { myPart: `second hand ${n}` }),
    ])
    const [won, lost] = replies.toSorted((a, b) => a.status - b.status) as [Response, Response]
    assert.deepEqual([won.status, lost.status], [200, 409], `pair ${n}`)
    const winner = (await won.json()) as Entry
    const { current } = (await lost.json()) as { current: Entry }
    assert.deepEqual(current, winner)
    assert.equal(winner.version, entry.version + 1)
    // The one who lost says it again over what is there: nothing of either is lost.
    const mine = winner.title === entry.title ? { title: `first hand ${n}` } : { myPart: `second hand ${n}` }
    entry = (await (await change(it, current, mine)).json()) as Entry
    assert.deepEqual([entry.title, entry.myPart], [`first hand ${n}`, `second hand ${n}`])
  }
  assert.equal(entry.version, 401)
})

test('of an edit and a deletion at once only one happens', async (t) => {
  const it = await house(t)
  for (let n = 0; n < 40; n += 1) {
    const entry = await it.call('entries.add', draft)
    const edit = () => change(it, entry, { title: 'Edited' })
    const remove = () => it.ask(`/api/entries/${entry.id}?version=1`, { method: 'DELETE' })
    const [edited, removed] = await Promise.all([edit(), remove()])
    // Who comes second meets another version, or nothing.
    assert.deepEqual([edited.status, removed.status].sort(), edited.ok ? [200, 409] : [200, 404])
    assert.equal((await it.ledger.entries.find(entry.id))?.title, edited.ok ? 'Edited' : undefined)
  }
})

test('of two who choose a focus at once both are kept, and one is open', async (t) => {
  const it = await house(t)
  await Promise.all([
    it.call('focus.choose', { axis: 'data' }),
    it.call('focus.choose', { axis: 'design' }),
    it.call('focus.choose', { axis: 'strategy' }),
  ])
  const { current, history } = await it.call('focus.list', {})
  assert.notEqual(current, null)
  assert.equal(history.length, 2)
})

test('the sample world comes in once, however often it is asked for at once', async (t) => {
  const it = await house(t)
  const answers = await Promise.allSettled([1, 2, 3].map(() => it.call('sample.add', {})))
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
})

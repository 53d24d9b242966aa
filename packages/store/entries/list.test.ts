import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '@earned/framework'
import * as fc from 'fast-check'
import type { Ledger } from '../ledger.ts'
import { launch, me, someDay } from '../ledger.world.ts'
import { eachEngine } from '../testing.ts'
import type { EntryFilter } from './list.ts'

async function titles(ledger: Ledger, filter: EntryFilter): Promise<string[]> {
  const { entries } = await ledger.entries.list({ ...filter, limit: 100 })
  assert.equal(await ledger.entries.count(filter), entries.length)
  return entries.map(({ title }) => title).toSorted()
}

/** Every page, one after another. */
async function pages(ledger: Ledger, limit: number, filter: EntryFilter = {}): Promise<Entry[]> {
  const all: Entry[] = []
  for (let cursor: string | undefined; ;) {
    const { entries, next } = await ledger.entries.list({ ...filter, limit, ...(cursor ? { cursor } : {}) })
    all.push(...entries)
    if (next === null) return all
    assert.equal(entries.length, limit)
    cursor = next
  }
}

eachEngine((_name, open) => {
  test('pages of any size put together are all entries once, newest day first', async () => {
    const ledger = (await open()).as(me)
    const days = fc.sample(someDay, { numRuns: 57, seed: 7 })
    const made = await ledger.entries.addMany(days.map((day, i) => ({ draft: launch(`e${i}`, { day }) })))
    const newestFirst = made.toSorted((a, b) => (a.day + a.id < b.day + b.id ? 1 : -1))
    for (const limit of [1, 2, 3, 7, 19, 56, 57, 58, 500])
      assert.deepEqual(await pages(ledger, limit), newestFirst)
    const late = newestFirst.filter(({ day }) => day >= '2026-10-15')
    assert.deepEqual(await pages(ledger, 5, { from: '2026-10-15' }), late)
  })

  test('what is added or removed between two pages moves none of the others', async () => {
    const { entries } = (await open()).as(me)
    const made = await entries.addMany(
      Array.from({ length: 10 }, (_, i) => ({ draft: launch(`e${i}`, { day: `2026-10-${10 + i}` }) })),
    )
    const first = await entries.list({ limit: 5 })
    await entries.add(launch('newer than all', { day: '2026-12-01' }))
    await entries.remove(made[9]?.id ?? '')
    const second = await entries.list({ limit: 5, cursor: first.next ?? '' })
    assert.deepEqual(
      second.entries.map(({ title }) => title),
      ['e4', 'e3', 'e2', 'e1', 'e0'],
    )
    assert.equal(second.next, null)
  })

  test('each filter keeps what it names; together they keep what satisfies all', async () => {
    const ledger = (await open()).as(me)
    const { id: outcomeId } = await ledger.outcomes.add({ title: 'Checkout' })
    await ledger.entries.add(launch('a', { axes: ['data', 'design'], outcomeId, day: '2026-10-01' }))
    await ledger.entries.add(launch('b', { kind: 'experiment', state: 'planned', day: '2026-10-02' }))
    await ledger.entries.add(launch('c', { kind: 'decision', axes: ['strategy'], day: '2026-10-03' }))
    await ledger.entries.add(launch('d', { day: '2026-10-04' }), { source: 'jira', sourceKey: 'TES-1' })

    assert.deepEqual(await titles(ledger, {}), ['a', 'b', 'c', 'd'])
    assert.deepEqual(await titles(ledger, { kinds: ['launch', 'decision'] }), ['a', 'c', 'd'])
    assert.deepEqual(await titles(ledger, { kinds: [] }), ['a', 'b', 'c', 'd'])
    assert.deepEqual(await titles(ledger, { states: ['planned'] }), ['b'])
    assert.deepEqual(await titles(ledger, { axes: ['design', 'strategy'] }), ['a', 'c'])
    assert.deepEqual(await titles(ledger, { axes: ['produce'] }), [])
    assert.deepEqual(await titles(ledger, { outcomeId }), ['a'])
    assert.deepEqual(await titles(ledger, { source: 'jira' }), ['d'])
    assert.deepEqual(await titles(ledger, { from: '2026-10-02', to: '2026-10-03' }), ['b', 'c'])
    assert.deepEqual(await titles(ledger, { kinds: ['launch'], from: '2026-10-02' }), ['d'])
    assert.deepEqual(await titles(ledger, { q: undefined, kinds: undefined, outcomeId: undefined }), [
      'a',
      'b',
      'c',
      'd',
    ])
  })

  test('a limit or a cursor that cannot be is the mistake of the caller, and says so', async () => {
    const { entries } = (await open()).as(me)
    for (const limit of [0, 501, 1.5, Number.NaN])
      await assert.rejects(entries.list({ limit }), { name: 'RangeError', message: /invalid limit/ })
    for (const cursor of ['', 'x', '~', 'a~b~c'])
      await assert.rejects(entries.list({ limit: 5, cursor }), {
        name: 'RangeError',
        message: /invalid cursor/,
      })
  })

  test('an empty ledger has one empty page', async () => {
    const { entries } = (await open()).as(me)
    assert.deepEqual(await entries.list({ limit: 50 }), { entries: [], next: null })
    assert.equal(await entries.count(), 0)
  })
})

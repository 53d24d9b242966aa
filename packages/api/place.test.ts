import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { openStore } from '@earned/store'
import { house, today } from './api.world.ts'
import { personalViewer } from './personal.ts'

const draft = { kind: 'launch', title: 'Kept', day: today } as const

test('the place says where the ledger is, and what is in it', async (t) => {
  const { call, home, store } = await house(t)
  const empty = await call('place.get', {})
  assert.deepEqual(
    [empty.edition, empty.home, empty.place, empty.today, empty.entries, empty.sample],
    ['personal', home, store.place, today, 0, 0],
  )
  await call('entries.add', draft)
  const { entries } = await call('sample.add', { who: 'mira' })
  const { id } = await call('entries.add', draft)
  await call('entries.remove', { id })
  const full = await call('place.get', {})
  assert.deepEqual([full.entries, full.sample], [entries + 1, entries])
})

test('a backup made while others write opens as a ledger with all that was acknowledged before', async (t) => {
  const { call, ledger } = await house(t)
  for (let n = 0; n < 50; n += 1) await call('entries.add', { ...draft, title: `Launch ${n}` })
  const [{ file }] = await Promise.all([
    call('backups.make', {}),
    ...Array.from({ length: 20 }, () => call('entries.add', draft)),
  ])
  const copy = await openStore({ kind: 'sqlite', file, check: 'whole' })
  const count = await copy.as(personalViewer).entries.count()
  await copy.close()
  assert.ok(count >= 50 && count <= 70, String(count))
  assert.equal(await ledger.entries.count(), 70)
})

test('each backup is a file of its own beside the ledger, in a folder that only the owner opens', async (t) => {
  const { call, store } = await house(t)
  const made = await Promise.all([1, 2, 3, 4].map(() => call('backups.make', {})))
  assert.equal(new Set(made.map(({ file }) => file)).size, 4)
  const folder = dirname(store.place)
  assert.equal(statSync(folder).mode & 0o077, 0)
  assert.equal(readdirSync(folder).filter((name) => name.endsWith('.backup')).length, 4)
})

test('the sample world leaves no trace: what goes out after it is what went out before', async (t) => {
  const { ask, call, ledger } = await house(t)
  const own = await call('entries.add', draft)
  await call('ratings.add', { axis: 'data', level: 3, day: today, entryIds: [own.id] })
  const outcome = await call('outcomes.add', { title: 'Checkout converts' })
  const before = await (await ask('/api/export')).text()
  for (const who of ['mira', 'jonas', 'adaeze'] as const) {
    await call('sample.add', { who })
    assert.equal(
      (await call('ratings.list', {})).ratings.length,
      1,
      'own ratings are never mixed with invented ones',
    )
    assert.ok((await call('sample.remove', {})).removed > 0)
    assert.equal(await (await ask('/api/export')).text(), before)
  }
  assert.deepEqual(
    (await ledger.outcomes.list()).map(({ id }) => id),
    [outcome.id],
  )
})

test('what is one’s own and named a thing of the sample world stays when that leaves', async (t) => {
  const { call } = await house(t)
  await call('sample.add', { who: 'jonas' })
  const [invented] = (await call('outcomes.list', {})).outcomes
  assert.ok(invented)
  const own = await call('entries.add', { ...draft, outcomeId: invented.id })
  await call('sample.remove', {})
  const kept = await call('entries.get', { id: own.id })
  assert.deepEqual([kept.title, kept.outcomeId], ['Kept', null])
})

test('a sample whose entries were deleted by hand can come in again, once', async (t) => {
  const { call, ledger } = await house(t)
  const { entries } = await call('sample.add', {})
  for (let more = true; more;) {
    const page = await call('entries.list', { limit: 100 })
    for (const { id } of page.entries) await call('entries.remove', { id })
    more = page.next !== null
  }
  await call('sample.add', {})
  assert.equal(await ledger.entries.count(), entries)
  assert.equal(await ledger.entries.count({ deleted: true }), 0)
})

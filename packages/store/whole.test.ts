import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import type { LedgerPart } from './export-all.ts'
import type { Ledger } from './ledger.ts'
import { clock, fill, launch, me } from './ledger.world.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'
import { eachEngine, placeOf } from './testing.ts'

async function partsOf(ledger: Ledger): Promise<LedgerPart[]> {
  const parts: LedgerPart[] = []
  for await (const part of ledger.exportAll()) parts.push(part)
  return parts
}

/** What must be the same wherever a ledger is carried; whose ledger it is, is its place's. */
async function fingerprint(ledger: Ledger): Promise<string> {
  const parts = (await partsOf(ledger)).map((part) =>
    part.noun === 'person' ? { ...part, value: { ...part.value, id: '' } } : part,
  )
  return hash('sha256', JSON.stringify(parts))
}

eachEngine((_name, open, place) => {
  test('everything is exported, noun after noun, deleted things too', async () => {
    const ledger = (await open()).as(me)
    await fill(ledger, 20)
    const parts = await partsOf(ledger)
    const nouns = parts.map(({ noun }) => noun)
    assert.deepEqual([...new Set(nouns)], ['person', 'outcome', 'entry', 'rating', 'focus', 'import'])
    assert.equal(nouns.filter((noun) => noun === 'entry').length, 21)
    assert.ok(parts.some((part) => part.noun === 'entry' && part.value.deletedAt !== null))
    assert.ok(parts.some((part) => part.noun === 'entry' && part.sourceHash !== null))
  })

  test('a ledger taken into an empty one is the same ledger, and taken again it is nothing new', async () => {
    const from = (await open()).as(me)
    await fill(from, 1200)
    const into = (await open()).as({ workspace: 'other', person: 'else' })
    const parts = await partsOf(from)
    assert.deepEqual(await into.importAll(from.exportAll()), {
      taken: parts.length - 1,
      changed: 1,
      duplicate: 0,
    })
    assert.equal(await fingerprint(into), await fingerprint(from))
    assert.equal((await into.person.get()).id, 'else')
    assert.deepEqual(await into.importAll(parts), { taken: 0, changed: 0, duplicate: parts.length })
    assert.deepEqual(
      (await into.entries.list({ limit: 5, q: 'mine' })).entries.map(({ title }) => title),
      ['mine'],
    )
    const again = await into.entries.upsertFromSource([{ sourceKey: 'T-1', draft: launch('two') }], 'jira')
    assert.equal(again.rows[0]?.verdict, 'duplicate')
  })

  test('a newer version of a thing replaces the older one; an older one does not', async () => {
    const mine = (await open()).as(me)
    await fill(mine, 8)
    const before = await partsOf(mine)
    const theirs = (await open()).as(me)
    await theirs.importAll(before)
    const [entry] = await theirs.entries.forEngine()
    await theirs.entries.change(entry?.id ?? '', entry?.version ?? 0, { title: 'newer' })
    const [outcome] = await theirs.outcomes.list()
    await theirs.outcomes.read(outcome?.id ?? '', { day: '2026-11-11', value: 4 })
    const current = await theirs.focus.current()
    await theirs.focus.close(current?.id ?? '', 1, { on: '2026-12-24', because: 'enough' })

    assert.equal((await mine.importAll(theirs.exportAll())).changed, 3)
    assert.equal(await fingerprint(mine), await fingerprint(theirs))
    assert.equal((await mine.importAll(before)).changed, 0)
    assert.equal(await fingerprint(mine), await fingerprint(theirs))
    assert.equal((await mine.entries.list({ limit: 5, q: 'newer' })).entries.length, 1)
  })

  test('two ledgers that grew apart become one: both entries of one row stay, one focus stays open', async () => {
    const [a, b] = [(await open()).as(me), (await open()).as(me)]
    for (const ledger of [a, b]) {
      await ledger.entries.upsertFromSource([{ sourceKey: 'T-1', draft: launch('one') }], 'jira')
      await ledger.focus.open({ axis: 'data', openedOn: '2026-11-01', lookAgainOn: '2027-02-01' })
    }
    const here = await a.focus.current()
    await a.importAll(b.exportAll())
    assert.deepEqual(
      (await a.entries.forEngine()).map(({ sourceKey }) => sourceKey).toSorted(),
      ['T-1', null].toSorted(),
    )
    assert.deepEqual(await a.focus.current(), here)
    assert.equal((await a.focus.history()).length, 2)
    const [theirs] = await b.entries.forEngine()
    await b.entries.change(theirs?.id ?? '', 1, { title: 'changed there' })
    assert.deepEqual(await a.importAll(b.exportAll()), { taken: 0, changed: 1, duplicate: 2 })
    assert.equal((await a.entries.get(theirs?.id ?? '')).title, 'changed there')
  })

  test('an id that comes twice in a file is taken once', async () => {
    const from = (await open()).as(me)
    const { id } = await from.entries.add(launch('one'))
    const parts = await partsOf(from)
    const into = (await open()).as(me)
    const twice = parts.concat(parts.filter(({ noun }) => noun === 'entry'))
    assert.deepEqual(await into.importAll(twice), { taken: 1, changed: 0, duplicate: 2 })
    assert.equal((await into.entries.get(id)).title, 'one')
  })

  test('an import that fails half way leaves the ledger as it was', async () => {
    const from = (await open()).as(me)
    await fill(from, 10)
    const into = (await open()).as(me)
    async function* half(): AsyncGenerator<LedgerPart> {
      for await (const part of from.exportAll()) {
        yield part
        if (part.noun === 'rating') throw new Error('the file ends here')
      }
    }
    await assert.rejects(into.importAll(half()), /the file ends here/)
    assert.equal(await into.entries.count(), 0)
    assert.equal((await into.person.get()).version, 1)
  })

  test('an export is one moment, while others write and remove', async () => {
    const ledger = (await open()).as(me)
    const drafts = Array.from({ length: 1300 }, (_, i) => ({ draft: launch(`e${i}`) }))
    const made = await ledger.entries.addMany(drafts)
    const ids: string[] = []
    for await (const part of ledger.exportAll()) {
      if (part.noun !== 'entry') continue
      if (ids.length === 0) {
        await ledger.entries.add(launch('added meanwhile'))
        await ledger.entries.change(made[1299]?.id ?? '', 1, { title: 'changed meanwhile' })
      }
      ids.push(part.value.id)
      assert.equal(part.value.version, 1)
    }
    assert.deepEqual(
      ids,
      made.map(({ id }) => id),
    )
    assert.equal(await ledger.entries.count(), 1301)
  })

  test('an export that is left half way holds nothing up', async () => {
    const options = await place()
    const store = await openStore(options)
    await fill(store.as(me), 600)
    for (let i = 0; i < 12; i++)
      for await (const part of store.as(me).exportAll()) if (part.noun === 'entry') break
    await store.as(me).entries.add(launch('after'))
    await store.close()
  })

  test('what was deleted is gone after 30 days, and not before; entries stay when their outcome goes', async () => {
    const { now, pass } = clock()
    const { entries, outcomes, ...ledger } = (await open({ now })).as(me)
    const outcome = await outcomes.add({ title: 'Checkout' })
    await outcomes.read(outcome.id, { day: '2026-11-10', value: 1 })
    const stays = await entries.add(launch('stays', { outcomeId: outcome.id }))
    const goes = await entries.add(launch('goes'))
    await ledger.once({ key: 'k', operation: 'x', request: 1 }, async () => 'first')
    await entries.remove(goes.id)
    await outcomes.remove(outcome.id)
    pass(30 * 86_400_000)
    assert.equal(await ledger.purge(), 0)
    assert.ok(await entries.restore(goes.id))
    await entries.remove(goes.id)
    pass(1)
    assert.equal(await ledger.purge(), 1)
    assert.deepEqual(
      [(await entries.get(stays.id)).outcomeId, (await entries.get(stays.id)).version],
      [null, 2],
    )
    assert.deepEqual(await outcomes.list({ deleted: true }), [])
    assert.equal(await ledger.purge(now() + 30 * 86_400_000 + 1), 1)
    await assert.rejects(entries.restore(goes.id), { name: 'NotFound' })
    assert.deepEqual((await entries.list({ limit: 5, q: 'goes', deleted: true })).entries, [])
    const late = await ledger.once({ key: 'k', operation: 'x', request: 2 }, async () => 'second')
    assert.deepEqual(late, { ok: true, answer: 'second', repeated: false })
  })

  test('the sample world leaves whole, and what the person wrote beside it stays', async () => {
    const { entries, outcomes, ratings, focus, ...ledger } = (await open()).as(me)
    const sample = await outcomes.add({ title: 'sample' }, 'sample')
    await outcomes.read(sample.id, { day: '2026-11-10', value: 1 })
    const origin = { source: 'sample' as const }
    await entries.addMany(
      [1, 2, 3].map((n) => ({ draft: launch(`sample ${n}`, { outcomeId: sample.id }), origin })),
    )
    await ratings.add({ axis: 'data', level: 2, day: '2026-11-03' }, 'sample')
    await focus.open({ axis: 'data', openedOn: '2026-11-01', lookAgainOn: '2027-02-01' }, '', 'sample')
    const mine = await entries.add(launch('mine', { outcomeId: sample.id }))
    const word = await ratings.add({ axis: 'design', level: 1, day: '2026-11-03' })

    assert.equal(await ledger.removeSample(), 6)
    assert.deepEqual(
      (await entries.forEngine()).map(({ id, outcomeId }) => [id, outcomeId]),
      [[mine.id, null]],
    )
    assert.deepEqual([await outcomes.list(), await ratings.list(), await focus.history()], [[], [word], []])
    assert.deepEqual((await entries.list({ limit: 5, q: 'sample' })).entries, [])
    assert.equal(await ledger.removeSample(), 0)
  })
})

test('from the personal edition to a server and back nothing is lost', async () => {
  const stores: Pick<Store, 'close'>[] = []
  const hashes: string[] = []
  let parts: AsyncIterable<LedgerPart> | undefined
  for (const engine of ['sqlite', 'postgres', 'sqlite'] as const) {
    const { options, end } = await placeOf(engine)
    const store = await openStore(options)
    stores.push({ close: () => store.close().then(end) })
    const ledger = store.as(me)
    if (parts) await ledger.importAll(parts)
    else await fill(ledger, 1000)
    hashes.push(await fingerprint(ledger))
    parts = ledger.exportAll()
  }
  for (const store of stores) await store.close()
  assert.equal(new Set(hashes).size, 1)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entry as entryShape, type EntryDraft } from '@earned/framework'
import * as fc from 'fast-check'
import { NotFound } from '../failures.ts'
import { clock, launch, me, anyDraft } from '../ledger.world.ts'
import { eachEngine } from '../testing.ts'

eachEngine((_name, open) => {
  test('what is added is found as it was answered, and is an entry', async () => {
    const { entries } = (await open()).as(me)
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        const entry = await entries.add(draft)
        assert.deepEqual(entryShape.parse(entry), entry)
        assert.deepEqual(await entries.get(entry.id), entry)
      }),
      { numRuns: 60 },
    )
  })

  test('a new entry is typed, of version 1, and edited by nobody yet', async () => {
    const { now } = clock()
    const { entries } = (await open({ now })).as(me)
    const entry = await entries.add(launch('Checkout'))
    const { version, source, sourceKey, createdAt, updatedAt, editedAt, deletedAt } = entry
    assert.deepEqual(
      { version, source, sourceKey, createdAt, updatedAt, editedAt, deletedAt },
      {
        version: 1,
        source: 'typed',
        sourceKey: null,
        createdAt: now(),
        updatedAt: now(),
        editedAt: null,
        deletedAt: null,
      },
    )
  })

  test('what is no entry is refused, and nothing of its company is kept', async () => {
    const { entries } = (await open()).as(me)
    const bad = { kind: 'launch', title: ' ', day: '2026-02-30' } as EntryDraft
    await assert.rejects(entries.add(bad), /an entry needs a title[\s\S]*there is no such day/)
    await assert.rejects(entries.addMany([{ draft: launch('good') }, { draft: bad }]))
    assert.equal(await entries.count(), 0)
  })

  test('an entry for an outcome that is not there is refused, with the noun', async () => {
    const { entries } = (await open()).as(me)
    await assert.rejects(entries.add(launch('Checkout', { outcomeId: 'nothing' })), (error) => {
      return error instanceof NotFound && error.noun === 'outcome'
    })
    assert.equal(await entries.count(), 0)
  })

  test('many entries are added in one go, in their order', async () => {
    const { entries } = (await open()).as(me)
    const drafts = Array.from({ length: 700 }, (_, i) => ({ draft: launch(`number ${i}`) }))
    const made = await entries.addMany(drafts)
    const ids = made.map(({ id }) => id)
    assert.deepEqual(ids, ids.toSorted())
    assert.deepEqual(await entries.get(ids[699] ?? ''), made[699])
    assert.equal(await entries.count(), 700)
    assert.deepEqual(await entries.addMany([]), [])
  })

  test('the engine is given every live entry, whole, newest day first', async () => {
    const { entries } = (await open()).as(me)
    const old = await entries.add(launch('old', { day: '2026-01-01', people: ['Priya'] }))
    const gone = await entries.add(launch('gone'))
    const young = await entries.add(launch('young', { day: '2026-12-01' }))
    await entries.remove(gone.id)
    assert.deepEqual(await entries.forEngine(), [young, old])
  })

  test('an absent entry is undefined to find, and an error to get', async () => {
    const { entries } = (await open()).as(me)
    assert.equal(await entries.find('nothing'), undefined)
    await assert.rejects(entries.get('nothing'), { name: 'NotFound', message: 'there is no entry nothing' })
  })

  test('text that PostgreSQL could not keep is answered as it was kept', async () => {
    const { entries } = (await open()).as(me)
    const entry = await entries.add(launch('nul\0 and half \uD83D', { body: 'also \0', people: ['\uDC00'] }))
    assert.equal(entry.title, 'nul\uFFFD and half \uFFFD')
    assert.deepEqual(await entries.get(entry.id), entry)
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryDraft } from '@earned/framework'
import * as fc from 'fast-check'
import { launch, me } from '../ledger.world.ts'
import { eachEngine } from '../testing.ts'
import type { SourceOutcome, SourceRow } from './from-source.ts'

function row(sourceKey: string, title: string, rest: Partial<EntryDraft> = {}): SourceRow {
  return { sourceKey, draft: launch(title, rest) }
}

function counts({ taken, duplicate, changed }: SourceOutcome) {
  return { taken, duplicate, changed }
}

function verdicts({ rows }: SourceOutcome): string[] {
  return rows.map(({ sourceKey, verdict }) => `${sourceKey} ${verdict}`)
}

eachEngine((_name, open) => {
  test('rows that are not known become entries of their source', async () => {
    const { entries } = (await open()).as(me)
    const outcome = await entries.upsertFromSource([row('T-1', 'one'), row('T-2', 'two')], 'jira')
    assert.deepEqual(counts(outcome), { taken: 2, duplicate: 0, changed: 0 })
    const { title, source, sourceKey, editedAt } = await entries.get(outcome.rows[1]?.entryId ?? '')
    assert.deepEqual(
      { title, source, sourceKey, editedAt },
      { title: 'two', source: 'jira', sourceKey: 'T-2', editedAt: null },
    )
    assert.deepEqual((await entries.list({ limit: 5, q: 'two' })).entries.length, 1)
  })

  test('the same file again adds nothing and changes nothing', async () => {
    const { entries } = (await open()).as(me)
    const file = [row('T-1', 'one'), row('T-2', 'two')]
    const first = await entries.upsertFromSource(file, 'jira')
    const before = await entries.forEngine()
    const second = await entries.upsertFromSource(file, 'jira')
    assert.deepEqual(counts(second), { taken: 0, duplicate: 2, changed: 0 })
    assert.deepEqual(
      second.rows.map(({ entryId }) => entryId),
      first.rows.map(({ entryId }) => entryId),
    )
    assert.deepEqual(await entries.forEngine(), before)
  })

  test('the same key of another source is another row', async () => {
    const { entries } = (await open()).as(me)
    await entries.upsertFromSource([row('T-1', 'one')], 'jira')
    assert.deepEqual(counts(await entries.upsertFromSource([row('T-1', 'one')], 'linear')), {
      taken: 1,
      duplicate: 0,
      changed: 0,
    })
  })

  test('an entry that nobody edited follows its source, and keeps what no source knows', async () => {
    const { entries, outcomes } = (await open()).as(me)
    const { id: outcomeId } = await outcomes.add({ title: 'Checkout' })
    const [known] = await entries.addMany([
      { draft: launch('one', { state: 'planned', outcomeId }), origin: { source: 'jira', sourceKey: 'T-1' } },
    ])
    const changed = row('T-1', 'one, done', { state: 'done', day: '2026-11-20' })
    const outcome = await entries.upsertFromSource([changed], 'jira')
    assert.deepEqual(
      [counts(outcome), verdicts(outcome)],
      [{ taken: 0, duplicate: 1, changed: 1 }, ['T-1 updated']],
    )
    const now = await entries.get(known?.id ?? '')
    assert.deepEqual(
      [now.title, now.state, now.day, now.plannedDay, now.outcomeId, now.version, now.editedAt],
      ['one, done', 'done', '2026-11-20', '2026-11-03', outcomeId, 2, null],
    )
    assert.deepEqual(counts(await entries.upsertFromSource([changed], 'jira')), {
      taken: 0,
      duplicate: 1,
      changed: 0,
    })
  })

  test('an entry that the person edited keeps their words; what the source says otherwise stands beside them', async () => {
    const { entries } = (await open()).as(me)
    const { rows } = await entries.upsertFromSource([row('T-1', 'one', { body: 'same' })], 'jira')
    const id = rows[0]?.entryId ?? ''
    await entries.change(id, 1, { title: 'my words' })
    const again = await entries.upsertFromSource([row('T-1', 'one', { body: 'same' })], 'jira')
    assert.deepEqual(counts(again), { taken: 0, duplicate: 1, changed: 0 })

    const news = row('T-1', 'one', { body: 'new', state: 'dropped' })
    const outcome = await entries.upsertFromSource([news], 'jira')
    assert.deepEqual(
      [counts(outcome), verdicts(outcome)],
      [{ taken: 0, duplicate: 1, changed: 1 }, ['T-1 incoming']],
    )
    const entry = await entries.get(id)
    assert.deepEqual([entry.title, entry.body, entry.version], ['my words', 'same', 3])
    assert.deepEqual(entry.incoming, { title: 'one', body: 'new', state: 'dropped' })
    assert.deepEqual((await entries.list({ limit: 5, withIncoming: true })).entries, [entry])
    assert.deepEqual(counts(await entries.upsertFromSource([news], 'jira')), {
      taken: 0,
      duplicate: 1,
      changed: 0,
    })
  })

  test('taking what came puts it in place of the person’s words, and the entry follows its source again', async () => {
    const { entries } = (await open()).as(me)
    const { rows } = await entries.upsertFromSource([row('T-1', 'one')], 'jira')
    const id = rows[0]?.entryId ?? ''
    await entries.change(id, 1, { title: 'mine', axes: ['data'] })
    await entries.upsertFromSource([row('T-1', 'two')], 'jira')
    const clash = await entries.settleIncoming(id, 2, 'take')
    assert.ok(!clash.ok)
    const taken = await entries.settleIncoming(id, 3, 'take')
    assert.ok(taken.ok)
    const { title, axes, incoming, editedAt } = taken.entry
    assert.deepEqual(
      { title, axes, incoming, editedAt },
      { title: 'two', axes: ['data'], incoming: null, editedAt: null },
    )
    assert.deepEqual(verdicts(await entries.upsertFromSource([row('T-1', 'three')], 'jira')), ['T-1 updated'])
  })

  test('keeping one’s own words forgets what came, until the source says something new', async () => {
    const { entries } = (await open()).as(me)
    const { rows } = await entries.upsertFromSource([row('T-1', 'one')], 'jira')
    const id = rows[0]?.entryId ?? ''
    await entries.change(id, 1, { title: 'mine' })
    await entries.upsertFromSource([row('T-1', 'two')], 'jira')
    const kept = await entries.settleIncoming(id, 3, 'keep')
    assert.ok(kept.ok)
    assert.deepEqual([kept.entry.title, kept.entry.incoming], ['mine', null])
    assert.deepEqual(verdicts(await entries.upsertFromSource([row('T-1', 'two')], 'jira')), ['T-1 duplicate'])
    assert.deepEqual(verdicts(await entries.upsertFromSource([row('T-1', 'three')], 'jira')), [
      'T-1 incoming',
    ])
    // The source comes round to what the person wrote: there is nothing left to settle.
    assert.deepEqual(verdicts(await entries.upsertFromSource([row('T-1', 'mine')], 'jira')), [
      'T-1 duplicate',
    ])
    assert.equal((await entries.get(id)).incoming, null)
  })

  test('what the person removed does not come back with the next import', async () => {
    const { entries } = (await open()).as(me)
    const { rows } = await entries.upsertFromSource([row('T-1', 'one')], 'jira')
    await entries.remove(rows[0]?.entryId ?? '')
    assert.deepEqual(verdicts(await entries.upsertFromSource([row('T-1', 'changed')], 'jira')), [
      'T-1 duplicate',
    ])
    assert.equal(await entries.count(), 0)
  })

  test('a day that was only guessed makes no row new on another day', async () => {
    const { entries } = (await open()).as(me)
    const guess = (day: string) => ({ ...row('L-1', 'one', { day }), guessedDay: true })
    await entries.upsertFromSource([guess('2026-11-03')], 'list')
    assert.deepEqual(verdicts(await entries.upsertFromSource([guess('2026-11-04')], 'list')), [
      'L-1 duplicate',
    ])
    const changed = { ...guess('2026-11-05'), draft: launch('one more', { day: '2026-11-05' }) }
    assert.deepEqual(verdicts(await entries.upsertFromSource([changed], 'list')), ['L-1 updated'])
    assert.deepEqual(
      (await entries.forEngine()).map(({ day, title }) => [day, title]),
      [['2026-11-03', 'one more']],
    )
  })

  test('a key that comes twice in a file is taken once and then followed', async () => {
    const { entries } = (await open()).as(me)
    const file = [row('T-1', 'one'), row('T-2', 'two'), row('T-1', 'one again'), row('T-1', 'one again')]
    const outcome = await entries.upsertFromSource(file, 'jira')
    assert.deepEqual(verdicts(outcome), ['T-1 taken', 'T-2 taken', 'T-1 updated', 'T-1 duplicate'])
    assert.equal(outcome.rows[0]?.entryId, outcome.rows[2]?.entryId)
    assert.deepEqual((await entries.forEngine()).map(({ title }) => title).toSorted(), ['one again', 'two'])
  })

  test('a row that is no entry fails the whole batch, and none of it is kept', async () => {
    const { entries } = (await open()).as(me)
    await assert.rejects(entries.upsertFromSource([row('T-1', 'one'), row('T-2', '')], 'jira'))
    assert.equal(await entries.count(), 0)
  })

  test('two imports of the same file at once take every row once', async () => {
    const store = await open()
    const file = Array.from({ length: 40 }, (_, i) => row(`T-${i}`, `row ${i}`))
    const both = await Promise.all([
      store.as(me).entries.upsertFromSource(file, 'jira'),
      store.as(me).entries.upsertFromSource(file.toReversed(), 'jira'),
    ])
    assert.equal(await store.as(me).entries.count(), 40)
    assert.deepEqual(
      both.map(counts).toSorted((a, b) => a.taken - b.taken),
      [
        { taken: 0, duplicate: 40, changed: 0 },
        { taken: 40, duplicate: 0, changed: 0 },
      ],
    )
  })

  test('a dry run answers what the real one then does, and writes nothing', async () => {
    const store = await open()
    let person = 0
    const key = fc.constantFrom('T-1', 'T-2', 'T-3', 'T-4')
    const said = fc.constantFrom('one', 'two', 'three')
    const files = fc.array(fc.array(fc.tuple(key, said), { maxLength: 6 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom('none', 'first'), async (batches, edited) => {
        const { entries } = store.as({ ...me, person: `dry${++person}` })
        const { rows } = await entries.upsertFromSource([row('T-1', 'one'), row('T-2', 'two')], 'jira')
        if (edited === 'first') await entries.change(rows[0]?.entryId ?? '', 1, { body: 'mine' })
        const before = await entries.forEngine()
        const seen = new Map<string, string>()
        const dry: SourceOutcome[] = []
        for (const batch of batches)
          dry.push(
            await entries.upsertFromSource(
              batch.map(([k, t]) => row(k, t)),
              'jira',
              { dry: true, seen },
            ),
          )
        assert.deepEqual(await entries.forEngine(), before)
        for (const [i, batch] of batches.entries()) {
          const real = await entries.upsertFromSource(
            batch.map(([k, t]) => row(k, t)),
            'jira',
          )
          assert.deepEqual(verdicts(dry[i] as SourceOutcome), verdicts(real))
          assert.deepEqual(counts(dry[i] as SourceOutcome), counts(real))
        }
      }),
      { numRuns: 40 },
    )
  })
})

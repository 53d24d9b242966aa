import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerPart } from '../export-all.ts'
import { launch, me } from '../ledger.world.ts'
import { openStore } from '../open.ts'
import { eachEngine } from '../testing.ts'
import { migrations } from './all.ts'
import { hashOfStep, keepRelease, lay, releases } from './released.world.ts'

// At a release: KEEP_RELEASE=1 node --test packages/store/migrations/released.test.ts
if (process.env['KEEP_RELEASE']) await keepRelease()

test('every schema that was released is kept, and the steps that made it have not changed since', () => {
  assert.ok(releases().length > 0)
  for (const { schema, steps } of releases()) {
    const now = migrations.filter(({ number }) => number <= schema).map(hashOfStep)
    assert.deepEqual(
      now,
      steps,
      `a step up to schema ${schema} was changed; if it was never released, keep it anew`,
    )
  }
})

eachEngine((_name, _open, place) => {
  for (const release of releases())
    test(`a ledger of schema ${release.schema} opens with every row, is searched, and goes on`, async () => {
      const options = await place()
      await lay(release, options)
      const store = await openStore(options)
      const ledger = store.as(me)
      const nouns = new Map<string, number>()
      for await (const { noun } of ledger.exportAll() as AsyncIterable<LedgerPart>)
        nouns.set(noun, (nouns.get(noun) ?? 0) + 1)
      const { person, outcomes, entries, ratings, focus, imports } = release.tables
      assert.deepEqual(Object.fromEntries(nouns), {
        person: person?.length,
        outcome: outcomes?.length,
        entry: entries?.length,
        rating: ratings?.length,
        focus: focus?.length,
        import: imports?.length,
      })
      const [found] = (await ledger.entries.list({ limit: 5, q: 'mine' })).entries
      assert.equal(found?.title, 'mine')
      const changed = await ledger.entries.change(found?.id ?? '', found?.version ?? 0, { title: 'goes on' })
      assert.ok(changed.ok)
      await ledger.entries.add(launch('new'))
      assert.deepEqual(await store.check(), [])
      await store.close()
    })
})

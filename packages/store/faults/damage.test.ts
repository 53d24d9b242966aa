import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { DamagedLedger } from '../failures.ts'
import { launch, me } from '../ledger.world.ts'
import { openStore } from '../open.ts'
import { placeOf } from '../testing.ts'
import { fillForFlips, flipBits } from './flip.world.ts'

describe('a damaged ledger', () => {
  let file = ''
  let end = async () => {}
  before(async () => {
    const place = await placeOf('sqlite')
    assert.ok(place.options.kind === 'sqlite')
    ;({ file } = place.options)
    end = place.end
    await fillForFlips(file)
  })
  after(() => end())

  /** A copy to be broken. */
  function copied(name: string): string {
    const copy = `${file}.${name}`
    copyFileSync(file, copy)
    return copy
  }

  test('one flipped bit anywhere is found when it is opened, or changes nothing that is read', async (t) => {
    const found = await flipBits(file, { flips: 60, seed: 20_261_103 })
    t.diagnostic(`${found.atOpen} found at opening, ${found.atRead} at reading, ${found.harmless} harmless`)
    assert.deepEqual([found.served, found.otherErrors], [[], []])
    assert.ok(found.atOpen > 20)
  })

  test('it is named with the fault and the way back', async () => {
    const copy = copied('named')
    copyFileSync(file, `${copy}.2026-11-01.backup`)
    changeTitle(copy)
    await assert.rejects(openStore({ kind: 'sqlite', file: copy }), (error: unknown) => {
      assert.ok(error instanceof DamagedLedger)
      assert.ok(error.message.includes(copy))
      assert.match(error.message, /a row of entries does not fit its seal/)
      assert.match(error.message, /latest backup is .*2026-11-01\.backup: copy it to/)
      return true
    })
    copyFileSync(`${copy}.2026-11-01.backup`, copy)
    for (const ending of ['-wal', '-shm']) rmSync(copy + ending, { force: true })
    const back = await openStore({ kind: 'sqlite', file: copy })
    assert.equal(await back.as(me).entries.count(), 300)
    await back.close()
  })

  test('opened lightly, the read that meets a changed row says so, and serves the others', async () => {
    const copy = copied('light')
    changeTitle(copy)
    const store = await openStore({ kind: 'sqlite', file: copy, check: 'light' })
    const { entries } = store.as(me)
    await assert.rejects(entries.list({ limit: 500 }), { name: 'DamagedLedger' })
    await assert.rejects(entries.forEngine(), { name: 'DamagedLedger' })
    assert.equal((await entries.list({ limit: 500, q: 'number88' })).entries.length, 1)
    assert.deepEqual(await store.check(), ['a row of entries does not fit its seal'])
    await store.close()
  })

  test('a file cut short, emptied, overwritten or of another program is refused', async () => {
    const cut = copied('cut')
    truncateSync(cut, Math.floor(readFileSync(cut).length / 2))
    await assert.rejects(openStore({ kind: 'sqlite', file: cut }), { name: 'DamagedLedger' })
    await assert.rejects(openStore({ kind: 'sqlite', file: cut, check: 'light' }), { name: 'DamagedLedger' })

    const text = copied('text')
    writeFileSync(text, 'this is a letter, not a ledger '.repeat(500))
    await assert.rejects(openStore({ kind: 'sqlite', file: text }), {
      name: 'DamagedLedger',
      message: /not a database/,
    })

    const emptied = copied('emptied')
    copyFileSync(file, `${emptied}.1.backup`)
    writeFileSync(emptied, '')
    await assert.rejects(openStore({ kind: 'sqlite', file: emptied }), {
      name: 'DamagedLedger',
      message: /is empty/,
    })

    const other = copied('other')
    rmSync(other)
    const stranger = new DatabaseSync(other)
    stranger.exec('create table bookmarks (url text)')
    stranger.close()
    await assert.rejects(openStore({ kind: 'sqlite', file: other }), {
      name: 'DamagedLedger',
      message: /not an Earned/,
    })
    const untouched = new DatabaseSync(other)
    assert.equal(untouched.prepare('select count(*) as n from sqlite_schema').get()?.['n'], 1)
    untouched.close()
  })

  test('an index of words that misses an entry is found', async () => {
    const copy = copied('words')
    const behind = new DatabaseSync(copy)
    behind.exec('delete from entry_words where rowid = 5')
    behind.close()
    await assert.rejects(openStore({ kind: 'sqlite', file: copy }), { message: /index of words/ })
  })

  test('changed definitions are found, even by a light look', async () => {
    const copy = copied('shape')
    const behind = new DatabaseSync(copy)
    behind.exec('drop index one_open_focus')
    behind.close()
    await assert.rejects(openStore({ kind: 'sqlite', file: copy, check: 'light' }), {
      message: /definitions/,
    })
  })

  test('a sound ledger has no faults, after changes and removals too', async () => {
    const copy = copied('sound')
    const store = await openStore({ kind: 'sqlite', file: copy })
    const { entries } = store.as(me)
    const [first, second] = await entries.forEngine()
    await entries.change(first?.id ?? '', 1, { title: 'other words now' })
    await entries.remove(second?.id ?? '')
    await entries.add(launch('李雷 näive 🙂'))
    await store.as(me).purge(Number.MAX_SAFE_INTEGER)
    assert.deepEqual(await store.check(), [])
    await store.close()
  })
})

/** Changes a title behind everybody's back, as a flipped bit would. */
function changeTitle(file: string): void {
  const behind = new DatabaseSync(file)
  const changed = behind
    .prepare(
      `update entries set title = 'entry number8 of the checkout' where title like 'entry number7 of%'`,
    )
    .run()
  behind.close()
  assert.equal(changed.changes, 1)
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcome as outcomeShape } from '@earned/framework'
import { clock, launch, me } from './ledger.world.ts'
import { eachEngine } from './testing.ts'

const checkout = {
  title: 'Checkout',
  metric: 'conversion',
  unit: '%',
  baseline: 3.1,
  target: 3.6,
  due: '2026-12-31',
}

eachEngine((_name, open) => {
  test('what is added is found as it was answered, and is an outcome', async () => {
    const { outcomes } = (await open()).as(me)
    const outcome = await outcomes.add(checkout)
    assert.deepEqual(outcomeShape.parse(outcome), outcome)
    assert.deepEqual(await outcomes.get(outcome.id), outcome)
    assert.deepEqual([outcome.version, outcome.source, outcome.readings], [1, 'typed', []])
    await assert.rejects(outcomes.add({ title: '' }))
    await assert.rejects(outcomes.get('nothing'), { name: 'NotFound' })
  })

  test('readings stand in the order of their days; a second one of a day replaces the first', async () => {
    const { outcomes } = (await open()).as(me)
    const { id } = await outcomes.add(checkout)
    await outcomes.read(id, { day: '2026-11-10', value: 3.3 })
    await outcomes.read(id, { day: '2026-11-03', value: 3.15, note: 'first week' })
    const read = await outcomes.read(id, { day: '2026-11-10', value: -0.1 + 0.3 })
    assert.deepEqual(read.readings, [
      { day: '2026-11-03', value: 3.15, note: 'first week' },
      { day: '2026-11-10', value: 0.19999999999999998, note: '' },
    ])
    assert.equal(read.version, 4)
    assert.deepEqual(await outcomes.get(id), read)
    const fewer = await outcomes.removeReading(id, '2026-11-03')
    assert.deepEqual(
      fewer.readings.map(({ day }) => day),
      ['2026-11-10'],
    )
    assert.deepEqual(await outcomes.list(), [fewer])
  })

  test('readings that come at once are all kept', async () => {
    const store = await open()
    const { id } = await store.as(me).outcomes.add(checkout)
    const days = Array.from({ length: 15 }, (_, i) => `2026-10-${10 + i}`)
    await Promise.all(days.map((day, value) => store.as(me).outcomes.read(id, { day, value })))
    const { readings, version } = await store.as(me).outcomes.get(id)
    assert.deepEqual([readings.map(({ day }) => day), version], [days, 16])
  })

  test('a change names the version it saw', async () => {
    const { outcomes } = (await open()).as(me)
    const { id } = await outcomes.add(checkout)
    await outcomes.read(id, { day: '2026-11-10', value: 3.3 })
    const lost = await outcomes.change(id, 1, { result: 'met' })
    assert.ok(!lost.ok)
    assert.equal(lost.current.readings.length, 1)
    const won = await outcomes.change(id, 2, { result: 'met', resultNote: 'in November' })
    assert.ok(won.ok)
    assert.deepEqual(
      [won.outcome.result, won.outcome.title, won.outcome.readings.length],
      ['met', 'Checkout', 1],
    )
    assert.deepEqual(await outcomes.get(id), won.outcome)
  })

  test('the next due stands first, those without a date last', async () => {
    const { outcomes } = (await open()).as(me)
    await outcomes.add({ title: 'no date' })
    await outcomes.add({ title: 'late', due: '2027-01-01' })
    await outcomes.add({ title: 'soon', due: '2026-11-30' })
    await outcomes.add({ title: 'no date either' })
    const listed = (await outcomes.list()).map(({ title }) => title)
    assert.deepEqual(listed, ['soon', 'late', 'no date', 'no date either'])
  })

  test('a removed outcome comes back with its readings, and entries find it again', async () => {
    const { now } = clock()
    const { outcomes, entries } = (await open({ now })).as(me)
    const { id } = await outcomes.add(checkout)
    await outcomes.read(id, { day: '2026-11-10', value: 3.3 })
    const { id: entryId } = await entries.add(launch('Checkout v2', { outcomeId: id }))
    const removed = await outcomes.remove(id, 2)
    assert.ok(removed.ok)
    assert.deepEqual([await outcomes.list(), await outcomes.find(id)], [[], undefined])
    assert.deepEqual(await outcomes.list({ deleted: true }), [removed.outcome])
    assert.equal((await entries.get(entryId)).outcomeId, id)
    await assert.rejects(outcomes.read(id, { day: '2026-11-11', value: 1 }), { name: 'NotFound' })
    const back = await outcomes.restore(id)
    assert.deepEqual([back.deletedAt, back.readings.length, back.version], [null, 1, 4])
    assert.deepEqual(await outcomes.restore(id), back)
    await assert.rejects(outcomes.restore('nothing'), { name: 'NotFound' })
  })
})

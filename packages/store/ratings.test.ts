import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rating as ratingShape } from '@earned/framework'
import { me } from './ledger.world.ts'
import { eachEngine } from './testing.ts'

eachEngine((_name, open) => {
  test('a word on an axis is kept with what it cites, against the level texts unless said otherwise', async () => {
    const { ratings } = (await open()).as(me)
    const rating = await ratings.add({ axis: 'data', level: 3, day: '2026-11-03', entryIds: ['e1', 'e2'] })
    assert.deepEqual(ratingShape.parse(rating), rating)
    assert.equal(rating.yardstick, 'level texts')
    assert.deepEqual(await ratings.find(rating.id), rating)
    assert.equal(await ratings.find('nothing'), undefined)
    await assert.rejects(ratings.add({ axis: 'data', level: 6, day: '2026-11-03' }))
    await assert.rejects(ratings.add({ axis: 'data', level: 2.5, day: '2026-11-03' }))
  })

  test('a later word stands beside the earlier; the last of each axis is the latest', async () => {
    const { ratings } = (await open()).as(me)
    const late = await ratings.add({ axis: 'data', level: 3, day: '2026-11-03' })
    const early = await ratings.add({ axis: 'data', level: 2, day: '2026-01-03' })
    const design = await ratings.add({ axis: 'design', level: 0, day: '2026-06-01' })
    const sameDay = await ratings.add({ axis: 'data', level: 4, day: '2026-11-03' })
    assert.deepEqual(await ratings.list(), [early, design, late, sameDay])
    assert.deepEqual(await ratings.list({ axis: 'data' }), [early, late, sameDay])
    assert.deepEqual(
      (await ratings.latest()).toSorted((a, b) => (a.axis < b.axis ? -1 : 1)),
      [sameDay, design],
    )
  })
})

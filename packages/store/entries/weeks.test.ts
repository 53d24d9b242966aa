import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startOfWeek } from '@earned/framework'
import * as fc from 'fast-check'
import { launch, me, someDay } from '../ledger.world.ts'
import { eachEngine } from '../testing.ts'

eachEngine((_name, open) => {
  test('entries are counted by kind in the week that begins on their Monday', async () => {
    const { entries } = (await open()).as(me)
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09'])
      await entries.add(launch(day, { day }))
    await entries.add(launch('other kind', { day: '2026-11-04', kind: 'decision' }))
    const gone = await entries.add(launch('gone', { day: '2026-11-04' }))
    await entries.remove(gone.id)
    assert.deepEqual(await entries.weeks({ from: '2026-10-26', to: '2026-11-09' }), [
      { week: '2026-10-26', kind: 'launch', count: 1 },
      { week: '2026-11-02', kind: 'launch', count: 2 },
      { week: '2026-11-02', kind: 'decision', count: 1 },
      { week: '2026-11-09', kind: 'launch', count: 1 },
    ])
  })

  test('days outside are not counted, and the other filters hold', async () => {
    const { entries } = (await open()).as(me)
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04'])
      await entries.add(launch(`on ${day}`, { day }))
    const within = { from: '2026-11-03', to: '2026-11-03' }
    assert.deepEqual(await entries.weeks(within), [{ week: '2026-11-02', kind: 'launch', count: 1 }])
    assert.deepEqual(await entries.weeks({ ...within, kinds: ['decision'] }), [])
    assert.deepEqual(await entries.weeks({ from: '2026-01-01', to: '2026-12-31', q: '2026 04' }), [
      { week: '2026-11-02', kind: 'launch', count: 1 },
    ])
  })

  test('the weeks add up to the entries', async () => {
    const { entries } = (await open()).as(me)
    const days = fc.sample(someDay, { numRuns: 80, seed: 3 })
    await entries.addMany(days.map((day) => ({ draft: launch('x', { day }) })))
    const weeks = await entries.weeks({ from: '2026-01-01', to: '2026-12-31' })
    const counted = Map.groupBy(days, startOfWeek)
    assert.deepEqual(new Map(weeks.map(({ week, count }) => [week, count])).size, counted.size)
    for (const { week, count } of weeks) assert.equal(count, counted.get(week)?.length)
  })
})

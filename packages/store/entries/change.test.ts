import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, launch, me } from '../ledger.world.ts'
import { eachEngine } from '../testing.ts'

eachEngine((_name, open) => {
  test('a change names the version it saw, and gives the next one', async () => {
    const { now, pass } = clock()
    const { entries } = (await open({ now })).as(me)
    const before = await entries.add(launch('Checkout', { body: 'kept', axes: ['data'] }))
    pass(5000)
    const change = await entries.change(before.id, 1, { title: 'Checkout v2', axes: ['data', 'design'] })
    const expected = {
      ...before,
      title: 'Checkout v2',
      axes: ['data', 'design'],
      version: 2,
      updatedAt: now(),
      editedAt: now(),
    }
    assert.deepEqual(change, { ok: true, entry: expected })
    assert.deepEqual(await entries.get(before.id), expected)
  })

  test('a change that saw an older version is a clash, and is shown what is there now', async () => {
    const { entries } = (await open()).as(me)
    const { id } = await entries.add(launch('first'))
    const won = await entries.change(id, 1, { title: 'second' })
    const lost = await entries.change(id, 1, { title: 'third' })
    assert.ok(won.ok)
    assert.deepEqual(lost, { ok: false, reason: 'clash', current: won.entry })
    assert.equal((await entries.get(id)).title, 'second')
  })

  test('of many who change the same version at once, one wins and the others are told', async () => {
    const store = await open()
    const { id } = await store.as(me).entries.add(launch('first'))
    const tries = Array.from({ length: 20 }, (_, i) =>
      store.as(me).entries.change(id, 1, { title: `by ${i}` }),
    )
    const answers = await Promise.all(tries)
    const won = answers.filter(({ ok }) => ok)
    assert.equal(won.length, 1)
    const now = await store.as(me).entries.get(id)
    assert.equal(now.version, 2)
    for (const answer of answers) if (!answer.ok) assert.deepEqual(answer.current, now)
  })

  test('a field that is not said, or said as undefined, stays', async () => {
    const { entries } = (await open()).as(me)
    const { id } = await entries.add(launch('title', { body: 'body', people: ['Priya'] }))
    await entries.change(id, 1, { title: 'new', body: undefined })
    const { title, body, people } = await entries.get(id)
    assert.deepEqual({ title, body, people }, { title: 'new', body: 'body', people: ['Priya'] })
  })

  test('a change that makes no valid entry is refused, and changes nothing', async () => {
    const { entries } = (await open()).as(me)
    const entry = await entries.add(launch('title'))
    await assert.rejects(entries.change(entry.id, 1, { title: '' }))
    await assert.rejects(entries.change(entry.id, 1, { day: '2026-13-01' }))
    await assert.rejects(entries.change('nothing', 1, {}), { name: 'NotFound' })
    assert.deepEqual(await entries.get(entry.id), entry)
  })

  test('the day it was first planned for is kept when it is done on another day', async () => {
    const { entries } = (await open()).as(me)
    const planned = await entries.add(launch('Checkout', { state: 'planned', day: '2026-11-03' }))
    assert.equal(planned.plannedDay, '2026-11-03')
    await entries.change(planned.id, 1, { day: '2026-11-05' })
    const done = await entries.change(planned.id, 2, { state: 'done', day: '2026-11-09' })
    assert.ok(done.ok)
    assert.deepEqual(
      [done.entry.plannedDay, done.entry.day, done.entry.state],
      ['2026-11-03', '2026-11-09', 'done'],
    )
  })

  test('what was done without a plan has none, and what is begun later gets one', async () => {
    const { entries } = (await open()).as(me)
    const done = await entries.add(launch('done', { state: 'done' }))
    assert.equal(done.plannedDay, null)
    const begun = await entries.change(done.id, 1, { state: 'in_progress', day: '2026-12-01' })
    assert.ok(begun.ok)
    assert.equal(begun.entry.plannedDay, '2026-12-01')
    const said = await entries.add(launch('said', { state: 'done', plannedDay: '2026-10-01' }))
    assert.equal(said.plannedDay, '2026-10-01')
  })

  test('many are changed in one go: only the fields named, and axes by adding and removing', async () => {
    const { entries, outcomes } = (await open()).as(me)
    const { id: outcomeId } = await outcomes.add({ title: 'Checkout' })
    const a = await entries.add(launch('a', { axes: ['data', 'design'] }))
    const b = await entries.add(launch('b', { state: 'planned', day: '2026-11-01' }))
    const gone = await entries.add(launch('gone'))
    await entries.remove(gone.id)
    const { entries: changed, missing } = await entries.changeMany([b.id, a.id, gone.id, 'nothing'], {
      kind: 'experiment',
      state: 'done',
      day: '2026-11-20',
      outcomeId,
      addAxes: ['strategy', 'data'],
      removeAxes: ['design'],
    })
    assert.deepEqual(missing, [gone.id, 'nothing'])
    assert.equal(changed.length, 2)
    const [nowA, nowB] = [await entries.get(a.id), await entries.get(b.id)]
    assert.deepEqual([nowA.kind, nowA.day, nowA.outcomeId], ['experiment', '2026-11-20', outcomeId])
    assert.deepEqual(nowA.axes, ['data', 'strategy'])
    assert.deepEqual(nowB.axes, ['strategy', 'data'])
    assert.deepEqual([nowB.plannedDay, nowB.version], ['2026-11-01', 2])
    assert.deepEqual(changed.map(({ id }) => id).toSorted(), [a.id, b.id].toSorted())
  })

  test('edits of overlapping entries at once all arrive, and none waits for ever', async () => {
    const store = await open()
    const made = await store
      .as(me)
      .entries.addMany(Array.from({ length: 30 }, () => ({ draft: launch('x') })))
    const ids = made.map(({ id }) => id)
    const edits = [
      store.as(me).entries.changeMany(ids, { addAxes: ['data'] }),
      store.as(me).entries.changeMany(ids.toReversed(), { addAxes: ['design'] }),
      store.as(me).entries.changeMany(ids, { kind: 'analysis' }),
    ]
    await Promise.all(edits)
    for (const { axes, kind, version } of await store.as(me).entries.forEngine()) {
      assert.deepEqual([axes.toSorted(), kind, version], [['data', 'design'], 'analysis', 4])
    }
  })

  test('a removed entry is nowhere but among the deleted, and comes back whole', async () => {
    const { now, pass } = clock()
    const { entries } = (await open({ now })).as(me)
    const before = await entries.add(launch('Checkout'))
    pass(1000)
    const removed = await entries.remove(before.id, 1)
    assert.ok(removed.ok)
    assert.equal(removed.entry.deletedAt, now())
    assert.equal(await entries.find(before.id), undefined)
    assert.equal(await entries.count(), 0)
    assert.deepEqual((await entries.list({ limit: 10, q: 'checkout' })).entries, [])
    assert.deepEqual((await entries.list({ limit: 10, deleted: true })).entries, [removed.entry])
    await assert.rejects(entries.change(before.id, 2, { title: 'x' }), { name: 'NotFound' })
    await assert.rejects(entries.remove(before.id), { name: 'NotFound' })

    const back = await entries.restore(before.id)
    assert.deepEqual(back, { ...before, version: 3, updatedAt: now() })
    assert.deepEqual((await entries.list({ limit: 10, q: 'checkout' })).entries, [back])
    assert.deepEqual(await entries.restore(before.id), back)
    await assert.rejects(entries.restore('nothing'), { name: 'NotFound' })
  })

  test('removing what somebody changed meanwhile is a clash', async () => {
    const { entries } = (await open()).as(me)
    const { id } = await entries.add(launch('first'))
    await entries.change(id, 1, { title: 'second' })
    const answer = await entries.remove(id, 1)
    assert.ok(!answer.ok)
    assert.equal(answer.current.title, 'second')
    assert.ok((await entries.remove(id)).ok)
  })
})

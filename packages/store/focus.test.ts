import assert from 'node:assert/strict'
import { test } from 'node:test'
import { focus as focusShape, type FocusDraft } from '@earned/framework'
import { clock, me } from './ledger.world.ts'
import { eachEngine } from './testing.ts'

const onData: FocusDraft = {
  axis: 'data',
  why: ['It is the one below two.'],
  suggestedAxis: 'design',
  steps: [{ key: 'read-a-funnel', text: 'Read a funnel', hours: 3 }],
  openedOn: '2026-11-03',
  lookAgainOn: '2027-02-03',
}
const onDesign: FocusDraft = { axis: 'design', openedOn: '2026-12-01', lookAgainOn: '2027-03-01' }

eachEngine((_name, open) => {
  test('a focus is opened, and is the current one', async () => {
    const { focus } = (await open()).as(me)
    assert.equal(await focus.current(), undefined)
    const opened = await focus.open(onData)
    assert.deepEqual(focusShape.parse(opened), opened)
    assert.deepEqual([await focus.current(), await focus.find(opened.id)], [opened, opened])
    assert.deepEqual(await focus.history(), [opened])
  })

  test('opening another closes the one before, with the reason, and keeps it', async () => {
    const { now, pass } = clock()
    const { focus } = (await open({ now })).as(me)
    const before = await focus.open(onData)
    pass(1000)
    const after = await focus.open(onDesign, 'a new team')
    assert.deepEqual(await focus.current(), after)
    const closed = {
      ...before,
      version: 2,
      closedOn: '2026-12-01',
      closedBecause: 'a new team',
      updatedAt: now(),
    }
    assert.deepEqual(await focus.history(), [after, closed])
  })

  test('of many opened at once, one is open and the others are history', async () => {
    const store = await open()
    await Promise.all(Array.from({ length: 8 }, () => store.as(me).focus.open(onData)))
    const history = await store.as(me).focus.history()
    assert.deepEqual([history.length, history.filter(({ closedOn }) => closedOn === null).length], [8, 1])
  })

  test('its steps are ticked off, and a change from an older version is a clash', async () => {
    const { focus } = (await open()).as(me)
    const { id, steps } = await focus.open(onData)
    const ticked = steps.map((step) => ({ ...step, doneOn: '2026-11-10', entryId: 'e1' }))
    const change = await focus.change(id, 1, { steps: ticked })
    assert.ok(change.ok)
    assert.deepEqual([change.focus.steps, change.focus.why, change.focus.version], [ticked, onData.why, 2])
    assert.deepEqual(await focus.change(id, 1, { steps: [] }), {
      ok: false,
      reason: 'clash',
      current: change.focus,
    })
    await assert.rejects(focus.change('nothing', 1, {}), { name: 'NotFound' })
  })

  test('a closed focus leaves room, and stays in the history', async () => {
    const { focus } = (await open()).as(me)
    const { id } = await focus.open(onData)
    const closed = await focus.close(id, 1, { on: '2027-02-03', because: 'grown' })
    assert.ok(closed.ok)
    assert.deepEqual([closed.focus.closedOn, closed.focus.closedBecause], ['2027-02-03', 'grown'])
    assert.equal(await focus.current(), undefined)
    assert.deepEqual(await focus.history(), [closed.focus])
    const next = await focus.open({ ...onDesign, openedOn: '2027-02-04' })
    assert.deepEqual(
      (await focus.history()).map((each) => each.id),
      [next.id, id],
    )
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house, today } from './api.world.ts'
import { ProblemError } from './client.ts'

const refused = (status: number) => (error: unknown) =>
  error instanceof ProblemError && error.problem.status === status

test('rating oneself, with evidence, gives a standing and a focus that rest on it', async (t) => {
  const { call } = await house(t)
  const { version } = await call('person.get', {})
  await call('person.change', { version, profile: 'gdd_pm', background: ['design'] })
  const { id } = await call('entries.add', {
    kind: 'analysis',
    title: 'Churn',
    day: '2026-11-02',
    plannedDay: '2026-11-01',
  })
  await call('ratings.add', { axis: 'data', level: 1, day: today, entryIds: [id] })
  await call('ratings.add', { axis: 'design', level: 3, day: today })
  await call('ratings.add', { axis: 'technology', level: 2, day: today })
  const standing = await call('standing.get', {})
  assert.deepEqual(standing.produce.outputs.entryIds, [id])
  assert.deepEqual(standing.ownView.axes.find((each) => each.axis === 'data')?.own?.evidence.entryIds, [id])
  assert.equal(standing.ownView.axes.find((each) => each.axis === 'design')?.own?.cited, false)
  assert.ok('axis' in standing.suggestion)
  assert.equal(standing.suggestion.axis, 'data')
  const focus = await call('focus.choose', { axis: 'data' })
  assert.equal(focus.steps.length, 3)
  assert.ok(focus.why.length > 0)
  assert.equal((await call('standing.get', {})).focus?.id, focus.id)
})

test('choosing against the suggestion is fine, closes what was open, and is kept', async (t) => {
  const { call } = await house(t)
  await call('ratings.add', { axis: 'data', level: 0, day: today })
  await call('ratings.add', { axis: 'design', level: 3, day: today })
  await call('ratings.add', { axis: 'technology', level: 3, day: today })
  const first = await call('focus.choose', { axis: 'data' })
  const second = await call('focus.choose', { axis: 'community', because: 'the guild needs me' })
  assert.equal(second.suggestedAxis, 'data')
  const { current, history } = await call('focus.list', {})
  assert.equal(current?.id, second.id)
  assert.deepEqual(
    history.map((each) => [each.id, each.closedOn, each.closedBecause]),
    [[first.id, today, 'the guild needs me']],
  )
  await call('focus.close', { id: second.id, version: second.version, because: 'done' })
  assert.equal((await call('focus.list', {})).current, null)
})

test('a rating cannot cite what is not there', async (t) => {
  const { call } = await house(t)
  await assert.rejects(
    call('ratings.add', { axis: 'data', level: 2, day: today, entryIds: ['none'] }),
    refused(422),
  )
  assert.deepEqual((await call('ratings.list', {})).ratings, [])
})

test('an outcome is read, and a second reading of the day replaces the first', async (t) => {
  const { call } = await house(t)
  const { id } = await call('outcomes.add', {
    title: 'Checkout',
    metric: 'conversion',
    unit: '%',
    baseline: 3.1,
    target: 3.5,
    due: '2026-12-02',
  })
  await call('outcomes.read', { id, day: today, value: 3.2 })
  const read = await call('outcomes.read', { id, day: today, value: 3.4 })
  assert.deepEqual(read.readings, [{ day: today, value: 3.4, note: '' }])
  const met = await call('outcomes.change', { id, version: read.version, result: 'met' })
  assert.equal(met.result, 'met')
  await call('outcomes.remove', { id, version: met.version })
  assert.deepEqual((await call('outcomes.list', {})).outcomes, [])
  await call('outcomes.restore', { id })
  assert.equal((await call('outcomes.get', { id })).title, 'Checkout')
})

test('the sample world comes in and goes out whole; own ratings are never mixed with invented ones', async (t) => {
  const { call, ledger } = await house(t)
  const own = await call('entries.add', { kind: 'launch', title: 'Mine', day: '2026-11-20' })
  await call('ratings.add', { axis: 'data', level: 4, day: today })
  const { entries } = await call('sample.add', { who: 'adaeze' })
  assert.equal(await ledger.entries.count(), entries + 1)
  assert.equal((await call('ratings.list', {})).ratings.length, 1)
  await assert.rejects(call('sample.add', {}), refused(422))
  await call('sample.remove', {})
  assert.deepEqual((await call('entries.list', {})).entries, [own])
  assert.deepEqual((await call('outcomes.list', {})).outcomes, [])
  const { current, history } = await call('focus.list', {})
  assert.deepEqual([current, history], [null, []])
})

test('the steps of a focus are ticked off, and two hands on it are told apart', async (t) => {
  const { call } = await house(t)
  const { id, version, steps } = await call('focus.choose', { axis: 'data' })
  const [first, ...others] = steps
  assert.ok(first)
  const ticked = { ...first, doneOn: today }
  const changed = await call('focus.change', { id, version, steps: [ticked, ...others] })
  assert.deepEqual(changed.steps[0]?.doneOn, today)
  await assert.rejects(call('focus.change', { id, version, lookAgainOn: '2027-01-04' }), refused(409))
  const later = await call('focus.change', { id, version: changed.version, lookAgainOn: '2027-01-04' })
  assert.deepEqual([later.lookAgainOn, later.steps], ['2027-01-04', changed.steps])
  await assert.rejects(call('focus.close', { id, version, because: '' }), refused(409))
})

test('the person says who they are; two hands at it lose nothing', async (t) => {
  const { call } = await house(t)
  const { version } = await call('person.get', {})
  const said = { name: 'Ada', role: 'Product manager', aliases: ['ada.l'], stage: 'outputs' as const }
  const changed = await call('person.change', { version, ...said })
  assert.deepEqual({ ...changed, ...said }, changed)
  await assert.rejects(call('person.change', { version, name: 'Eve' }), refused(409))
  assert.equal((await call('person.get', {})).name, 'Ada')
})

test('what cannot be told yet is said to be so, with what is missing', async (t) => {
  const { call } = await house(t)
  const { suggestion, produce, focus } = await call('standing.get', {})
  assert.deepEqual(suggestion, { cannotTell: 'own_ratings', have: 0, need: 3 })
  assert.deepEqual(produce.followThrough, { cannotTell: 'planned_outputs', have: 0, need: 1 })
  assert.equal(focus, null)
})

test('everyone of the sample world has a standing that fits its description', async (t) => {
  for (const who of ['mira', 'jonas', 'adaeze'] as const) {
    const { call } = await house(t)
    await call('sample.add', { who })
    const { produce, lastQuarter, ws } = await call('standing.get', {})
    assert.ok(produce.outputs.value + lastQuarter.outputs.value > 0, who)
    assert.deepEqual(
      ws.map(({ w }) => w),
      ['produce', 'bring', 'operate'],
    )
  }
})

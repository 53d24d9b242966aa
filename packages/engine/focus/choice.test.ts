import { type AxisKey } from '@earned/framework'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choose, tieWith, whyNotNext } from './choice.ts'
import type { FocusRow } from './focus-table.ts'
import type { ComplementRule } from './rules.ts'

/** A row at 2 of 3 that gains `perHour`, unless more is said. */
const row = (axis: AxisKey, perHour: number, known: Partial<FocusRow> = {}): FocusRow => ({
  axis,
  own: 2,
  target: 3,
  flounders: false,
  effortHours: 1,
  before: 0.5,
  after: 0.5 + perHour,
  perHour,
  ...known,
})
const free: ComplementRule = { takeUp: [], strategyWaits: false, have: 2, need: 2, atLevel: 2 }
const held: ComplementRule = { takeUp: ['data'], strategyWaits: true, have: 1, need: 2, atLevel: 2 }
const decided = (table: FocusRow[], complement = free) => {
  const choice = choose(table, complement)
  assert.ok(choice)
  return { ...choice, axis: choice.row.axis, why: whyNotNext(table, choice, complement) }
}

test('nothing is chosen of nothing', () => {
  assert.equal(choose([], free), undefined)
})

test('without a rule the most gain per hour is chosen', () => {
  const found = decided([row('community', 0.03), row('data', 0.02), row('design', 0.01)])
  assert.equal(found.axis, 'community')
  assert.equal(found.rule, 'one_at_a_time')
  assert.deepEqual(found.why, [
    { axis: 'data', because: 'gains_less', ratio: 1.5 },
    { axis: 'design', because: 'gains_less', ratio: 3 },
  ])
})

test('an axis at its profile is passed over for one below it, and said to be there', () => {
  const found = decided([row('community', 0.03, { own: 3 }), row('data', 0.01)])
  assert.equal(found.axis, 'data')
  assert.deepEqual(found.why, [{ axis: 'community', because: 'at_profile', own: 3, target: 3 }])
})

test('an axis that flounders comes first, with the rule named to the others', () => {
  const found = decided([row('community', 0.03), row('data', 0.01, { own: 0, flounders: true })], held)
  assert.equal(found.axis, 'data')
  assert.equal(found.rule, 'floundering_first')
  assert.deepEqual(found.why, [{ axis: 'community', because: 'rule_first', rule: 'floundering_first' }])
})

test('of several that flounder the one that gains most comes first, but Produce before all', () => {
  const low = { own: 0, flounders: true }
  assert.equal(decided([row('design', 0.03, low), row('data', 0.02, low)]).axis, 'design')
  assert.equal(decided([row('design', 0.03, low), row('produce', 0.01, low)]).axis, 'produce')
})

test('the complement comes before what gains more, and strategy waits beside it', () => {
  const found = decided([row('strategy', 0.05), row('community', 0.03), row('data', 0.01)], held)
  assert.equal(found.axis, 'data')
  assert.equal(found.rule, 'complement_background')
  assert.deepEqual(found.why, [
    { axis: 'strategy', because: 'strategy_waits', have: 1, need: 2, atLevel: 2 },
    { axis: 'community', because: 'rule_first', rule: 'complement_background' },
  ])
})

test('a waiting strategy is not even chosen where it flounders, unless nothing else is rated', () => {
  const strategy = row('strategy', 0.05, { own: 0, flounders: true })
  assert.equal(decided([strategy, row('community', 0.01)], held).axis, 'community')
  assert.equal(decided([strategy], held).axis, 'strategy')
  assert.equal(decided([strategy, row('community', 0.01)]).axis, 'strategy')
})

test('within a tenth of each other two are too close to call; just beyond it they are not', () => {
  const near = decided([row('community', 0.1), row('data', 0.091)])
  assert.equal(tieWith(near), 'data')
  assert.equal(near.why[0]?.because, 'too_close_to_call')
  const apart = decided([row('community', 0.1), row('data', 0.089)])
  assert.equal(tieWith(apart), null)
  assert.equal(apart.why[0]?.because, 'gains_less')
})

test('a near gain that the rule did not choose among is no tie', () => {
  const found = decided([row('community', 0.1, { own: 3 }), row('data', 0.1)])
  assert.equal(tieWith(found), null)
})

test('only the next two are explained, those of the same rule first', () => {
  const found = decided([
    row('community', 0.09, { own: 3 }),
    row('data', 0.05),
    row('design', 0.04),
    row('technology', 0.03),
  ])
  assert.deepEqual(
    found.why.map((each) => each.axis),
    ['design', 'technology'],
  )
})

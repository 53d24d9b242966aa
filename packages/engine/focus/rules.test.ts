import {
  backgroundKeys,
  complements,
  strategyAfter,
  type AxisKey,
  type BackgroundKey,
} from '@earned/framework'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personWith, ratingWith } from '../ledger.world.ts'
import { ownView } from '../standing/own-view.ts'
import { complementRule, craftsLeaving, flounders } from './rules.ts'

const rule = (background: BackgroundKey[], levels: Partial<Record<AxisKey, number>>) =>
  complementRule(
    background,
    ownView({
      person: personWith({}),
      entries: [],
      ratings: Object.entries(levels).map(([axis, level]) => ratingWith({ axis: axis as AxisKey, level })),
      today: '2026-11-23',
    }),
  )

test('level 0 always flounders, level 1 only beside a profile of 3 and a usual level of 2, level 2 never', () => {
  const cases: [own: number, target: number, usual: number, is: boolean][] = [
    [0, 1, 0, true],
    [0, 4, 3, true],
    [1, 3, 2, true],
    [1, 2.5, 2, false],
    [1, 4, 1.5, false],
    [2, 4, 4, false],
  ]
  for (const [own, target, usual, is] of cases)
    assert.equal(flounders(own, { target, usual }), is, `${own} of ${target}, usually ${usual}`)
})

test('each craft leaves what the framework says it leaves', () => {
  assert.deepEqual(rule(['design'], {}).takeUp, ['data', 'technology'])
  assert.deepEqual(rule(['research'], {}).takeUp, ['data', 'technology'])
  assert.deepEqual(rule(['data'], {}).takeUp, ['design'])
  assert.deepEqual(rule(['technology'], {}).takeUp, ['design'])
})

test('two crafts leave what neither has trained', () => {
  assert.deepEqual(rule(['design', 'data'], {}).takeUp, ['technology'])
  assert.deepEqual(rule(['data', 'technology'], {}).takeUp, ['design'])
  assert.deepEqual(rule(['design', 'research'], {}).takeUp, ['data', 'technology'])
  assert.deepEqual(rule(['design', 'data', 'technology'], {}).takeUp, [])
})

test('product, something else and nothing leave no complement', () => {
  for (const background of [['product'], ['other'], [], ['product', 'design']] as BackgroundKey[][])
    assert.deepEqual(rule(background, {}).takeUp, [])
})

test('an axis at the working level is not taken up again, and two of three end the rule', () => {
  assert.deepEqual(rule(['design'], { data: 2 }).takeUp, ['technology'])
  assert.deepEqual(rule(['design'], { data: 2, design: 3 }).takeUp, [])
  assert.deepEqual(rule(['design'], { data: 1, design: 3 }).takeUp, ['data', 'technology'])
})

test('strategy waits for two of the three craft axes, whoever it is', () => {
  const { needed, atLevel } = strategyAfter
  assert.deepEqual(
    { ...rule([], { data: atLevel }) },
    { takeUp: [], strategyWaits: true, have: 1, need: needed, atLevel },
  )
  assert.equal(rule([], { data: atLevel, technology: atLevel }).strategyWaits, false)
  assert.equal(rule(['product'], { strategy: 5 }).strategyWaits, true)
})

test('the crafts that leave an axis are those whose complement names it', () => {
  assert.deepEqual(craftsLeaving('data', ['design', 'technology', 'research']), ['design', 'research'])
  assert.deepEqual(craftsLeaving('produce', [...backgroundKeys]), [])
  for (const background of backgroundKeys)
    for (const axis of complements[background].takeUpFirst)
      assert.deepEqual(craftsLeaving(axis, [background]), [background])
})

import { axisKeys, steps } from '@earned/framework'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { focusWith } from '../ledger.world.ts'
import { median } from './median.ts'
import { offerSteps, stepHours, stepsOffered } from './steps.ts'

const levels = [0, 1, 2, 3, 4, 5]

test('every axis at every level has three steps of its own, different from each other', () => {
  for (const axis of axisKeys)
    for (const level of levels) {
      const offered = offerSteps(axis, level, [])
      assert.equal(offered.length, stepsOffered)
      assert.equal(new Set(offered.map((step) => step.key)).size, stepsOffered)
      assert.ok(offered.every((step) => step.axis === axis))
    }
})

test('steps for the level come first, then those for the level above, then below', () => {
  for (const axis of axisKeys)
    for (const level of levels) {
      const all = steps.filter((step) => step.axis === axis)
      const rank = (from: number) => (from > level ? (from - level) * 2 - 1 : (level - from) * 2)
      const offered = offerSteps(axis, level, []).map((step) => rank(step.fromLevel))
      const nearest = all.map((step) => rank(step.fromLevel)).toSorted((a, b) => a - b)
      assert.deepEqual(offered, nearest.slice(0, stepsOffered), `${axis} ${level}`)
    }
})

test('of the steps for one level the shortest comes first', () => {
  for (const axis of axisKeys)
    for (const level of levels) {
      const here = offerSteps(axis, level, []).filter((step) => step.fromLevel === level)
      assert.deepEqual(
        here.map((step) => step.hours),
        here.map((step) => step.hours).toSorted((a, b) => a - b),
      )
    }
})

test('what was done in any focus is not offered again, until nothing is left', () => {
  const done: string[] = []
  const total = steps.filter((step) => step.axis === 'data').length
  while (done.length < total) {
    const history = done.map((key) =>
      focusWith({ steps: [{ key, text: 'x', hours: 1, leaves: '', doneOn: '2026-01-01', entryId: null }] }),
    )
    const offered = offerSteps('data', 2, history)
    assert.equal(offered.length, Math.min(stepsOffered, total - done.length))
    const [next] = offered
    assert.ok(next && !done.includes(next.key))
    done.push(next.key)
  }
})

test('a step the person wrote themselves takes none away', () => {
  const own = focusWith({
    steps: [{ key: null, text: 'My own', hours: null, leaves: '', doneOn: '2026-01-01', entryId: null }],
  })
  assert.deepEqual(offerSteps('data', 2, [own]), offerSteps('data', 2, []))
})

test('the usual hours are the median of the steps for that level; above level 4 those for level 4', () => {
  for (const axis of axisKeys) {
    for (const level of [0, 1, 2, 3, 4]) {
      const hours = steps
        .filter((step) => step.axis === axis && step.fromLevel === level)
        .map((step) => step.hours)
      assert.equal(stepHours(axis, level), median(hours))
    }
    assert.equal(stepHours(axis, 5), stepHours(axis, 4))
  }
})

test('the median is the middle value, or the mean of the middle two', () => {
  assert.equal(median([3, 1, 2]), 2)
  assert.equal(median([4, 1, 3, 2]), 2.5)
  assert.equal(median([7]), 7)
  assert.ok(Number.isNaN(median([])))
})

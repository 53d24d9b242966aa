import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sayChange, sayCount, sayGoal, sayNumber } from './say-number.ts'

const change = { metric: 'conversion', from: null, to: null, by: null, unit: '%' }

it('groups thousands and keeps what was written after the point', () => {
  assert.equal(sayNumber(1200), '1,200')
  assert.equal(sayNumber(3.65, '%'), '3.65 %')
  assert.equal(sayNumber(-0.5, 'ms'), '-0.5 ms')
})

it('says a change as much as is known of it', () => {
  assert.equal(sayChange({ ...change, from: 3.1, to: 3.6 }), 'conversion 3.1 → 3.6 %')
  assert.equal(sayChange({ ...change, to: 3.6 }), 'conversion 3.6 %')
  assert.equal(sayChange({ ...change, by: 12 }), 'conversion +12 %')
  assert.equal(sayChange({ ...change, by: -12, metric: '' }), '-12 %')
  assert.equal(sayChange(change), 'conversion')
})

it('counts in words', () => {
  assert.equal(sayCount(1, 'entry', 'entries'), '1 entry')
  assert.equal(sayCount(0, 'entry', 'entries'), '0 entries')
  assert.equal(sayCount(2000, 'row'), '2,000 rows')
})

it('says a goal without what it does not have', () => {
  const none = { metric: '', unit: '', baseline: null, target: null }
  assert.equal(
    sayGoal({ metric: 'conversion', unit: '%', baseline: 3.1, target: 3.6 }),
    'conversion from 3.1 to 3.6 %',
  )
  assert.equal(sayGoal({ ...none, metric: 'conversion', unit: '%', baseline: 3.1 }), 'conversion from 3.1 %')
  assert.equal(sayGoal({ ...none, target: 5 }), 'to 5')
  assert.equal(sayGoal(none), '')
})

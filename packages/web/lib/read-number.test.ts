import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readNumber } from './read-number.ts'

it('reads numbers as people write them', () => {
  assert.equal(readNumber('3.6'), 3.6)
  assert.equal(readNumber(' 3,6 '), 3.6)
  assert.equal(readNumber('-2'), -2)
  assert.equal(readNumber(''), null)
})

it('says of anything else that it is no number', () => {
  for (const text of ['three', '3 %', '1.2.3', '∞', 'NaN']) assert.equal(readNumber(text), undefined, text)
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { entryFields } from '@earned/framework'
import { fieldNames, sayField } from './say-field.ts'

const entry = entryFields.parse({
  kind: 'go_to_market',
  title: 'Prices page',
  day: '2020-03-02',
  state: 'in_progress',
  axes: ['data', 'community'],
  links: [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
  people: ['Priya', 'Tomas'],
  changes: [{ metric: 'signups', from: null, to: null, by: 12, unit: '%' }],
})

it('has a name for every field of an entry', () => {
  assert.deepEqual(new Set(Object.keys(fieldNames)), new Set(Object.keys(entryFields.shape)))
})

it('says the value of a field as it stands on the page', () => {
  assert.equal(sayField('kind', entry), 'go-to-market')
  assert.equal(sayField('state', entry), 'in progress')
  assert.equal(sayField('day', entry), '2 Mar 2020')
  assert.equal(sayField('plannedDay', entry), '')
  assert.equal(sayField('axes', entry), 'Data and metrics, Community')
  assert.equal(sayField('links', entry), 'https://example.org/a\nhttps://example.org/b')
  assert.equal(sayField('people', entry), 'Priya, Tomas')
  assert.equal(sayField('changes', entry), 'signups +12 %')
  assert.equal(sayField('title', entry), 'Prices page')
  assert.equal(sayField('outcomeId', { outcomeId: 'gone' }), '')
})

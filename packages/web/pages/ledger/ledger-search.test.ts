import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { isNarrowed, ledgerSearch } from './ledger-search.ts'

it('reads the filters of an address', () => {
  assert.deepEqual(
    ledgerSearch({ q: 'form', kind: ['launch', 'brief'], state: 'done', source: 'jira', from: '2026-11-02' }),
    {
      q: 'form',
      kind: ['launch', 'brief'],
      state: ['done'],
      source: 'jira',
      from: '2026-11-02',
    },
  )
})

it('leaves out what it does not know, and never throws', () => {
  assert.deepEqual(ledgerSearch({ kind: 'rocket', axis: 'luck', from: 'yesterday', colour: 'red' }), {})
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('q', 'kind', 'axis', 'from', 'pages', 'source'), fc.anything()),
      (search) => {
        ledgerSearch(search)
      },
    ),
  )
})

it('knows the whole ledger from a part of it, however far it is scrolled', () => {
  assert.equal(isNarrowed({}), false)
  assert.equal(isNarrowed({ pages: '3' }), false)
  assert.equal(isNarrowed({ q: 'form' }), true)
})

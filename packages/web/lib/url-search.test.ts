import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { dayOf, parseSearch, someOf, stringifySearch, textOf } from './url-search.ts'

it('writes addresses that a person can read', () => {
  assert.equal(
    stringifySearch({ kind: ['launch', 'brief'], q: 'two words' }),
    '?kind=launch&kind=brief&q=two+words',
  )
  assert.equal(stringifySearch({ q: undefined, kind: [], from: '' }), '')
})

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), {
        noNullPrototype: true,
      }),
      (search) => {
        const read = parseSearch(stringifySearch(search))
        assert.deepEqual(
          Object.fromEntries(Object.entries(read).map(([name, value]) => [name, [value].flat()])),
          search,
        )
      },
    ),
  )
})

it('leaves out what is not allowed', () => {
  const search = { kind: ['launch', 'rocket'], from: '2026-11-3', to: '2026-11-03', q: '' }
  assert.deepEqual(someOf(search, 'kind', ['launch', 'brief']), ['launch'])
  assert.equal(someOf(search, 'state', ['done']), undefined)
  assert.equal(dayOf(search, 'from'), undefined)
  assert.equal(dayOf(search, 'to'), '2026-11-03')
  assert.equal(textOf(search, 'q'), undefined)
})

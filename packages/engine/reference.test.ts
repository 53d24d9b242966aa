import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holds, type Case } from '../../bench/reference/case.ts'
import { checksIn } from '../../bench/reference/kinds.ts'
import { referenceCases } from './reference.world.ts'

const cases = referenceCases()

test('the reference answers were found', (t) => {
  if (cases.length > 0) return
  t.diagnostic('../shared/reference is absent: only the worked examples of docs/method were compared')
})

for (const { name, read } of cases)
  test(`${name} is answered within its tolerance`, () => {
    const { checks } = checksIn(read() as Case)
    for (const check of checks)
      assert.ok(
        holds(check),
        `${check.what} is ${check.is}, should be ${check.should} within ${check.tolerance}`,
      )
  })

test('a file of no kind that is known, or with nothing to compare, is refused', () => {
  assert.throws(() => checksIn({ id: 'something' }), /of no kind/)
  const bare = { effort: [], target: { level: [], weight: [], group: [] }, m: [], sd: [] }
  assert.throws(() => checksIn({ ...bare, expected: {} }))
})

test('a wrong answer does not hold, nor one that is no number', () => {
  assert.equal(holds({ what: '', is: 1, should: 1.2, tolerance: 0.1 }), false)
  assert.equal(holds({ what: '', is: NaN, should: 1, tolerance: 10 }), false)
  const alpha = {
    data: [
      [1, 2],
      [1, 2],
    ],
    expected: [{ stat: 'alpha unheard of', value: 1, tolerance: 1 }],
  }
  assert.equal(checksIn(alpha).checks.every(holds), false)
})

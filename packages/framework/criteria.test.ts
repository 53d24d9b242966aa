import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { criteria } from './criteria.ts'
import { criteriaSet } from './shapes/criterion.ts'
import { artifactKinds } from './keys.ts'

const sets = Object.values(criteria)
const reference = new URL('../../../shared/method/artifact_criteria.json', import.meta.url)
const referenceShape = z.object({
  artifacts: z.array(
    z.object({
      key: z.string(),
      criteria: z.array(z.object({ id: z.string(), check: z.string(), text: z.string(), how: z.string() })),
      failures: z.array(z.string()),
    }),
  ),
})

test('every artifact kind has a set of criteria that keeps to the schema', () => {
  assert.deepEqual(Object.keys(criteria), [...artifactKinds])
  for (const [kind, set] of Object.entries(criteria)) assert.equal(criteriaSet.parse(set).kind, kind)
})

test('there are 146 criteria, each with an id of its own that names its kind and its place', () => {
  const ids = sets.flatMap((set) => set.criteria.map((one) => one.id))
  assert.equal(ids.length, 146)
  for (const set of sets)
    set.criteria.forEach((one, index) =>
      assert.equal(one.id, `${set.kind}-${String(index + 1).padStart(2, '0')}`),
    )
})

test('every kind asks a human reader for at least one thing', () => {
  for (const set of sets)
    assert.ok(
      set.criteria.some((one) => one.checks.includes('H')),
      set.kind,
    )
})

test('the criteria agree with the reference', (t) => {
  if (!existsSync(reference)) {
    t.diagnostic('../shared is absent: only the own counts were checked')
    return
  }
  const { artifacts } = referenceShape.parse(JSON.parse(readFileSync(reference, 'utf8')))
  const ours = sets.map((set) => ({
    key: set.kind,
    criteria: set.criteria.map(({ id, checks, text, how }) => ({ id, check: checks.join('+'), text, how })),
    failures: set.failures,
  }))
  assert.deepEqual(ours, artifacts)
})

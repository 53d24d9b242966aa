import assert from 'node:assert/strict'
import { it } from 'node:test'
import { entryKinds, outputKinds } from '@earned/framework'
import { groupOf } from './output-groups.ts'

it('has a group for every kind of output and for nothing else', () => {
  const grouped = entryKinds.filter((kind) => groupOf(kind) !== undefined)
  assert.deepEqual(new Set<string>(grouped), new Set<string>(outputKinds))
})

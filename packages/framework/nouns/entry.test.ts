import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entry, entryFields } from './entry.ts'

const stored = {
  ...entryFields.parse({ kind: 'launch', title: 'Launched saved searches', day: '2026-11-03' }),
  ...{
    id: 'e1',
    version: 2,
    source: 'jira',
    sourceKey: 'FRG-1',
    createdAt: 1,
    updatedAt: 2,
    editedAt: 2,
    deletedAt: null,
  },
}

describe('what a source says of an entry', () => {
  it('is read as it is: a field that it does not name is not filled in', () => {
    const incoming = { title: 'Launched saved searches to all' }
    assert.deepEqual(entry.parse({ ...stored, incoming }).incoming, incoming)
    assert.deepEqual(entry.parse({ ...stored, incoming: {} }).incoming, {})
    assert.equal(entry.parse({ ...stored, incoming: null }).incoming, null)
  })

  it('is checked as an entry is', () => {
    assert.ok(!entry.safeParse({ ...stored, incoming: { state: 'shipped' } }).success)
    assert.ok(!entry.safeParse({ ...stored, incoming: { unknown: 1 } }).success)
  })
})

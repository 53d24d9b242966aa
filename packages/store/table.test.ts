import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entry as entryShape } from '@earned/framework'
import * as fc from 'fast-check'
import { entryTable, keptEntry } from './entries/table.ts'
import { fieldsFrom } from './entries/fields.ts'
import { importTable } from './imports.ts'
import { anyDraft } from './ledger.world.ts'
import { sealOf } from './seal.ts'
import { fromJson, table } from './table.ts'

const anyEntry = anyDraft.map((draft) => ({
  ...fieldsFrom(draft),
  id: 'e1',
  version: 3,
  source: 'jira' as const,
  sourceKey: 'T-1',
  incoming: { title: 'what came' },
  createdAt: 1,
  updatedAt: 2,
  editedAt: null,
  deletedAt: 4,
}))

test('a row becomes cells and the same row again, whatever stands in it', () => {
  fc.assert(
    fc.property(anyEntry, fc.option(fc.string()), (entry, sourceHash) => {
      const kept = keptEntry(entry, sourceHash)
      const cells = entryTable.cells(kept)
      assert.deepEqual(entryTable.row(cells), kept)
      assert.equal(cells.length, entryTable.columns.length)
      for (const cell of cells) assert.ok(cell === null || ['string', 'number'].includes(typeof cell))
    }),
  )
})

test('an entry read by place has every field of the noun, in the columns of their names', () => {
  const columns = entryTable.columns.map(([column]) => column)
  const cells = columns.map((column, i) => (entryTable.columns[i]?.[1] === 'json' ? `"${column}"` : column))
  const { entry, sourceHash } = entryTable.row(cells)
  const snake = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  for (const [field, value] of Object.entries(entry)) assert.equal(value, snake(field))
  assert.deepEqual(Object.keys(entry).toSorted(), Object.keys(entryShape.shape).toSorted())
  assert.equal(sourceHash, 'source_hash')
})

test('fields lie in columns of their names, and booleans as 0 and 1', () => {
  type Thing = { id: string; isGood: boolean | null; sizes: number[]; at: number | null }
  const things = table<Thing>()('things', { id: 'text', isGood: 'boolean', sizes: 'json', at: 'integer' })
  assert.deepEqual(
    things.columns.map(([column]) => column),
    ['id', 'is_good', 'sizes', 'at'],
  )
  for (const thing of [
    { id: 'a', isGood: true, sizes: [1, 2], at: 5 },
    { id: 'b', isGood: false, sizes: [], at: null },
    { id: 'c', isGood: null, sizes: [0], at: 0 },
  ])
    assert.deepEqual(things.row(things.cells(thing)), thing)
  assert.deepEqual(things.cells({ id: 'a', isGood: true, sizes: [], at: null }), ['a', 1, '[]', null])
  assert.equal(importTable.columns.find(([column]) => column === 'cancelled')?.[1], 'boolean')
})

test('an empty list is read without a parser and is nobody else’s', () => {
  const first = fromJson('[]') as unknown[]
  first.push(1)
  assert.deepEqual(fromJson('[]'), [])
  assert.equal(fromJson(null), null)
})

test('the seal of a row changes with any character, number or place of a cell', () => {
  const cells = ['own', 'me', 'e1', 1, 'title', null, 3.5]
  const seal = sealOf(cells)
  assert.equal(sealOf([...cells]), seal)
  fc.assert(
    fc.property(
      fc.nat(cells.length - 1),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
      (at, other) => {
        if (cells[at] !== other) assert.notEqual(sealOf(cells.with(at, other)), seal)
      },
    ),
  )
  assert.notEqual(sealOf(['ab', '']), sealOf(['a', 'b']))
  assert.notEqual(sealOf([null]), sealOf(['null']))
  assert.notEqual(sealOf([1]), sealOf(['1']))
})

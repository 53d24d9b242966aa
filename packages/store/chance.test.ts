import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { idMaker } from './chance.ts'

const uuidv7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const zeros = (bytes: Uint8Array) => bytes.fill(0)
const ones = (bytes: Uint8Array) => bytes.fill(255)

test('an id is a uuid of version 7 that begins with the instant', () => {
  const made = idMaker(() => 0x0123456789ab, zeros)()
  assert.equal(made, '01234567-89ab-7000-8000-000000000000')
  assert.equal(idMaker(() => 0, ones)(), '00000000-0000-7000-bfff-ffffffffffff')
})

test('ids only grow, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 48 - 10 }), { minLength: 2 }), (instants) => {
      let turn = 0
      const make = idMaker(() => instants[turn++] ?? 0, zeros)
      const made = instants.map(() => make())
      assert.deepEqual(made, made.toSorted())
      assert.equal(new Set(made).size, made.length)
      for (const id of made) assert.match(id, uuidv7)
    }),
  )
})

test('more than 4,096 ids in one millisecond go on into the next', () => {
  const make = idMaker(() => 1, zeros)
  const made = Array.from({ length: 5000 }, make)
  assert.deepEqual(made, made.toSorted())
  assert.equal(new Set(made).size, 5000)
  assert.ok(made[4095]?.startsWith('00000000-0001-7fff'))
  assert.ok(made[4096]?.startsWith('00000000-0002-7000'))
})

test('two makers in the same millisecond differ by chance', () => {
  let count = 0
  const chance = (bytes: Uint8Array) => bytes.fill(++count)
  assert.notEqual(idMaker(() => 5, chance)(), idMaker(() => 5, chance)())
})

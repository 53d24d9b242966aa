import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cleaned } from './clean.ts'

test('what a database cannot keep becomes the replacement character, deep inside too', () => {
  const told = {
    title: 'a\0b',
    people: ['\uD800x', 'ok'],
    links: [{ url: 'https://x\0' }],
    count: 3,
    none: null,
  }
  assert.deepEqual(cleaned(told), {
    title: 'a\uFFFDb',
    people: ['\uFFFDx', 'ok'],
    links: [{ url: 'https://x\uFFFD' }],
    count: 3,
    none: null,
  })
})

test('a field that is undefined was not said', () => {
  assert.deepEqual(cleaned({ title: 'a', body: undefined }), { title: 'a' })
})

test('text without such characters stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(cleaned(text), text.replaceAll('\0', '\uFFFD'))
    }),
  )
})

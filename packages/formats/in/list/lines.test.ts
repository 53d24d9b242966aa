import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { linesOf } from './lines.ts'

const linesIn = async (pieces: string[]): Promise<[number, string][]> =>
  (await Array.fromAsync(linesOf(pieces))).flat().map(({ number, text }) => [number, text])

describe('the lines of a text', () => {
  it('end in LF, CRLF or CR, and are counted from 1', async () => {
    assert.deepEqual(await linesIn(['a\nb\r\nc\rd\n\ne']), [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
      [5, ''],
      [6, 'e'],
    ])
    assert.deepEqual(await linesIn(['a\r', '\nb\r']), [
      [1, 'a'],
      [2, 'b'],
    ])
    assert.deepEqual(await linesIn([]), [])
  })

  it('are the same however the text is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n') })
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (text, length) => {
        assert.deepEqual(
          await linesIn(text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []),
          await linesIn([text]),
        )
        const split = text.split(/\r\n|\n|\r/)
        assert.deepEqual(
          (await linesIn([text])).map(([, line]) => line),
          split.at(-1) === '' ? split.slice(0, -1) : split,
        )
      }),
    )
  })

  it('longer than a million characters come in parts of the same number', async () => {
    const found = await linesIn(['x'.repeat(2_500_000), '\nb'])
    assert.deepEqual(
      found.map(([number, text]) => [number, text.length > 400_000]),
      [
        [1, true],
        [1, true],
        [1, true],
        [2, false],
      ],
    )
  })
})

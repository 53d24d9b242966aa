import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textPieces } from './text-pieces.ts'

const piecesOf = (pieces: Iterable<string> | AsyncIterable<string>): Promise<string[]> =>
  Array.fromAsync(textPieces(pieces))

describe('the pieces of a text', () => {
  it('are cut where they are long, and not put together where they are short', async () => {
    assert.deepEqual(await piecesOf(['a', 'bc', '']), ['a', 'bc'])
    const cut = await piecesOf(['x'.repeat(150_000)])
    assert.deepEqual(
      cut.map((piece) => piece.length),
      [65_536, 65_536, 18_928],
    )
    assert.equal((await piecesOf('a text is no list of characters')).length, 1)
  })

  it('lose a byte order mark at the very beginning and nowhere else', async () => {
    assert.deepEqual(await piecesOf(['', '\u{FEFF}a', '\u{FEFF}b']), ['a', '\u{FEFF}b'])
    assert.deepEqual(await piecesOf(['\u{FEFF}', 'a']), ['a'])
  })

  it('come from what is there or what is still to come, as they are asked for', async () => {
    let asked = 0
    async function* source(): AsyncGenerator<string> {
      for (;;) yield String((asked += 1))
    }
    const pieces = textPieces(source())
    assert.equal((await pieces.next()).value, '1')
    assert.equal((await pieces.next()).value, '2')
    await pieces.return(undefined)
    assert.equal(asked, 2)
  })
})

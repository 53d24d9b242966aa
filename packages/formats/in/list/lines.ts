import type { TextPieces } from '../import-row.ts'
import { textPieces } from '../text-pieces.ts'

export type Line = { number: number; text: string }

/** Longest line that is kept whole; in characters. What is longer goes on as a line of its own, on the same number. */
const longestLine = 1_000_000

/** The lines of a text, batch by batch; LF, CRLF and CR all end one. */
export async function* linesOf(pieces: TextPieces): AsyncGenerator<Line[]> {
  let rest = ''
  let number = 1
  for await (const piece of textPieces(pieces)) {
    // A return at the end may be the first half of CRLF.
    const text = rest + piece
    const held = text.endsWith('\r') ? 1 : 0
    const lines = text.slice(0, text.length - held).split(/\r\n|\n|\r/)
    rest = (lines.pop() ?? '') + text.slice(text.length - held)
    yield lines.map((line) => ({ number: number++, text: line }))
    if (rest.length < longestLine) continue
    yield [{ number, text: rest }]
    rest = ''
  }
  const last = rest.replace(/\r$/, '')
  if (last !== '') yield [{ number, text: last }]
}

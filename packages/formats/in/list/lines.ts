import type { TextPieces } from '../import-row.ts'
import { textPieces } from '../text-pieces.ts'

export type Line = { number: number; text: string }

/** Longest line that is kept whole; in characters. What is longer goes on as a line of its own, on the same number. */
const longestLine = 1_000_000

/** The lines of a text, batch by batch; LF, CRLF and CR all end one. */
export async function* linesOf(pieces: TextPieces): AsyncGenerator<Line[]> {
  let rest = ''
  // A return at the end may be the first half of CRLF.
  let held = ''
  let number = 1
  for await (const piece of textPieces(pieces)) {
    // Small pieces of a long line are not looked through again one by one.
    if (held === '' && rest.length + piece.length < longestLine && !/[\r\n]/.test(piece)) {
      rest += piece
      continue
    }
    const text = rest + held + piece
    held = text.endsWith('\r') ? '\r' : ''
    const lines = text.slice(0, text.length - held.length).split(/\r\n|\n|\r/)
    rest = lines.pop() ?? ''
    yield lines.map((line) => ({ number: number++, text: line }))
    if (rest.length < longestLine) continue
    yield [{ number, text: rest }]
    rest = ''
  }
  if (rest !== '' || held !== '') yield [{ number, text: rest }]
}

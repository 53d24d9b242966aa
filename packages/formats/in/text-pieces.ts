import type { TextPieces } from './import-row.ts'

const pieceLength = 65_536

/** The same text in pieces of at most 64 k characters, without the byte order mark. */
export async function* textPieces(pieces: TextPieces | string): AsyncGenerator<string> {
  let first = true
  for await (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
    if (piece === '') continue
    const text = first && piece.startsWith('\u{FEFF}') ? piece.slice(1) : piece
    first = false
    for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength)
  }
}

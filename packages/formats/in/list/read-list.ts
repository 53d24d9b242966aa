import type { Day } from '@earned/framework'
import type { ImportRow, TextPieces } from '../import-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { Blocks } from './blocks.ts'
import { linesOf } from './lines.ts'
import { ListDocument } from './list-document.ts'

/**
 * The entries of a list or a brag document, in Markdown or plain text: bullets, numbers, boxes, table rows, paragraphs
 * and lines, dated by the headings above them. What becomes what: docs/method/imports.md. Throws UnreadableFile for a
 * text without any of them.
 */
export async function* readList(pieces: TextPieces, today: Day): AsyncGenerator<ImportRow> {
  const blocks = new Blocks()
  const document = new ListDocument(today)
  let rows = 0
  for await (const lines of linesOf(pieces)) {
    for (const line of lines) {
      for (const block of blocks.push(line)) {
        for (const row of document.read(block)) {
          rows += 1
          yield row
        }
      }
    }
  }
  for (const row of [...blocks.end().flatMap((block) => document.read(block)), ...document.end()]) {
    rows += 1
    yield row
  }
  if (rows === 0)
    throw new UnreadableFile('there is nothing to take: no bullet, no paragraph, no row of a table')
}

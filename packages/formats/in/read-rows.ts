import type { Day } from '@earned/framework'
import { readEarned } from './earned/read-earned.ts'
import type { ImportRow, ImportSource, TextPieces } from './import-row.ts'
import { readJira } from './jira/read-jira.ts'
import { readLinear } from './linear/read-linear.ts'
import { readList } from './list/read-list.ts'
import { isBinary } from './recognise.ts'
import { textPieces } from './text-pieces.ts'
import { UnreadableFile } from './unreadable-file.ts'

const readers: Record<ImportSource, (pieces: TextPieces, today: Day) => AsyncGenerator<ImportRow>> = {
  jira: readJira,
  linear: readLinear,
  list: readList,
  earned: readEarned,
}

/**
 * What every row of a file becomes, or why it becomes nothing, one at a time and in flat memory. Nothing is left out:
 * rows taken and rows refused are together the records of the file. Throws UnreadableFile before the first row where
 * the file as a whole is not what it is said to be.
 */
export async function* readRows(
  source: ImportSource,
  text: TextPieces,
  today: Day,
): AsyncGenerator<ImportRow> {
  yield* readers[source](onlyText(text), today)
}

async function* onlyText(pieces: TextPieces): AsyncGenerator<string> {
  let first = true
  for await (const piece of textPieces(pieces)) {
    if (first && isBinary(piece))
      throw new UnreadableFile(
        'this is no text: it may be a picture, an archive or in another encoding than UTF-8',
      )
    first = false
    yield piece
  }
}

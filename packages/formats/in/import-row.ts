import type { EntryDraft, ImportReport } from '@earned/framework'

/** Whose format a file is in. */
export type ImportSource = ImportReport['source']

/** Text as it comes from a file, a request or a paste: in pieces of any length, cut anywhere. */
export type TextPieces = AsyncIterable<string> | Iterable<string>

/** Why something of a row became what it is. `row` is a remark about the row itself. */
export type RowReason = { field: 'kind' | 'axes' | 'state' | 'day' | 'row'; text: string }

export type TakenRow = {
  /** Where the row starts in the file; its first line is 1. */
  line: number
  ok: true
  /** The same for the same row whenever the file is read again. */
  sourceKey: string
  draft: EntryDraft
  /** Names as the file has them, for "only what is mine"; empty where it has none. */
  mine: { assignee: string; reporter: string }
  reasons: RowReason[]
  /** True where the file gives no day and `today` was put: it is no change of the row when that is another day next time. */
  guessedDay: boolean
}
export type SkippedImportRow = { line: number; ok: false; reason: string }

/** One record of a file: what it becomes, or why it becomes nothing. */
export type ImportRow = TakenRow | SkippedImportRow

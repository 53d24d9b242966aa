import { entryFields, type EntryFields } from '@earned/framework'
import { listOf, unguarded } from '../../csv-cell.ts'
import type { Columns } from '../csv/columns.ts'
import type { CsvRecord } from '../csv/csv-reader.ts'
import { openCsv } from '../csv/open-csv.ts'
import type { ImportRow, TextPieces } from '../import-row.ts'
import { entriesCsvHeader } from './entries-csv-header.ts'

/** The rows of our own CSV of entries. Throws UnreadableFile where the header is another. */
export async function* readEntriesCsv(pieces: TextPieces): AsyncGenerator<ImportRow> {
  const { columns, batches } = await openCsv(pieces, entriesCsvHeader)
  for await (const batch of batches) for (const record of batch) yield entryRow(record, columns)
}

function entryRow(record: CsvRecord, columns: Columns): ImportRow {
  const { line, fault } = record
  if (fault !== null) return { line, ok: false, reason: fault }
  const cell = (name: string): string => unguarded(record.cells[columns.at([name])[0] ?? -1] ?? '')
  const id = cell('earned entry').trim()
  if (id === '') return { line, ok: false, reason: 'no id in “Earned entry”' }
  const read = fieldsOf(cell)
  if (!read.ok) return { line, ok: false, reason: read.reason }
  return {
    line,
    ok: true,
    sourceKey: id,
    draft: read.fields,
    mine: { assignee: '', reporter: '' },
    // The outcomes themselves are not in a CSV: only the lossless export brings both.
    reasons:
      cell('outcome') === ''
        ? []
        : [{ field: 'row', text: 'its outcome is not in this file and is left out' }],
    guessedDay: false,
  }
}

type FieldsRead = { ok: true; fields: EntryFields } | { ok: false; reason: string }

function fieldsOf(cell: (name: string) => string): FieldsRead {
  try {
    const read = entryFields.safeParse({
      kind: cell('kind'),
      title: cell('title'),
      body: cell('body'),
      day: cell('day'),
      plannedDay: cell('planned day') === '' ? null : cell('planned day'),
      state: cell('state') === '' ? undefined : cell('state'),
      myPart: cell('my part'),
      teamPart: cell("team's part"),
      axes: listOf(cell('axes')),
      links: linksOf(listOf(cell('links'))),
      people: listOf(cell('people')),
      changes: cell('changes') === '' ? [] : JSON.parse(cell('changes')),
      line: cell('line') === '' ? null : cell('line'),
    })
    if (read.success) return { ok: true, fields: read.data }
    return {
      ok: false,
      reason: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    }
  } catch {
    return { ok: false, reason: 'a list or the changes in this row are not written as we write them' }
  }
}

function linksOf(list: unknown): unknown {
  return Array.isArray(list) ? list.map((one) => (typeof one === 'string' ? { url: one } : one)) : list
}

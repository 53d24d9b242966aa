import { entryFields, type Entry, type EntryFields } from '@earned/framework'
import type { ImportRow, TextPieces } from '../import-row.ts'
import { textPieces } from '../text-pieces.ts'
import { readEntriesCsv } from './read-entries-csv.ts'
import { readExportRecords, type ExportRecord } from './read-export.ts'

/**
 * The entries of our own export (JSON or CSV) as rows, for a preview. The lossless way in, with outcomes, ratings and
 * ids, is readExport. Throws UnreadableFile as that does.
 */
export async function* readEarned(pieces: TextPieces): AsyncGenerator<ImportRow> {
  const source = textPieces(pieces)
  const first = await source.next()
  const all = chained(first.done === true ? '' : first.value, source)
  if (/^\s*\{/.test(first.value ?? '')) {
    for await (const record of readExportRecords(all)) {
      const row = entryRow(record)
      if (row !== undefined) yield row
    }
  } else {
    yield* readEntriesCsv(all)
  }
}

async function* chained(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

/** Undefined for a record that is no entry: those are whole or not in readExport, and no rows of a preview. */
function entryRow(record: ExportRecord): ImportRow | undefined {
  const { line } = record
  if (!record.ok)
    return {
      line,
      ok: false,
      reason: record.faults.map(({ place, reason }) => `${place}: ${reason}`).join('; '),
    }
  if (record.part.noun !== 'entry') return undefined
  const entry = record.part.value
  if (entry.deletedAt !== null)
    return { line, ok: false, reason: 'it was deleted in the ledger it comes from' }
  return {
    line,
    ok: true,
    sourceKey: entry.id,
    draft: fieldsOf(entry),
    mine: { assignee: '', reporter: '' },
    reasons: [],
    guessedDay: false,
  }
}

function fieldsOf(entry: Entry): EntryFields {
  return entryFields.parse(
    Object.fromEntries(Object.keys(entryFields.shape).map((key) => [key, entry[key as keyof Entry]])),
  )
}

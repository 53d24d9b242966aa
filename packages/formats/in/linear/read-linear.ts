import type { Day, EntryState } from '@earned/framework'
import { firstCell, type Columns } from '../csv/columns.ts'
import type { CsvRecord } from '../csv/csv-reader.ts'
import { openCsv, type KnownHeader } from '../csv/open-csv.ts'
import { DayOrder } from '../dates/day-order.ts'
import { cleanText, oneLine } from '../entry-text.ts'
import type { ImportRow, TextPieces } from '../import-row.ts'
import { brokenTypes, kindOfType } from '../rules/kind-rules.ts'
import type { StateFound } from '../rules/state-found.ts'
import { stateByWords } from '../rules/status-words.ts'
import { ticketRow, type DatedCell, type DayReading } from '../ticket-row.ts'

/** The columns a Linear export is known by; older files lack some of the others. */
export const linearHeader: KnownHeader = {
  tool: 'Linear',
  needed: [['id'], ['title'], ['status'], ['team', 'creator']],
}

/** The rows of a Linear CSV export, one at a time. Throws UnreadableFile where the header is not Linear's. */
export async function* readLinear(pieces: TextPieces, today: Day): AsyncGenerator<ImportRow> {
  const { columns, batches } = await openCsv(pieces, linearHeader)
  const reading = { order: new DayOrder(today), today }
  for await (const batch of batches) for (const record of batch) yield linearRow(record, columns, reading)
}

function linearRow(record: CsvRecord, columns: Columns, reading: DayReading): ImportRow {
  const cell = (name: string): string => firstCell(record, columns.at([name]))
  const skipped = (reason: string): ImportRow => ({ line: record.line, ok: false, reason })
  if (record.fault !== null) return skipped(record.fault)
  const key = oneLine(cell('id'))
  const title = oneLine(cell('title'))
  if (record.cells.every((text) => text.trim() === '')) return skipped('the row is empty')
  if (key === '') return skipped('no ID in the row')
  if (!/^[\p{L}\d_]+-\d+$/u.test(key)) return skipped(`“${key.slice(0, 60)}” stands where the ID should`)
  if (title === '') return skipped(`${key} has no title`)
  const state = linearState(cell)
  return ticketRow(
    {
      line: record.line,
      key,
      title,
      body: cleanText(cell('description')),
      type: typeAmong(cell('labels')),
      state,
      days: daysOf(state.state, cell),
      plans: [dated('Due Date', cell), dated('Created', cell)],
      mine: { assignee: oneLine(cell('assignee')), reporter: oneLine(cell('creator')) },
      remarks: [],
    },
    reading,
  )
}

type CellOf = (name: string) => string

/** What happened, by its date, says more than the status, whose names every team chooses for itself. */
function linearState(cell: CellOf): StateFound {
  if (cell('canceled') !== '') return { state: 'dropped', because: 'it has a Canceled date' }
  if (cell('completed') !== '') return { state: 'done', because: 'it has a Completed date' }
  const status = cell('status')
  const byWords = stateByWords(status)
  if (byWords === 'done' || byWords === 'dropped') return { state: byWords, because: `Status is “${status}”` }
  if (cell('started') !== '') return { state: 'in_progress', because: 'it has a Started date' }
  if (byWords !== undefined) return { state: byWords, because: `Status is “${status}”` }
  return { state: 'planned', because: 'it has no Started, Completed or Canceled date' }
}

function daysOf(state: EntryState, cell: CellOf): DatedCell[] {
  const rest = [dated('Updated', cell), dated('Created', cell)]
  if (state === 'done') return [dated('Completed', cell), ...rest]
  if (state === 'dropped') return [dated('Canceled', cell), ...rest]
  return state === 'planned' ? [dated('Due Date', cell), ...rest] : rest
}

function dated(name: string, cell: CellOf): DatedCell {
  return [name, cell(name.toLowerCase())]
}

/** Linear has labels where others have types: the first that names a bug, a spike or the like. */
function typeAmong(labels: string): string {
  const names = labels.split(',').map((label) => label.trim())
  return (
    names.find((name) => brokenTypes.has(name.toLowerCase())) ??
    names.find((name) => kindOfType.has(name.toLowerCase())) ??
    ''
  )
}

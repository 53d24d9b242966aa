import type { Day } from '@earned/framework'
import type { CsvRecord } from '../csv/csv-reader.ts'
import { openCsv } from '../csv/open-csv.ts'
import { DayOrder } from '../dates/day-order.ts'
import type { ImportRow, TextPieces } from '../import-row.ts'
import { jiraColumns, jiraHeader } from './jira-columns.ts'
import { datesOf, jiraRow } from './jira-row.ts'

/** How many rows wait for a date that shows which order the file writes its dates in. */
const mostWaiting = 2000

/**
 * The rows of a Jira Cloud CSV export, one at a time. Throws UnreadableFile where the header has no Summary and Issue
 * key. Dates of three numbers (`9/3/25`) wait, with their rows, for one that shows the order; see docs/method/imports.md.
 */
export async function* readJira(pieces: TextPieces, today: Day): AsyncGenerator<ImportRow> {
  const { columns: header, batches } = await openCsv(pieces, jiraHeader)
  const columns = jiraColumns(header)
  const order = new DayOrder(today)
  const reading = { order, today }
  let waiting: CsvRecord[] = []
  for await (const batch of batches) {
    for (const record of batch) {
      const open = !order.decided && isOpen(record)
      if (!open && waiting.length === 0) {
        yield jiraRow(record, columns, reading)
        continue
      }
      waiting.push(record)
      if (waiting.length === mostWaiting) order.settle()
      if (!order.decided) continue
      for (const held of waiting) yield jiraRow(held, columns, reading)
      waiting = []
    }
  }
  order.settle()
  for (const held of waiting) yield jiraRow(held, columns, reading)

  function isOpen(record: CsvRecord): boolean {
    const { past, ahead } = datesOf(record, columns)
    const open = past.map((text) => order.see(text, true))
    return order.see(ahead, false) || open.includes(true)
  }
}

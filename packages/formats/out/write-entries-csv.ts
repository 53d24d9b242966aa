import type { Entry } from '@earned/framework'
import { csvCell, guarded, listCell } from '../csv-cell.ts'
import { entriesCsvColumns } from '../in/earned/entries-csv-header.ts'

type Column = (typeof entriesCsvColumns)[number]

/**
 * Entries as CSV for a spreadsheet, a piece an entry: RFC 4180 with CRLF. Cells that a spreadsheet would run as formulas
 * begin with `'`; `plain` leaves that out, for programs that take every cell as it is.
 */
export async function* writeEntriesCsv(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  { plain = false }: { plain?: boolean } = {},
): AsyncGenerator<string> {
  yield row(entriesCsvColumns)
  for await (const entry of entries) {
    const cells = cellsOf(entry)
    yield row(entriesCsvColumns.map((column) => (plain ? cells[column] : guarded(cells[column]))))
  }
}

function row(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function cellsOf(entry: Entry): Record<Column, string> {
  return {
    'Earned entry': entry.id,
    Kind: entry.kind,
    Title: entry.title,
    Body: entry.body,
    Day: entry.day,
    'Planned day': entry.plannedDay ?? '',
    State: entry.state,
    'My part': entry.myPart,
    "Team's part": entry.teamPart,
    Axes: listCell(entry.axes),
    Links: jsonUnless(
      entry.links.every(({ label }) => label === undefined),
      entry.links,
      () => listCell(entry.links.map(({ url }) => url)),
    ),
    People: listCell(entry.people),
    Changes: entry.changes.length === 0 ? '' : JSON.stringify(entry.changes),
    Line: entry.line ?? '',
    Outcome: entry.outcomeId ?? '',
    Source: entry.source,
    'Source key': entry.sourceKey ?? '',
  }
}

function jsonUnless(simple: boolean, value: unknown, simply: () => string): string {
  return simple ? simply() : JSON.stringify(value)
}

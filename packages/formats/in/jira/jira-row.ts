import type { EntryState } from '@earned/framework'
import { firstCell } from '../csv/columns.ts'
import type { CsvRecord } from '../csv/csv-reader.ts'
import { cleanText, oneLine } from '../entry-text.ts'
import type { ImportRow } from '../import-row.ts'
import { ticketRow, type DatedCell, type DayReading } from '../ticket-row.ts'
import type { JiraColumns } from './jira-columns.ts'
import { jiraState } from './jira-state.ts'
import type { NameOf } from './wiki-inline.ts'
import { wikiToMarkdown } from './wiki-markup.ts'

/** What one record of a Jira export becomes, or why it becomes nothing. */
export function jiraRow(record: CsvRecord, columns: JiraColumns, reading: DayReading): ImportRow {
  const skipped = (reason: string): ImportRow => ({ line: record.line, ok: false, reason })
  if (record.fault !== null) return skipped(record.fault)
  const key = oneLine(firstCell(record, columns.key))
  const title = oneLine(firstCell(record, columns.summary))
  if (!/^\p{L}[\p{L}\d_]*-\d+$/u.test(key)) return skipped(noKey(record, columns, key))
  if (title === '') return skipped(`${key} has no summary`)
  const state = jiraState({
    category: firstCell(record, columns.category),
    status: firstCell(record, columns.status),
    resolution: firstCell(record, columns.resolution),
    resolved: firstCell(record, columns.resolved),
  })
  return ticketRow(
    {
      line: record.line,
      key,
      title,
      body: cleanText(
        wikiToMarkdown(cleanText(firstCell(record, columns.description)), namesIn(record, columns)),
      ),
      type: oneLine(firstCell(record, columns.type)).slice(0, 60),
      state,
      days: daysOf(state.state, record, columns),
      plans: [dated('Due date', record, columns.due), dated('Created', record, columns.created)],
      mine: {
        assignee: oneLine(firstCell(record, columns.assignee)),
        reporter: oneLine(firstCell(record, columns.reporter)),
      },
      remarks: widthRemarks(record, columns.count),
    },
    reading,
  )
}

/** The cells of a record that hold a date which cannot lie ahead, and the one that can. */
export function datesOf(record: CsvRecord, columns: JiraColumns): { past: string[]; ahead: string } {
  const past = [columns.created, columns.updated, columns.resolved, columns.categoryChanged]
  return { past: past.map((places) => firstCell(record, places)), ahead: firstCell(record, columns.due) }
}

function daysOf(state: EntryState, record: CsvRecord, columns: JiraColumns): DatedCell[] {
  const updated = dated('Updated', record, columns.updated)
  const created = dated('Created', record, columns.created)
  if (state === 'planned') return [dated('Due date', record, columns.due), updated, created]
  if (state === 'in_progress') return [updated, created]
  const changed = dated('Status Category Changed', record, columns.categoryChanged)
  return [dated('Resolved', record, columns.resolved), changed, updated, created]
}

function dated(name: string, record: CsvRecord, places: readonly number[]): DatedCell {
  return [name, firstCell(record, places)]
}

function noKey(record: CsvRecord, columns: JiraColumns, key: string): string {
  if (record.cells.every((cell) => cell.trim() === '')) return 'the row is empty'
  const extra = record.cells.length - columns.count
  const more = extra === 1 ? 'one cell' : `${extra} cells`
  const why =
    extra > 0 ? `; the row has ${more} more than the header, as where a comma stands without quotes` : ''
  if (key === '') return `no issue key${why}`
  return `“${key.slice(0, 60)}” stands where the issue key should${why}`
}

/** Cells beyond the header are said, not swallowed; a row that was cut short is said too. */
function widthRemarks({ cells }: CsvRecord, columns: number): string[] {
  if (cells.length < columns) return [`the row ends ${columns - cells.length} cells before the header does`]
  const beyond = cells.slice(columns).filter((cell) => cell.trim() !== '')
  if (beyond.length === 0) return []
  const shown = oneLine(beyond.join(' · ')).slice(0, 200)
  return [`the row is wider than the header; left out: “${shown}”`]
}

/** Account ids are names where the same row says so: assignee, reporter, creator, watchers. */
function namesIn(record: CsvRecord, columns: JiraColumns): NameOf {
  const pairs: (readonly [readonly number[], readonly number[]])[] = [
    [columns.assigneeId, columns.assignee],
    [columns.reporterId, columns.reporter],
    [columns.creatorId, columns.creator],
    [columns.watcherIds, columns.watchers],
  ]
  return (accountId) => {
    for (const [ids, names] of pairs) {
      const at = ids.findIndex((place) => record.cells[place]?.trim() === accountId)
      const name = at === -1 ? undefined : record.cells[names[at] ?? -1]
      if (name !== undefined && name.trim() !== '') return oneLine(name)
    }
    // Before account ids there were user names, which can be read.
    return /^[\w.@-]{2,40}$/.test(accountId) && !/\d{6,}|[\da-f]{12,}/i.test(accountId)
      ? accountId
      : undefined
  }
}

import type { Entry } from '@earned/framework'
import { table, type Table } from '../table.ts'

/** An entry with what only the store knows of it: the hash of what its source said last. */
export type KeptEntry = {
  readonly id: string
  readonly version: number
  readonly entry: Entry
  readonly sourceHash: string | null
}

export function keptEntry(entry: Entry, sourceHash: string | null): KeptEntry {
  return { id: entry.id, version: entry.version, entry, sourceHash }
}

const fields = table<Entry>()('entries', {
  id: 'text',
  version: 'integer',
  kind: 'text',
  title: 'text',
  body: 'text',
  day: 'text',
  plannedDay: 'text',
  state: 'text',
  myPart: 'text',
  teamPart: 'text',
  axes: 'json',
  links: 'json',
  people: 'json',
  changes: 'json',
  outcomeId: 'text',
  line: 'text',
  source: 'text',
  sourceKey: 'text',
  incoming: 'json',
  createdAt: 'integer',
  updatedAt: 'integer',
  editedAt: 'integer',
  deletedAt: 'integer',
})

export const entryTable: Table<'entries', KeptEntry> = {
  name: 'entries',
  columns: [...fields.columns, ['source_hash', 'text']],
  cells: ({ entry, sourceHash }) => [...fields.cells(entry), sourceHash],
  row: (cells) => keptEntry(fields.row(cells), cells[fields.columns.length] as string | null),
}

import type { Entry } from '@earned/framework/nouns'
import type { Cell } from '../database/connection.ts'
import { fromJson, table, type Table } from '../table.ts'

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
  row: (cells) => keptEntry(entryFrom(cells), cells[fields.columns.length] as string | null),
}

/** Field by field, in the order above: five times as fast as a loop, and pages of entries are read all day. */
function entryFrom(cells: readonly Cell[]): Entry {
  return {
    id: cells[0],
    version: cells[1],
    kind: cells[2],
    title: cells[3],
    body: cells[4],
    day: cells[5],
    plannedDay: cells[6],
    state: cells[7],
    myPart: cells[8],
    teamPart: cells[9],
    axes: fromJson(cells[10]),
    links: fromJson(cells[11]),
    people: fromJson(cells[12]),
    changes: fromJson(cells[13]),
    outcomeId: cells[14],
    line: cells[15],
    source: cells[16],
    sourceKey: cells[17],
    incoming: fromJson(cells[18]),
    createdAt: cells[19],
    updatedAt: cells[20],
    editedAt: cells[21],
    deletedAt: cells[22],
  } as Entry
}

import type { Cell, Table } from './block.ts'
import { trimmed } from './pipe-table.ts'

type Grid = Pick<Table, 'start' | 'end' | 'header' | 'rows'>

const tags = /<(\/?)(table|tr|td|th)\b[^<>]{0,2000}>/gi

/**
 * The tables written as HTML tags (as wikis and office programs leave them in Markdown). The first row is the header.
 * A table inside a table ends the outer one. Tags may be left open, as browsers allow.
 */
export function htmlTables(text: string, prose: string): Grid[] {
  if (!/<table\b/i.test(text)) return []
  const tables: Grid[] = []
  let rows: Cell[][] | undefined
  let cellFrom = -1
  let start = 0
  const endCell = (at: number): void => {
    if (cellFrom >= 0) rows?.at(-1)?.push(trimmed(prose, cellFrom, at))
    cellFrom = -1
  }
  const endTable = (end: number): void => {
    const [header = [], ...rest] = (rows ?? []).filter((row) => row.length > 0)
    if (rows) tables.push({ start, end, header, rows: rest })
    rows = undefined
  }
  for (const match of text.matchAll(tags)) {
    const [whole, close, name = ''] = match
    const tag = name.toLowerCase()
    endCell(match.index)
    if (tag === 'table') endTable(match.index + (close ? whole.length : 0))
    if (close) continue
    if (tag === 'table') [rows, start] = [[], match.index]
    if (tag === 'tr') rows?.push([])
    if (tag === 'td' || tag === 'th') cellFrom = match.index + whole.length
  }
  endTable(text.length)
  return tables
}

import type { NumberToken } from '../../document/number-token.ts'
import type { Cell, Table } from '../layout/block.ts'

/** A cell with its words and its numbers. */
export type GridCell = Cell & { text: string; tokens: NumberToken[] }

/** A table with its numbers in their cells. Rows are as long as the header; a row that was not is marked `ragged`. */
export type Grid = {
  start: number
  end: number
  section: number
  after: number
  header: GridCell[]
  rows: GridRow[]
}

export type GridRow = { start: number; end: number; cells: GridCell[]; ragged: boolean }

/** The grid of a table; `tokens` are those of the whole text, in order. */
export function gridOf(table: Table, prose: string, tokens: readonly NumberToken[]): Grid {
  let next = firstFrom(tokens, table.start)
  const cell = ({ start, end }: Cell): GridCell => {
    const inside: NumberToken[] = []
    while (next < tokens.length && (tokens[next]?.start ?? 0) < start) next++
    for (; next < tokens.length && (tokens[next]?.start ?? 0) < end; next++) {
      const token = tokens[next]
      if (token) inside.push(token)
    }
    return { start, end, text: prose.slice(start, end), tokens: inside }
  }
  const header = table.header.map(cell)
  const rows = table.rows.map((row): GridRow => {
    const cells = row.map(cell)
    const [first, last] = [cells[0], cells.at(-1)]
    return {
      start: first?.start ?? table.start,
      end: last?.end ?? table.end,
      cells,
      ragged: cells.length !== header.length,
    }
  })
  const { start, end, section, after } = table
  return { start, end, section, after, header, rows }
}

/** The place of the first token at or behind an offset, by halving. */
function firstFrom(tokens: readonly NumberToken[], at: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The only number of a cell; undefined where there is none or there are several. */
export const onlyNumber = (cell: GridCell | undefined): NumberToken | undefined =>
  cell?.tokens.length === 1 ? cell.tokens[0] : undefined

import type { Cell, Table } from './block.ts'

type Line = { start: number; end: number; raw: string }
type Grid = Pick<Table, 'start' | 'end' | 'header' | 'rows'>

/** Whether a line can be the one under a GFM table's header: only bars, dashes, colons and spaces. */
export function isDelimiterRow(raw: string): boolean {
  return raw.includes('-') && raw.includes('|') && /^[\s|:-]+$/.test(raw)
}

/** How many tabs stand between words of a line; 0 for a line that only begins or ends with one. */
export const tabsIn = (raw: string): number => raw.trim().match(/\t/g)?.length ?? 0

/** The table pasted from a sheet whose header is at `at`: lines with the same number of tabs, three at least. */
export function tabTable(
  lines: readonly Line[],
  at: number,
  prose: string,
): { table: Grid; next: number } | undefined {
  const tabs = tabsIn(lines[at]?.raw ?? '')
  let next = at + 1
  while (tabs > 0 && tabsIn(lines[next]?.raw ?? '') === tabs) next++
  const [header, ...rows] = lines.slice(at, next).map((line) => cellsOf(line, prose, '\t'))
  if (!header || rows.length < 2) return undefined
  return { table: { start: lines[at]?.start ?? 0, end: lines[next - 1]?.end ?? 0, header, rows }, next }
}

/** The table whose header is at `at`, and the first line after it. Cells are cut in `prose`, where code is blank. */
export function pipeTable(lines: readonly Line[], at: number, prose: string): { table: Grid; next: number } {
  const [first, last] = [lines[at], lines[at + 1]]
  if (!first || !last) return { table: { start: 0, end: 0, header: [], rows: [] }, next: at + 1 }
  const table: Grid = { start: first.start, end: last.end, header: cellsOf(first, prose), rows: [] }
  let next = at + 2
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line?.raw.includes('|')) break
    table.rows.push(cellsOf(line, prose))
    table.end = line.end
  }
  return { table, next }
}

function cellsOf({ start, end }: Line, prose: string, mark: '|' | '\t' = '|'): Cell[] {
  const cells: Cell[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && (prose[i] !== mark || prose[i - 1] === '\\')) continue
    cells.push(trimmed(prose, from, i))
    from = i + 1
  }
  if (mark === '|' && isEmpty(cells[0])) cells.shift()
  if (mark === '|' && isEmpty(cells.at(-1))) cells.pop()
  return cells
}

/** The outer bars leave an empty cell at either end. */
const isEmpty = (cell: Cell | undefined): boolean => cell !== undefined && cell.start === cell.end

/** The stretch without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Cell {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

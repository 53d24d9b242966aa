/** The cells of one line of a Markdown table; `\|` is a bar within a cell. */
export function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}

/** The line of dashes between the names of the columns and their rows. */
export function isSeparator(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell))
}

/** A row of a table as a line and what stands under it: the cell that says what, a date before it, the others by name. */
export function textOfCells(
  names: readonly string[],
  cells: readonly string[],
): { text: string; body: string } {
  const name = (at: number): string => names[at]?.toLowerCase() ?? ''
  const filled = cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => cell !== '')
  const date = filled.find(
    ({ cell, at }) => /^(date|day|when|week|month|quarter|period)$/.test(name(at)) || isDate(cell),
  )
  const words = filled.filter(({ at }) => at !== date?.at)
  const main = words.find(({ at }) => whatNames.test(name(at))) ?? words[0]
  const rest = words.filter(({ at }) => at !== main?.at)
  return {
    text: [date?.cell, main?.cell].filter((cell) => cell !== undefined).join(': '),
    body: rest.map(({ cell, at }) => (names[at] ? `${names[at]}: ${cell}` : cell)).join('\n'),
  }
}

const whatNames =
  /^(what|title|summary|achievement|accomplishment|project|work|task|item|entry|description|win|output)s?$/

function isDate(cell: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(cell)
}

/** What a spreadsheet may take for a formula when it opens a CSV file (OWASP, CSV Injection). */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * A cell that no spreadsheet runs: `'` is put before what could be a formula, and once more before a cell that looks as
 * if that had been done already, so that `unguarded` gives back exactly what was there.
 */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/** A cell as RFC 4180 writes it: in quotes where it holds a quote, a comma or a line end. */
export function csvCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Several words in one cell, `;` between them; as JSON where a word itself would be taken apart. */
export function listCell(words: readonly string[]): string {
  const joined = words.join('; ')
  const plain =
    !joined.startsWith('[') &&
    words.every((word) => word !== '' && word === word.trim() && !word.includes(';'))
  return plain ? joined : JSON.stringify(words)
}

/** The words of such a cell. */
export function listOf(cell: string): unknown {
  if (cell.startsWith('[')) return JSON.parse(cell)
  return cell === '' ? [] : cell.split('; ')
}

import type { Split } from '../claims/split.ts'
import { printed } from '../rounding/printed.ts'
import type { Grid, GridRow } from './grid.ts'
import { isTotal } from './heading-kind.ts'

/** Rows that divide people by what they are, not by lot. */
const kindsOfPeople =
  /\b(?:mobile|desktop|tablet|ios|android|web|app|male|female|men|women|new|returning|free|paid|chrome|safari|firefox|organic|direct|us|eu|before|after|yes|no)\b/i

/**
 * The row sums of a table of outcomes: two rows of counts, a column and a row of sums that do add up. Its rows may be the
 * arms of an experiment under names of their own; that is for the reader to say.
 */
export function readContingency({ header, rows, start, end }: Grid): Split[] {
  const [one, two, sums, ...more] = rows
  if (!one || !two || !sums || more.length > 0 || header.length < 3) return []
  if (!isTotal(header.at(-1)?.text ?? '') || !isTotal(sums.cells[0]?.text ?? '')) return []
  if (
    ![one, two, sums].every((row) => addsUp(row)) ||
    [one, two].some(({ cells }) => kindsOfPeople.test(cells[0]?.text ?? ''))
  )
    return []
  const units = [one, two].flatMap(({ cells }) => cells.at(-1)?.tokens[0] ?? []).map(printed)
  const text = header.map((cell) => cell.text).join(' ')
  return [{ units, start, end, text, named: false }]
}

/** Whether the counts of a row come to its last cell; each cell is led by a count. */
function addsUp({ cells, ragged }: GridRow): boolean {
  const counts = cells.slice(1).map(({ tokens }) => tokens[0])
  const whole = counts.flatMap((token) =>
    token && token.unit === 'none' && Number.isInteger(token.value) ? [token.value] : [],
  )
  const sum = whole.slice(0, -1).reduce((all, value) => all + value, 0)
  return !ragged && whole.length === cells.length - 1 && sum === whole.at(-1)
}

import type { NumberToken } from '../../document/number-token.ts'
import type { NumberFinding } from '../finding.ts'
import { around, type Box, meet, plus } from '../rounding/box.ts'
import { type Grid, type GridCell, type GridRow, onlyNumber } from '../tables/grid.ts'
import { isTotal } from '../tables/heading-kind.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

/** What does not add up: means, rates, ranks, and whoever may be counted in two rows. */
const notAdded =
  /\b(?:unique|distinct|avg|average|mean|median|mode|rate|percent(?:age|ile)?|p\d\d|ratio|score|rank\w*|price|cost per|per|max\w*|min\w*|cumulative|running|index|nps|csat|year|version|[dwm]au|reach|users?|visitors?|accounts?|customers?|people|devices?|respondents?|share|weight|kd|position|%)\b|%/i
/** A table that shows only some of what its total counts. */
const partial =
  /\b(?:top|selected|sample of|examples?|highlights?|largest|biggest|main|key|excerpt|some of)\b|…|\.\.\./i
const nested = /^\W*(?:[-–—↳>]|of which|incl)|^\s*(?:&nbsp;)/i

/**
 * num.total: a row "Total" that is not the sum of its column. Columns of people, rates and means are left alone, as are
 * tables of a top few. Error where another column of the table does add up; warning otherwise. docs/method/numbers/num.total.md
 */
export function checkTotals({ grids, layout }: ReadText): Ruling[] {
  return grids.flatMap((grid) => {
    const totals = grid.rows.filter(({ cells }) => isTotal(cells[0]?.text ?? ''))
    const [total] = totals
    const block = layout.blocks[grid.after]
    const lead = block ? layout.prose.slice(Math.max(block.start, block.end - 300), block.end) : ''
    if (!total || totals.length > 1 || !isComplete(grid, lead)) return []
    const columns = grid.header.flatMap((_, i) => (i === 0 ? [] : (columnOf(grid, total, i) ?? [])))
    const sums = columns.filter(({ agrees }) => agrees).length
    return columns.map((column) =>
      column.agrees ? holds(column.total) : found(column.total, finding(column, sums > 0)),
    )
  })
}

const isComplete = ({ rows }: Grid, lead: string): boolean =>
  rows.length >= 3 &&
  !partial.test(lead) &&
  rows.every(
    ({ cells, ragged }) =>
      !ragged && !nested.test(cells[0]?.text ?? '') && !partial.test(cells[0]?.text ?? ''),
  )

type Column = { total: NumberToken; parts: NumberToken[]; sum: Box; agrees: boolean; heading: string }

/** A column whose every cell holds one number of one unit, or a dash. */
function columnOf({ header, rows }: Grid, total: GridRow, i: number): Column | undefined {
  const heading = header[i]?.text ?? ''
  const stated = onlyNumber(total.cells[i])
  if (!stated || notAdded.test(heading) || !isAddable(stated)) return undefined
  const cells = rows.filter((row) => row !== total).map(({ cells: all }) => all[i])
  const parts = cells.map(onlyNumber)
  if (!cells.every((cell, at) => parts[at] !== undefined || isEmpty(cell))) return undefined
  const numbers = parts.filter((part) => part !== undefined)
  if (numbers.length < 2 || !numbers.every((part) => part.unit === stated.unit && isAddable(part)))
    return undefined
  const sum = numbers.map(boxAround).reduce(plus)
  return { total: stated, parts: numbers, sum, agrees: meet(sum, boxAround(stated)), heading }
}

const isAddable = ({ unit, bound, role }: NumberToken): boolean =>
  (unit === 'none' || unit === 'money' || unit === 'hours' || unit === 'days' || unit === 'weeks') &&
  bound === 'exact' &&
  role !== 'name' &&
  role !== 'date'

const isEmpty = (cell: GridCell | undefined): boolean => /^\W*(?:n\/?a)?\W*$/i.test(cell?.text ?? '')

/** Whole numbers are exact, unless printed with k or M. */
const boxAround = ({ value, half }: NumberToken): Box => around(value, half === 0.5 ? 0 : half)

function finding({ total, parts, sum, heading }: Column, firm: boolean): NumberFinding {
  const value = parts.reduce((all, part) => all + part.value, 0)
  return {
    rule: 'num.total',
    severity: firm ? 'error' : 'warning',
    spans: [{ start: total.start, end: total.end }],
    args: { printed: total.value, value, column: heading },
    proof: [line('sum', parts.map((part) => say(part.value)).join(' + '), { value, range: sum })],
  }
}

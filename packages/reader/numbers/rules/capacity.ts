import type { NumberToken } from '../../document/number-token.ts'
import { before, after as behind, type Clause } from '../claims/clause.ts'
import type { NumberFinding } from '../finding.ts'
import { type Grid, onlyNumber } from '../tables/grid.ts'
import { isTotal } from '../tables/heading-kind.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

type Unit = 'points' | 'days' | 'hours'

const plan = /\b(?:sprint|iteration|story points?|velocity)\b/i
const pointsAfter = /^\s*(?:story\s+)?(?:points?|pts?|SPs?)\b/i
const daysAfter = /^\s*(?:person|dev|engineer|team|ideal|man)[- ]days?\b/i
const capacityBefore = /\b(?:capacity|velocity|available)\b[^.;|\d]{0,40}$/i
const capacityAfter =
  /^\s*(?:(?:story|person|dev|team)[- ]?)?(?:points?|pts?|SPs?|days?|hours?)?\s*(?:of\s+|is our\s+|team\s+)?(?:capacity|velocity|available)\b/i
const estimate = /\b(?:estimates?|points?|pts|SP|size|effort|days|hours)\b/i
const outside =
  /\b(?:stretch|optional|backlog|if time|not committed|next sprint|later|icebox|won['’]?t|carry[- ]?over from)\b/i

/**
 * plan.capacity: the estimates of an iteration come to more than the capacity it states. Stretch items are not counted.
 * docs/method/numbers/plan.capacity.md
 */
export function checkCapacity(text: ReadText): Ruling[] {
  const { clauses, grids, layout, around } = text
  const [capacity, ...others] = grids.length === 0 ? [] : clauses.flatMap(capacitiesOf)
  if (!capacity || others.some(({ token }) => token.value !== capacity.token.value)) return []
  if (around.kind !== 'iteration_plan' && !plan.test(layout.prose)) return []
  return grids.flatMap((grid) => {
    const block = layout.blocks[grid.after]
    const lead = block ? layout.prose.slice(Math.max(block.start, block.end - 200), block.end) : ''
    if (outside.test(lead)) return []
    const column = estimatesOf(grid, capacity.unit)
    return column.length < 2 ? [] : [judge(column, capacity)]
  })
}

type Capacity = { token: NumberToken; unit: Unit }

function capacitiesOf(clause: Clause): Capacity[] {
  return clause.tokens.flatMap((token) => {
    const tail = behind(clause, token.end, 50)
    if (token.bound !== 'exact' && token.bound !== 'about') return []
    if (!capacityBefore.test(before(clause, token.start, 60)) && !capacityAfter.test(tail)) return []
    const unit: Unit | undefined =
      token.unit === 'days' || daysAfter.test(tail)
        ? 'days'
        : token.unit === 'hours'
          ? 'hours'
          : token.unit === 'none' && pointsAfter.test(tail)
            ? 'points'
            : undefined
    return unit ? [{ token, unit }] : []
  })
}

/** The numbers of the only column of estimates, in the unit of the capacity, of the rows that are committed. */
function estimatesOf({ header, rows }: Grid, unit: Unit): NumberToken[] {
  const columns = header.flatMap(({ text }, i) =>
    estimate.test(text) && !/actual|spent|left|remaining/i.test(text) ? [i] : [],
  )
  const [at, ...others] = columns
  const heading = header[at ?? -1]?.text ?? ''
  if (
    at === undefined ||
    others.length > 0 ||
    (unit !== 'points' && !new RegExp(unit, 'i').test(heading)) ||
    (unit === 'points' && /days|hours/i.test(heading))
  )
    return []
  const kept = rows.filter(
    ({ cells }) => !isTotal(cells[0]?.text ?? '') && !outside.test(cells.map(({ text }) => text).join(' ')),
  )
  return kept.flatMap(({ cells, ragged }) => {
    const number = ragged ? undefined : onlyNumber(cells[at])
    return number && number.value >= 0 ? [number] : []
  })
}

function judge(estimates: readonly NumberToken[], { token, unit }: Capacity): Ruling {
  const place = { start: token.start, end: token.end }
  const sum = estimates.reduce((all, { value }) => all + value, 0)
  const most = token.value + (token.bound === 'about' ? 0.1 * token.value : 0)
  return sum <= most + 1e-9 ? holds(place) : found(place, finding(estimates, { token, unit }, sum))
}

const finding = (
  estimates: readonly NumberToken[],
  { token, unit }: Capacity,
  sum: number,
): NumberFinding => ({
  rule: 'plan.capacity',
  severity: 'warning',
  spans: [token, ...estimates].map(({ start, end }) => ({ start, end })),
  args: { capacity: token.value, value: sum, unit },
  proof: [
    line('estimates', estimates.map(({ value }) => say(value)).join(' + '), { value: sum }),
    line('over capacity by', `${say(sum)} − ${say(token.value)}`, { value: sum - token.value }),
  ],
})

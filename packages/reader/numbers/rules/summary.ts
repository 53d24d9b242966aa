import type { NumberToken } from '../../document/number-token.ts'
import type { NumberFinding, Place } from '../finding.ts'
import { type Grid, onlyNumber } from '../tables/grid.ts'
import { isTotal } from '../tables/heading-kind.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

const lead = /^\W*(?:in total|totals?|overall|altogether|in sum)\b[^.]{0,60}:\s*$/i

/**
 * num.summary-vs-table: "In total:" with parts that do not come to the column of the table above. People counted once
 * may explain it, so there it is only a question. docs/method/numbers/num.summary-vs-table.md
 */
export function checkSummaries(text: ReadText): Ruling[] {
  const { layout, grids } = text
  return layout.blocks.flatMap((block, i) => {
    if (block.kind === 'item' || !lead.test(layout.prose.slice(block.start, block.end))) return []
    const parts = partsBehind(text, i)
    const noun = parts[0]?.noun ?? ''
    if (parts.length < 2 || noun.length < 4 || parts.some((part) => part.noun !== noun)) return []
    const table = grids.findLast(({ end, section }) => end <= block.start && section === block.section)
    const column = table ? columnFor(table, noun) : undefined
    if (!column) return []
    const place = { start: parts[0]?.start ?? block.start, end: parts.at(-1)?.end ?? block.end }
    const [said, summed] = [sumOf(parts), sumOf(column.numbers)]
    return [said === summed ? holds(place) : found(place, finding(parts, column, noun))]
  })
}

const sumOf = (numbers: readonly NumberToken[]): number => numbers.reduce((all, { value }) => all + value, 0)

/** One whole number from each item of the list behind the lead; none where an item has none or several, or where they are many. */
function partsBehind({ layout: { blocks }, clauses }: ReadText, at: number): NumberToken[] {
  const first = blocks[at + 1]
  if (first?.kind !== 'item') return []
  const parts: NumberToken[] = []
  let next = clauses.findIndex(({ start }) => start >= first.start)
  for (let i = at + 1; blocks[i]?.kind === 'item'; i++) {
    const numbers: NumberToken[] = []
    for (; clauses[next]?.at === i; next++) numbers.push(...(clauses[next]?.tokens ?? []))
    const [only, ...others] = numbers
    if (!only || others.length > 0 || !isCount(only) || parts.length > 30) return []
    parts.push(only)
  }
  return parts
}

const isCount = ({ unit, value, bound }: NumberToken): boolean =>
  unit === 'none' && Number.isInteger(value) && bound === 'exact'

type Column = { numbers: NumberToken[]; heading: string; place: Place }

/** The only column whose heading names the noun, of whole numbers throughout. */
function columnFor({ header, rows }: Grid, noun: string): Column | undefined {
  const named = header.flatMap(({ text }, i) => (text.toLowerCase().includes(noun) ? [i] : []))
  const [at, ...others] = named
  if (at === undefined || others.length > 0) return undefined
  const body = rows.filter(({ cells }) => !isTotal(cells[0]?.text ?? ''))
  const numbers = body.map(({ cells, ragged }) => (ragged ? undefined : onlyNumber(cells[at])))
  const whole = numbers.filter(
    (number) => number !== undefined && number.unit === 'none' && Number.isInteger(number.value),
  )
  if (whole.length < body.length || whole.length < 3) return undefined
  const heading = header[at]
  return {
    numbers: whole as NumberToken[],
    heading: heading?.text ?? '',
    place: { start: heading?.start ?? 0, end: heading?.end ?? 0 },
  }
}

function finding(
  parts: readonly NumberToken[],
  { numbers, heading, place }: Column,
  noun: string,
): NumberFinding {
  const once = /unique|users?|visitors?|people|accounts?|customers?/.test(`${noun} ${heading.toLowerCase()}`)
  return {
    rule: 'num.summary-vs-table',
    severity: once ? 'question' : 'warning',
    spans: [...parts.map(({ start, end }) => ({ start, end })), place],
    args: {
      printed: sumOf(parts),
      value: sumOf(numbers),
      column: heading,
      countedOnce: once ? 'perhaps' : 'no',
    },
    proof: [
      line('parts', parts.map(({ value }) => say(value)).join(' + '), { value: sumOf(parts) }),
      line('column', numbers.map(({ value }) => say(value)).join(' + '), { value: sumOf(numbers) }),
    ],
  }
}

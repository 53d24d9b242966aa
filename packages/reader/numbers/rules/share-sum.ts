import type { NumberToken } from '../../document/number-token.ts'
import type { NumberFinding } from '../finding.ts'
import { type Grid, onlyNumber } from '../tables/grid.ts'
import { isTotal } from '../tables/heading-kind.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

const shareHeading =
  /\b(?:shares?|distribution|breakdown|mix|allocation|weights?|weighting|split)\b|%\s*(?:of|share)|\bpercent(?:age)? of (?:total|all)/i
const weightHeading = /\b(?:weights?|weighting|allocation)\b/i
const several =
  /\b(?:multiple|select all|all that apply|more than one|several|respondents could|may overlap|overlap\w*|not (?:mutually )?exclusive|market share|voice)\b/i

/**
 * num.share-sum: shares of one whole that come to more than 100 %, or weights that do not come to it. Answers of which
 * several may be chosen are left alone. docs/method/numbers/num.share-sum.md
 */
export function checkShares({ grids, layout }: ReadText): Ruling[] {
  return grids.flatMap((grid) => {
    const block = layout.blocks[grid.after]
    const lead = block ? layout.prose.slice(Math.max(block.start, block.end - 400), block.end) : ''
    const words = [lead, ...grid.header.map(({ text }) => text)].join(' ')
    if (several.test(words)) return []
    return grid.header.flatMap(({ text }, i) => (i > 0 && shareHeading.test(text) ? judge(grid, i) : []))
  })
}

function judge({ header, rows }: Grid, i: number): Ruling[] {
  const parts: NumberToken[] = []
  for (const { cells, ragged } of rows) {
    if (isTotal(cells[0]?.text ?? '')) continue
    const part = onlyNumber(cells[i])
    if (!part || ragged || part.unit !== 'percent' || part.value < 0 || part.bound !== 'exact') return []
    parts.push(part)
  }
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 3) return []
  const place = { start: first.start, end: last.end }
  // Shares that only rise are a ramp, not parts of a whole.
  if (last.value >= 99 && parts.every(({ value }, at) => at === 0 || value >= (parts[at - 1]?.value ?? 0)))
    return []
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const spare = parts.reduce((all, { half }) => all + half, 0) * 2 + 1e-9
  const heading = header[i]?.text ?? ''
  const wrong = sum > 100 + spare || (weightHeading.test(heading) && sum < 100 - spare)
  return [wrong ? found(place, finding(parts, sum, heading)) : holds(place)]
}

const finding = (parts: readonly NumberToken[], sum: number, heading: string): NumberFinding => ({
  rule: 'num.share-sum',
  severity: 'warning',
  spans: parts.map(({ start, end }) => ({ start, end })),
  args: { value: sum, column: heading },
  proof: [line('sum in percent', parts.map(({ value }) => say(value)).join(' + '), { value: sum })],
})

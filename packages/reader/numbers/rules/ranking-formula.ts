import type { NumberToken } from '../../document/number-token.ts'
import { around, type Box, over, plus, times } from '../rounding/box.ts'
import { type Grid, onlyNumber } from '../tables/grid.ts'

/** What a column of a ranking holds. */
export type Factor =
  | 'reach'
  | 'impact'
  | 'confidence'
  | 'effort'
  | 'ease'
  | 'value'
  | 'urgency'
  | 'risk'
  | 'size'

const headings: [Factor | 'score' | 'rank', RegExp][] = [
  ['score', /\b(?:score|rice|ice|wsjf|cost of delay ratio|priority score)\b/i],
  ['rank', /^\W*(?:rank|#|no\.?|order|priority|position|place)\W*$/i],
  ['reach', /\breach\b/i],
  ['impact', /\bimpact\b/i],
  ['confidence', /\bconfidence\b/i],
  ['effort', /\beffort\b/i],
  ['ease', /\bease\b/i],
  ['urgency', /\b(?:time criticality|urgency)\b/i],
  ['risk', /\b(?:risk reduction|opportunity enablement|rr\W?oe)\b/i],
  ['size', /\b(?:job size|job duration|size)\b/i],
  ['value', /\b(?:value|benefit)\b/i],
]

/** A row of a ranking: its factors and its score, as printed. */
export type Candidate = {
  name: { start: number; end: number; text: string }
  factors: Partial<Record<Factor, NumberToken>>
  score: NumberToken
  rank?: NumberToken
}

/** The candidates of a table with a score and at least two factors; undefined for any other table. */
export function candidatesOf({ header, rows }: Grid): Candidate[] | undefined {
  const columns = header.map(({ text }) => headings.find(([, pattern]) => pattern.test(text))?.[0])
  if (columns.filter((column) => column === 'score').length !== 1) return undefined
  const named = columns.filter((column) => column !== undefined)
  if (new Set(named).size !== named.length) return undefined
  const found = rows.map(({ cells, ragged }): Candidate | undefined => {
    const numbers = Object.fromEntries(
      columns.flatMap((column, i) =>
        column && onlyNumber(cells[i]) ? [[column, onlyNumber(cells[i])]] : [],
      ),
    ) as Partial<Record<Factor | 'score' | 'rank', NumberToken>>
    const { score, rank, ...factors } = numbers
    const name = cells.find(({ text }, i) => columns[i] === undefined && /[a-z]/i.test(text)) ?? cells[0]
    return !ragged && score && name ? { name, factors, score, ...(rank ? { rank } : {}) } : undefined
  })
  const whole = found.filter((candidate) => candidate !== undefined)
  return whole.length >= 3 && whole.length === rows.length ? whole : undefined
}

export type Formula = {
  name: string
  written: string
  of: (factors: Record<Factor, Box>) => Box
  needs: Factor[]
}

/** The scores in use, by the factors they need (RICE: McBride, Intercom 2016; ICE: Ellis; WSJF: Reinertsen, SAFe). */
export const formulas: Formula[] = [
  {
    name: 'RICE',
    written: 'reach × impact × confidence ÷ effort',
    needs: ['reach', 'impact', 'confidence', 'effort'],
    of: (f) => over(times(times(f.reach, f.impact), f.confidence), f.effort),
  },
  {
    name: 'RIE',
    written: 'reach × impact ÷ effort',
    needs: ['reach', 'impact', 'effort'],
    of: (f) => over(times(f.reach, f.impact), f.effort),
  },
  {
    name: 'ICE',
    written: 'impact × confidence × ease',
    needs: ['impact', 'confidence', 'ease'],
    of: (f) => times(times(f.impact, f.confidence), f.ease),
  },
  {
    name: 'ICE, mean',
    written: '(impact + confidence + ease) ÷ 3',
    needs: ['impact', 'confidence', 'ease'],
    of: (f) => over(plus(plus(f.impact, f.confidence), f.ease), { low: 3, high: 3 }),
  },
  {
    name: 'ICE, effort',
    written: 'impact × confidence ÷ effort',
    needs: ['impact', 'confidence', 'effort'],
    of: (f) => over(times(f.impact, f.confidence), f.effort),
  },
  {
    name: 'WSJF',
    written: '(value + urgency + risk) ÷ size',
    needs: ['value', 'urgency', 'risk', 'size'],
    of: (f) => over(plus(plus(f.value, f.urgency), f.risk), f.size),
  },
  {
    name: 'value over effort',
    written: 'value ÷ effort',
    needs: ['value', 'effort'],
    of: (f) => over(f.value, f.effort),
  },
  {
    name: 'impact over effort',
    written: 'impact ÷ effort',
    needs: ['impact', 'effort'],
    of: (f) => over(f.impact, f.effort),
  },
]

/** What a factor can have been: whole numbers are exact; "80 %" is eight tenths. */
export function factorBox({ value, half, unit }: NumberToken): Box {
  const scale = unit === 'percent' ? 0.01 : 1
  return around(value * scale, half === 0.5 ? 0 : half * scale)
}

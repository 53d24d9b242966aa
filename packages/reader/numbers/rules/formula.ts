import type { NumberToken } from '../../document/number-token.ts'
import { before, between, type Clause } from '../claims/clause.ts'
import type { NumberFinding } from '../finding.ts'
import { around, type Box, meet, minus, over, plus, times } from '../rounding/box.ts'
import { stepOf } from '../rounding/printed.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

type Sign = '+' | '-' | '×' | '÷' | '(' | ')'
type Item = Sign | NumberToken

const unitSlash = /\/\s?(?=[A-Za-z])/g

/**
 * num.formula: a sum written out with its result, "1,400 × 5.2 × $68 = $624K", that does not come to it, however the
 * numbers were rounded. docs/method/numbers/num.formula.md
 */
export function checkFormulas({ clauses }: ReadText): Ruling[] {
  return clauses.flatMap((clause) => {
    if (!/[=≈]/.test(clause.text) || clause.tokens.length < 3) return []
    return clause.tokens.flatMap((result, i) => judge(clause, result, i))
  })
}

function judge(clause: Clause, result: NumberToken, at: number): Ruling[] {
  const last = clause.tokens[at - 1]
  if (!last || result.role === 'date') return []
  const equals =
    /^([^=≈\d,;:.|]{0,40}?)([=≈])\s*(?:about|around|roughly|approximately|approx\.?|~|some|a total of)?\s*$/i.exec(
      between(clause, last.end, result.start),
    )
  if (!equals || !endsThere(clause, result)) return []
  const items = itemsBefore(clause, at - 1, equals[1] ?? '')
  if (
    !items ||
    result.unit === 'bytes' ||
    !items.some((item) => typeof item === 'string' && '+-×÷'.includes(item))
  )
    return []
  const values = [evaluate(items, 1), evaluate(items, 0.01)].filter((value) => value !== undefined)
  if (values.length === 0) return []
  const about = equals[2] === '≈' || result.bound === 'about'
  // "50 experiments + 20 fetches = ~21 calls" is a manner of speaking.
  if (mixesTimes([...items, result])) return []
  if (about && namesOf(items).size > 1 && items.includes('+')) return []
  const whole = values.some(({ low, high }) => low === high && Number.isInteger(low))
  const said = resultBox(result, about, whole)
  const scales = result.unit === 'percent' ? [1, 100, 0.01] : [1]
  const fits = values.some((value) =>
    scales.some((scale) => meet(said, times(value, { low: scale, high: scale }))),
  )
  return [fits ? holds(clause) : found(clause, finding(items, { result, value: values[0] ?? said }))]
}

const timeUnits: ReadonlySet<NumberToken['unit']> = new Set<NumberToken['unit']>([
  'milliseconds',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'quarters',
  'years',
])

/** Days and weeks in one sum are turned into each other in the reader's head. */
function mixesTimes(items: readonly Item[]): boolean {
  const units = items.flatMap((item) =>
    typeof item === 'object' && timeUnits.has(item.unit) ? [item.unit] : [],
  )
  return new Set(units).size > 1
}

const namesOf = (items: readonly Item[]): Set<string> =>
  new Set(items.flatMap((item) => (typeof item === 'object' && item.noun ? [item.noun] : [])))

/** "= 12 × …" or "= 12 – 15" goes on: no result yet. */
const endsThere = (clause: Clause, { end }: NumberToken): boolean =>
  !/^\s?(?:[×*÷+^]|[x/–—-]\s?[\d$(])/.test(between(clause, end, end + 6)) &&
  !/^[^.;,)\d]{0,24}[×*÷+=]/.test(between(clause, end, end + 30))

/** The numbers and signs of the left side, read backwards from the last number; undefined where anything else stands there. */
function itemsBefore(clause: Clause, at: number, tail: string): Item[] | undefined {
  const items: Item[] = []
  const closing = signsOf(tail)
  if (!closing || closing.some((sign) => sign !== ')')) return undefined
  items.unshift(...closing)
  for (let i = at; i >= 0; i--) {
    const token = clause.tokens[i]
    if (!token || !isOperand(token)) return undefined
    items.unshift(token)
    const last = clause.tokens[i - 1]
    const gap = last ? between(clause, last.end, token.start) : before(clause, token.start, 30)
    const signs = last ? operatorsOf(gap, last) : undefined
    if (signs) items.unshift(...signs)
    else return begins(gap, items)
  }
  return undefined
}

const isOperand = ({ role, unit, bound }: NumberToken): boolean =>
  unit !== 'bytes' &&
  role !== 'date' &&
  role !== 'p' &&
  role !== 'name' &&
  role !== 'interval' &&
  unit !== 'date' &&
  bound !== 'below' &&
  bound !== 'above'

/** The signs between two numbers with words between: "users × $", ") × ", "/day × "; undefined where there is no operator or more than one. */
function operatorsOf(gap: string, last: NumberToken): Sign[] | undefined {
  const signs = signsOf(gap)
  if (!signs) return undefined
  const operators = signs.filter((sign) => sign !== '(' && sign !== ')')
  if (operators.length === 0 && last.unit === 'times') return [...signs, '×']
  return operators.length === 1 ? signs : undefined
}

/** The signs of a gap in which nothing but short words, units and signs stands. */
function signsOf(gap: string): Sign[] | undefined {
  const bare = gap.replace(unitSlash, ' ').replace(/\b(?:per|of)\b/gi, ' ')
  if (/[=≈<>;:→|?!]/.test(bare) || (bare.match(/[A-Za-z]+/g)?.length ?? 0) > 5 || /[A-Za-z]\(/.test(bare))
    return undefined
  // "2,000 steps /1 km" is a rate, not a division.
  if (/\s\/(?:\S|$)|(?:[A-Za-z]|^)\/\s/.test(bare)) return undefined
  const signs: Sign[] = []
  for (const match of bare.matchAll(
    /[()+×*·÷/−]|(?<=\s|^)[x–-](?=\s|$|[$€£])|\btimes\b|\bplus\b|\bminus\b/g,
  )) {
    const sign = match[0]
    if (sign === '(' || sign === ')') signs.push(sign)
    else
      signs.push(
        sign === '+' || sign === 'plus'
          ? '+'
          : /[−–-]|minus/.test(sign)
            ? '-'
            : /[÷/]/.test(sign)
              ? '÷'
              : '×',
      )
  }
  return signs
}

/** Whether the sum may begin here: nothing before it is an operand that could not be read. */
function begins(gap: string, items: Item[]): Item[] | undefined {
  if (/(?:[×*÷·^√%]|[A-Za-z)]\s*[+/x−–-]|\w\()\s*\(*\s*$/.test(gap)) return undefined
  const opened = /\(+\s*[$€£]?\s*$/.exec(gap)?.[0].match(/\(/g)?.length ?? 0
  const missing = items.filter((item) => item === ')').length - items.filter((item) => item === '(').length
  if (missing < 0 || missing > opened) return undefined
  return [...Array.from({ length: missing }, (): Sign => '('), ...items]
}

/** Everything the sum can come to; percentages count as `percent` each (1: as they stand, .01: as shares). Undefined if it does not parse. */
function evaluate(items: readonly Item[], percent: 1 | 0.01): Box | undefined {
  let at = 0
  const value = sum()
  return at === items.length ? value : undefined

  function sum(): Box | undefined {
    let total = product()
    while (total && (items[at] === '+' || items[at] === '-')) {
      const sign = items[at++]
      const next = product()
      total = next && (sign === '+' ? plus(total, next) : minus(total, next))
    }
    return total
  }

  function product(): Box | undefined {
    let total = operand()
    while (total && (items[at] === '×' || items[at] === '÷')) {
      const sign = items[at++]
      const next = operand()
      total = next && (sign === '×' ? times(total, next) : over(total, next))
    }
    return total
  }

  function operand(): Box | undefined {
    const item = items[at++]
    if (item === '(') {
      const inner = sum()
      return items[at++] === ')' ? inner : undefined
    }
    return typeof item === 'object' ? operandBox(item, percent) : undefined
  }
}

/** A whole number in a sum is exact; a decimal, a share or "40K" may have been rounded. */
function operandBox({ value, half, unit }: NumberToken, percent: 1 | 0.01): Box {
  const scale = unit === 'percent' ? percent : 1
  const loose = half === 0.5 && unit !== 'percent' ? 0 : half
  return around(value * scale, loose * scale)
}

/** Whole numbers come to a whole number: only a round one may have been rounded. */
function resultBox(token: NumberToken, about: boolean, whole: boolean): Box {
  const size = Math.abs(token.value)
  const step = stepOf({ value: size, half: token.half, about, start: token.start, end: token.end })
  const digits = whole && token.half === 0.5 ? 0 : token.half
  const rounded = Math.max(digits, step >= 100 ? step / 2 : 0) * 2
  return around(token.value, Math.max(rounded, about ? 0.1 * size : 0))
}

function finding(
  items: readonly Item[],
  { result, value }: { result: NumberToken; value: Box },
): NumberFinding {
  const first = items.find((item) => typeof item === 'object')
  const start = typeof first === 'object' ? first.start : result.start
  const written = items.map((item) => (typeof item === 'string' ? item : say(item.value))).join(' ')
  const middle = (value.low + value.high) / 2
  return {
    rule: 'num.formula',
    severity: 'error',
    spans: [{ start, end: result.end }],
    args: { printed: result.value, value: middle, unit: result.unit },
    proof: [line('result', written, { value: middle, range: value })],
  }
}

import type { Clause } from '../claims/clause.ts'
import { readPClaims } from '../claims/p-claim.ts'
import { chiSquareUpper } from '../distributions/chi-square.ts'
import { fisherFUpper } from '../distributions/fisher-f.ts'
import { normalUpper } from '../distributions/normal.ts'
import { studentUpper } from '../distributions/student-t.ts'
import type { NumberFinding } from '../finding.ts'
import { type Box, hull, meet } from '../rounding/box.ts'
import { boxOf } from '../rounding/printed.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

type Statistic = {
  name: 't' | 'z' | 'F' | 'chi' | 'r'
  df: number[]
  value: Box
  printed: number
  start: number
  end: number
}

// "t(28) = 2.20", "F(1, 28) = 4.2", "χ²(1, N = 90) = 3.8", "z = 2.05"; the p follows.
const pattern =
  /(?<![\w.])(t|z|Z|F|r|χ²|χ2|χ\^2|X²|X2|chi-?squared?)\s?(?:\(\s?(\d{1,7}(?:\.\d{1,4})?)\s?(?:,\s?(?:[nN]\s?=\s?)?(\d[\d,]{0,11}(?:\.\d{1,4})?))?\s?\))?\s?(?:=|:)\s?([-−–]?\d{0,5}\.?\d{1,6})(?![\d%])/g

/**
 * stat.statistic: a test statistic with its degrees of freedom and a p that does not belong to it, on one side or two;
 * the idea of statcheck (Nuijten et al. 2016), over all the statistic can have been. docs/method/numbers/stat.statistic.md
 */
export function checkStatistics({ clauses }: ReadText): Ruling[] {
  return clauses.flatMap((clause) => statisticsOf(clause).flatMap((statistic) => judge(clause, statistic)))
}

function statisticsOf(clause: Clause): Statistic[] {
  if (!clause.tokens.some(({ role }) => role === 'p')) return []
  return [...clause.text.matchAll(pattern)].flatMap((match) => {
    const [whole, letter = '', one, two, digits = ''] = match
    const name = letter === 't' || letter === 'F' || letter === 'r' ? letter : /z/i.test(letter) ? 'z' : 'chi'
    const df = [one, name === 'F' ? two : undefined].flatMap((text) =>
      text ? [Number(text.replaceAll(',', ''))] : [],
    )
    // Without degrees of freedom only z says anything; F needs two.
    if (df.length !== (name === 'z' ? 0 : name === 'F' ? 2 : 1)) return []
    const text = digits.replace(/[−–]/, '-')
    const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
    const printed = Number(text)
    const start = clause.start + match.index
    const value = boxOf({ value: printed, half: 0.5 * 10 ** -decimals, about: false, start, end: start })
    return [{ name, df, value, printed, start, end: start + whole.length }]
  })
}

/** The chance of a statistic this far out or further, on the upper side of its size. */
function upper({ name, df }: Statistic, value: number): number {
  const [one = 1, two = 1] = df
  if (name === 'z') return normalUpper(Math.abs(value))
  if (name === 't') return studentUpper(Math.abs(value), one)
  if (name === 'r')
    return studentUpper(
      (Math.abs(value) * Math.sqrt(one)) / Math.sqrt(Math.max(1e-12, 1 - value * value)),
      one,
    )
  return name === 'F' ? fisherFUpper(value, one, two) : chiSquareUpper(value, one)
}

function judge(clause: Clause, statistic: Statistic): Ruling[] {
  const p = readPClaims(clause).find(({ start }) => start >= statistic.end && start - statistic.end < 40)
  if (
    !p ||
    p.kind !== 'p' ||
    /\d/.test(clause.text.slice(statistic.end - clause.start, p.start - clause.start))
  )
    return []
  const ends = [statistic.value.low, statistic.value.high].map((value) => upper(statistic, value))
  const crossesZero = statistic.value.low < 0 && statistic.value.high > 0
  const oneSided = hull(crossesZero ? [...ends, 0.5] : ends)
  const symmetric = statistic.name !== 'F' && statistic.name !== 'chi'
  const twoSided = symmetric ? { low: 2 * oneSided.low, high: Math.min(1, 2 * oneSided.high) } : oneSided
  const half = symmetric ? oneSided : { low: oneSided.low / 2, high: oneSided.high / 2 }
  if (meet(p.box, twoSided) || meet(p.box, half) || meet(p.box, { low: 1 - half.high, high: 1 - half.low }))
    return [holds(clause)]
  return [found(clause, finding(statistic, { value: p.value, start: p.start, end: p.end }, twoSided))]
}

type P = { value: number; start: number; end: number }

function finding(statistic: Statistic, p: P, twoSided: Box): NumberFinding {
  const { name, df, printed, start, end } = statistic
  const side = name === 'F' || name === 'chi' ? 1 : 2
  return {
    rule: 'stat.statistic',
    severity: 'error',
    spans: [
      { start, end },
      { start: p.start, end: p.end },
    ],
    args: {
      statistic: name,
      df: df.join(', '),
      value: printed,
      printed: p.value,
      low: twoSided.low,
      high: twoSided.high,
    },
    proof: [
      line('p', `${side === 2 ? '2 × ' : ''}P(${name} > ${say(Math.abs(printed))})`, {
        value: side * upper(statistic, printed),
        range: twoSided,
      }),
    ],
  }
}

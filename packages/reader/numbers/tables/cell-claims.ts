import type { NumberToken } from '../../document/number-token.ts'
import type { IntervalClaim } from '../claims/interval-claim.ts'
import type { LiftClaim } from '../claims/lift-claim.ts'
import type { PClaim } from '../claims/p-claim.ts'
import type { SignificanceClaim } from '../claims/significance-claim.ts'
import type { Arm } from '../recompute/arms.ts'
import { boxOf, printed } from '../rounding/printed.ts'
import { type GridCell, onlyNumber } from './grid.ts'
import type { HeadingKind } from './heading-kind.ts'

/** The p of a cell: ".03", "< 0.001", "p=.03". */
export function pIn(cell: GridCell): PClaim | undefined {
  const token = onlyNumber(cell)
  if (!token || token.value < 0 || token.value > 1 || (token.unit !== 'none' && token.unit !== 'percent'))
    return undefined
  const { value, ...rest } = printed(token)
  const box = boxOf({ value, ...rest }, 'rounded')
  const place = { start: token.start, end: token.end, value, kind: 'p' as const }
  if (token.bound === 'below' || token.bound === 'at-most')
    return { ...place, box: { low: 0, high: value }, relation: '<' }
  if (token.bound === 'above' || token.bound === 'at-least')
    return { ...place, box: { low: value, high: 1 }, relation: '>' }
  return { ...place, box: { low: Math.max(0, box.low), high: Math.min(1, box.high) }, relation: '=' }
}

/** The change of a cell; a bare number takes its unit from the heading. */
export function liftIn(cell: GridCell, heading: string): LiftClaim | undefined {
  const token = onlyNumber(cell)
  if (!token) return undefined
  const said = /\brel/i.test(heading)
    ? 'relative'
    : /\babs|\bpp\b|points?/i.test(heading)
      ? 'absolute'
      : undefined
  const unit = unitOf(token, heading)
  if (!unit) return undefined
  const number = printed({
    ...token,
    unit: unit === 'times' ? 'times' : 'percent',
    value: token.unit === 'basis-points' ? token.value / 100 : token.value,
  })
  return { number, unit, falls: token.value < 0, ...(said ? { said } : {}) }
}

function unitOf({ unit }: NumberToken, heading: string): LiftClaim['unit'] | undefined {
  if (unit === 'percent' || unit === 'times') return unit
  if (unit === 'points' || unit === 'basis-points') return 'points'
  if (unit !== 'none') return undefined
  if (/\bpp\b|percentage points?/i.test(heading)) return 'points'
  return heading.includes('%') ? 'percent' : undefined
}

/** The interval of a cell whose heading says that it holds one: "[0.1, 0.7]", "0.1 to 0.7 pp". */
export function intervalIn(cell: GridCell, heading: string): IntervalClaim | undefined {
  const [low, high, ...more] = cell.tokens
  if (!low || !high || more.length > 0) return undefined
  const text = `${heading} ${cell.text}`
  const points = low.unit === 'points' || high.unit === 'points' || /\bpp\b|points/i.test(text)
  const percent = points || low.unit === 'percent' || high.unit === 'percent' || /\(%\)/.test(heading)
  const inUnit = (token: NumberToken): ReturnType<typeof printed> =>
    printed({ ...token, unit: percent ? 'percent' : 'none' })
  const level = /(\d{2}(?:\.\d)?)\s*%/.exec(heading)?.[1]
  return {
    start: low.start,
    end: high.end,
    low: inUnit(low),
    high: inUnit(high),
    unit: points ? 'points' : percent ? 'percent' : 'none',
    ...(level ? { confidence: Number(level) / 100 } : {}),
  }
}

const yes = /^\W*(?:yes|y|true|significant|stat\.? ?sig\w*|statistically significant)\W*$|✅|✔|✓/i
const no =
  /^\W*(?:no|n|false|ns|n\.s\.|not significant|not stat\.? ?sig\w*|insignificant|not statistically significant|non-significant)\W*$|❌|✗|✘/i

/** The verdict of a cell under "Significant?". */
export function verdictIn({ text, start, end }: GridCell): SignificanceClaim | undefined {
  if (no.test(text)) return { start, end, significant: false }
  return yes.test(text) ? { start, end, significant: true } : undefined
}

/** The rate, count and units of a cell: "4.2%", "420 (4.2%)", "420/10,000 (4.2%)", "10,000". */
export function armIn({ tokens, text }: GridCell, kind: HeadingKind): Arm {
  const arm: Arm = {}
  const rate = tokens.find(({ unit }) => unit === 'percent')
  const plain = tokens.filter(({ unit, value }) => unit === 'none' && Number.isInteger(value) && value >= 0)
  if (rate && rate.value >= 0 && rate.value <= 100) arm.rate = printed(rate)
  const [first, second, third] = plain
  if (third) return {}
  if (first && second && /\d\s*(?:\/|of|out of)\s*\d/i.test(text) && first.value <= second.value)
    return { ...arm, count: printed(first), n: printed(second) }
  if (second) return {}
  if (first && kind === 'n' && !rate) arm.n = printed(first)
  else if (first && (kind === 'count' || rate)) arm.count = printed(first)
  const fraction = tokens.length === 1 ? tokens[0] : undefined
  if (
    kind === 'rate' &&
    fraction?.unit === 'none' &&
    fraction.value > 0 &&
    fraction.value < 1 &&
    fraction.half < 0.006
  )
    arm.rate = printed(fraction)
  return arm
}

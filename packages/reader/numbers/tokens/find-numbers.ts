import type { NumberRole, NumberToken } from '../../document/number-token.ts'
import { type DateMention, findMentions } from '../calendar/date-mention.ts'
import { dateTokens } from '../calendar/date-tokens.ts'
import { boundBefore } from './bound.ts'
import { readNumeral, type Style, styleOf } from './numeral.ts'
import { roleOf } from './role.ts'
import { readUnit } from './unit.ts'

const wordAfter = /[ \u00a0-]?([A-Za-z][A-Za-z'’-]{0,30})/y
const money = /(?:US|A|C)?[$€£¥]\s?$/
const signs = new Set(['+', '-', '−', '–'])

/** A stretch of a text; how it writes decimals and where its dates are, if that is known already. */
export type Stretch = { start: number; end: number; style?: Style; mentions?: readonly DateMention[] }

/**
 * The numbers of a text, or of a stretch of it, in order, none overlapping: value, rounding, unit and role, as
 * `NumberToken` says. Names that hold digits ("p95", "v1.2.3", "GA4", "#12") are left out. Linear in the stretch.
 */
export function findNumbers(text: string, stretch: Stretch = { start: 0, end: text.length }): NumberToken[] {
  const style = stretch.style ?? styleOf(text)
  const found: NumberToken[] = []
  const dates = dateTokens(stretch.mentions ?? findMentions(text, stretch.start, stretch.end))
  let nextDate = 0
  for (let at = nextDigit(text, stretch.start); at < stretch.end; at = nextDigit(text, at)) {
    const date = dates[nextDate]
    if (date && at >= date.start) {
      found.push(date)
      nextDate++
      at = Math.max(at, date.end)
      continue
    }
    const from =
      text[at - 1] === '.' && !/[\w.]/.test(text[at - 2] ?? ' ') && at > stretch.start ? at - 1 : at
    const token = readToken(text, from, { style, after: found.at(-1)?.end ?? 0 })
    if (token && token.end <= stretch.end) found.push(token)
    at = token?.end ?? endOfName(text, at, stretch.end)
  }
  return found
}

const digit = /[0-9]/g

/** The place of the next digit at or behind `at`; the end where there is none. */
function nextDigit(text: string, at: number): number {
  digit.lastIndex = at
  return digit.exec(text)?.index ?? text.length
}

/** Past the letters and digits of a word that is not a number. */
function endOfName(text: string, at: number, end: number): number {
  while (at < end && /[\w.]/.test(text[at] ?? '')) at++
  return at
}

type Setting = { style: Style; after: number }

function readToken(text: string, at: number, { style, after }: Setting): NumberToken | undefined {
  const last = text[at - 1] ?? ' '
  if (/[A-Za-z_#@]/.test(last) || (last === '.' && /\w/.test(text[at - 2] ?? ' '))) return undefined
  const numeral = readNumeral(text, at, style)
  if (!numeral) return undefined
  const head = readHead(text, at, after)
  const unit = readUnit(text, numeral.end, head.money)
  // A letter that clings to the digits and is no unit makes a name of them: "2FA", "5xx", "10th".
  if (/[A-Za-z_]/.test(text[unit.end] ?? '') && unit.end === numeral.end) return undefined
  const noun = nounAfter(text, unit.end)
  const value = head.minus ? -numeral.value * unit.scale : numeral.value * unit.scale
  const token = {
    start: head.start,
    end: unit.end,
    value,
    half: numeral.half * unit.scale,
    noun,
    unit: head.money && unit.unit === 'none' ? ('money' as const) : unit.unit,
    bound: boundBefore(text.slice(Math.max(0, head.start - 24), head.start)),
    signed: head.signed,
  }
  return { ...token, role: roleIn(text, token) }
}

/** The currency and the sign before the digits, none of it belonging to what ended at `after`. */
function readHead(
  text: string,
  at: number,
  after: number,
): { start: number; money: boolean; signed: boolean; minus: boolean } {
  const currency = money.exec(text.slice(Math.max(after, at - 4), at))?.[0] ?? ''
  const from = at - currency.length
  const sign = text[from - 1] ?? ''
  const before = text[from - 2] ?? ' '
  const signed = from > after && signs.has(sign) && /[\s([{,:;=<>~≈|/"']/.test(before)
  return { start: signed ? from - 1 : from, money: currency !== '', signed, minus: signed && sign !== '+' }
}

function nounAfter(text: string, at: number): string {
  wordAfter.lastIndex = at
  return wordAfter.exec(text)?.[1]?.toLowerCase() ?? ''
}

function roleIn(text: string, token: Omit<NumberToken, 'role'>): NumberRole {
  const before = text.slice(Math.max(0, token.start - 48), token.start)
  const after = text.slice(token.end, token.end + 48)
  if (isName(before, after, token)) return 'name'
  return roleOf(token, { before, after })
}

const naming =
  /\b(?:step|phase|stage|version|level|section|chapter|figure|fig\.|table|example|page|option|question|release|sprint|week|day|year|quarter|tier|priority|item|slide|part|appendix|line|issue|footnote)\s*$/i

/** Whether the number only names something: "step 3", a year, the time of day. */
function isName(before: string, after: string, { unit, value, signed }: Omit<NumberToken, 'role'>): boolean {
  if (unit !== 'none' || signed) return false
  if (/\d:$/.test(before) || /^:\d\d\b/.test(after)) return true
  if (naming.test(before) && Number.isInteger(value)) return true
  return (
    value >= 1900 &&
    value <= 2100 &&
    /\b(?:in|since|by|of|from|until|late|early|mid|during)\s*$/i.test(before) &&
    !/^\s*[a-z]/.test(after)
  )
}

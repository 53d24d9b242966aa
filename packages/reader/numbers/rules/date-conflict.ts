import { type DateMention, dayOf } from '../calendar/date-mention.ts'
import { dayNumber, weekday } from '../calendar/days.ts'
import type { NumberFinding, ProofLine } from '../finding.ts'
import { line } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * date.conflict: a day that does not exist, a weekday that is not that day's, a stretch that ends before it begins or is
 * not as long as it says. Errors: the calendar leaves no room. docs/method/numbers/date.conflict.md
 */
export function checkDates({ mentions, layout: { prose } }: ReadText): Ruling[] {
  return mentions.flatMap((mention, i) => {
    const next = mentions[i + 1]
    return [
      ...exists(prose, mention),
      ...isWeekday(mention),
      ...(next ? isStretch(prose, mention, next) : []),
    ]
  })
}

/** A text about days that do not exist may name one. */
const knowsIt =
  /\b(?:not (?:a )?valid|invalid|no such|does(?:n['’]t| not) exist|impossible|non-?existent|edge case|leap)\b/i

function exists(prose: string, mention: DateMention): Ruling[] {
  const { year, month, date, start, end } = mention
  if (date === undefined || month === undefined) return []
  // 10.19.2023 is a day where months come first.
  if (month > 12 && date <= 12 && month <= 31) return []
  const most = lengths[month - 1] ?? 0
  const impossible = date < 1 || date > most || (year !== undefined && dayOf(mention) === undefined)
  if (!impossible) return year === undefined ? [] : [holds(mention)]
  if (knowsIt.test(prose.slice(Math.max(0, start - 120), end + 120))) return []
  // "31/11" and "2024-13-40" may be other things than dates; a month that is named is a date.
  const proof = [
    line('days in that month', `month ${month}${year === undefined ? '' : ` of ${year}`}`, {
      value: daysIn(year, month),
    }),
  ]
  return [
    found(
      mention,
      finding('no such day', [{ start, end }], { args: { date, month, year: year ?? '' }, proof }),
    ),
  ]
}

function daysIn(year: number | undefined, month: number): number {
  if (month !== 2 || year === undefined) return lengths[month - 1] ?? 0
  return dayOf({ start: 0, end: 0, year, month: 2, date: 29 }) ? 29 : 28
}

function isWeekday(mention: DateMention): Ruling[] {
  const day = dayOf(mention)
  if (mention.weekday === undefined || day === undefined) return []
  const is = weekday(day)
  if (is === mention.weekday) return [holds(mention)]
  const args = { printed: names[mention.weekday - 1] ?? '', value: names[is - 1] ?? '', day }
  const proof = [line('weekday, 1 is Monday', day, { value: is })]
  return [found(mention, finding('weekday', [mention], { args, proof }))]
}

const joint =
  /^\s*(?:\([A-Za-z]{3,9}\)\s*)?,?\s*(?:to|until|till|through|thru|–|—|-|→|and ended|and (?:ended|finished) on|ending)\s*(?:on\s+)?(?:[A-Z][a-z]{2,8},?\s+)?$/
const unitDays: Record<string, number> = { day: 1, week: 7 }
const lengthBehind =
  /^\s*(?:[,;:–—-]|=|i\.e\.)?\s*(?:\(|,\s*)?\s*(?:a total of |for |i\.e\. |= ?|exactly )?(\d{1,3})[ -](full |whole |calendar |consecutive )?(day|week)s?\b(?!\s*(?:before|after|later|prior|of delay))/i
const lengthAhead =
  /\b(\d{1,3})[ -](full |whole |calendar |consecutive )?(day|week)s?\b\s*[,:(–—-]?\s*(?:from|between|starting|\()\s*(?:[A-Z][a-z]{2,8},?\s+)?$/i

/** Two days joined as a stretch: in order, and as long as is said right behind or before. Either end may be left out of the count. */
function isStretch(prose: string, first: DateMention, second: DateMention): Ruling[] {
  if (!joint.test(prose.slice(first.end, second.start))) return []
  const [from, to] = [dayOf(withYear(first, second)), dayOf(second)]
  if (from === undefined || to === undefined) return []
  const place = { start: first.start, end: second.end }
  const nights = dayNumber(to) - dayNumber(from)
  if (nights < 0) {
    // "20 Dec to 5 Jan 2026" begins in the year before.
    if (first.year === undefined) return []
    const proof = [line('days from first to last', `${from} to ${to}`, { value: nights })]
    return [found(place, finding('ends before it begins', [place], { args: { from, to }, proof }))]
  }
  const said =
    lengthBehind.exec(prose.slice(second.end, second.end + 50)) ??
    lengthAhead.exec(prose.slice(Math.max(0, first.start - 50), first.start))
  if (!said) return [holds(place)]
  return [judgeLength({ place, from, to, nights }, said)]
}

type Span = { place: { start: number; end: number }; from: string; to: string; nights: number }

function judgeLength({ place, from, to, nights }: Span, said: RegExpExecArray): Ruling {
  const size = Number(said[1]) * (unitDays[(said[3] ?? '').toLowerCase()] ?? 1)
  const loose = /week/i.test(said[3] ?? '') ? 3 : 0
  const working = workdays(from, nights)
  const fits = Math.abs(size - nights) <= loose || Math.abs(size - nights - 1) <= loose
  if (fits || (loose === 0 && (size === working || size === working - 1))) return holds(place)
  const proof = [
    line('days, both ends counted', `${from} to ${to}`, { value: nights + 1 }),
    line('working days', 'Monday to Friday among them', { value: working }),
  ]
  return found(
    place,
    finding('length', [place], { args: { from, to, printed: size, value: nights + 1 }, proof }),
  )
}

const withYear = (first: DateMention, second: DateMention): DateMention =>
  first.year === undefined && second.year !== undefined ? { ...first, year: second.year } : first

function workdays(from: string, nights: number): number {
  const start = weekday(from)
  const weeks = Math.floor((nights + 1) / 7)
  let working = weeks * 5
  for (let i = weeks * 7; i <= nights; i++) if ((start - 1 + i) % 7 < 5) working++
  return working
}

type Body = { args: NumberFinding['args']; proof: ProofLine[] }

const finding = (
  reason: string,
  spans: readonly { start: number; end: number }[],
  { args, proof }: Body,
): NumberFinding => ({
  rule: 'date.conflict',
  severity: 'error',
  spans: spans.map(({ start, end }) => ({ start, end })),
  args: { reason, ...args },
  proof,
})

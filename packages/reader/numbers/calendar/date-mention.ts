import { dayAt, dayNumber, isDay } from './days.ts'

/** A date as written. What was not written is absent: "3 Nov" has no year, "Q3 2026" no day. */
export type DateMention = {
  start: number
  end: number
  year?: number
  quarter?: number
  month?: number
  date?: number
  /** 1 (Monday) to 7, where a weekday stands before or behind it. */
  weekday?: number
}

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const weekdays =
  'Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
const date = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d\\d)'
const stop = '(?![\\w%]|[.,:/-]\\d|[-_/][A-Za-z])'

/** Where a date may be: three digit groups with one mark between, a month's name, a quarter. Each is then read by its forms. */
const candidates = new RegExp(
  `(?<![\\w./-])\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\b(?:${months})\\b|\\bQ[1-4](?!\\w)`,
  'g',
)

const forms: RegExp[] = [
  `(?<![\\w./-])${year}(?<mark>[-/.])(?<monthNumber>[01]\\d)\\k<mark>(?<date>[0-3]\\d)(?=T|${stop})`,
  `(?<![\\w./-])(?<date>[0-3]?\\d)\\.(?<monthNumber>[01]?\\d)\\.${year}${stop}`,
  `(?<![\\w./-])(?<one>[0-3]?\\d)/(?<two>[0-3]?\\d)/(?<year>(?:19|20)?\\d\\d)${stop}`,
].map((form) => new RegExp(form, 'y'))
/** From the first digit of the day before a month's name. */
const dayFirst = new RegExp(
  `(?<![\\w./-])${date}(?: of)?[ -](?<month>${months})\\b(?:\\.(?=,? ?\\d))?(?:,?[ -]${year})?${stop}`,
  'y',
)
const monthFirst = [
  `(?<month>${months})\\.? ${date}(?:,? ${year})?${stop}`,
  `(?<month>${months})\\.?,? ${year}${stop}`,
  `Q(?<quarter>[1-4])(?:[ -]?(?<year>20\\d\\d))?${stop}`,
].map((form) => new RegExp(form, 'y'))
const yearFirst = new RegExp(`(?<![\\w./-])${year}[ -]?Q(?<quarter>[1-4])${stop}`, 'y')

const dayBefore = new RegExp(`\\b(${weekdays})\\b\\.?,? (?:the )?$`)
const dayBehind = new RegExp(`^ ?[,(]? ?(${weekdays})\\b`)

/** The dates of a stretch of text, in order, not overlapping. A date that does not exist is one all the same. */
export function findMentions(text: string, start = 0, end = text.length): DateMention[] {
  const found: DateMention[] = []
  candidates.lastIndex = start
  for (let match = candidates.exec(text); match && match.index < end; match = candidates.exec(text)) {
    const mention = readAt(text, match.index, match[0])
    const last = found.at(-1)
    if (!mention || mention.end > end || (last && mention.start < last.end)) continue
    found.push(withWeekday(text, mention))
    candidates.lastIndex = mention.end
  }
  return found
}

/** The date at a candidate: three groups of digits as they stand; a name with the day before it or behind it. */
function readAt(text: string, at: number, candidate: string): DateMention | undefined {
  if (/^\d/.test(candidate)) return firstOf(forms, text, at)
  const before = candidate.startsWith('Q') ? /\b20\d\d[ -]?$/ : /\b[0-3]?\d(?:st|nd|rd|th)?(?: of)?[ -]$/
  const lead = before.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0
  const first =
    lead > 0 ? firstOf([candidate.startsWith('Q') ? yearFirst : dayFirst], text, at - lead) : undefined
  return first ?? firstOf(monthFirst, text, at)
}

function firstOf(patterns: readonly RegExp[], text: string, at: number): DateMention | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return readMention(match.groups ?? {}, at, match[0].length)
  }
  return undefined
}

function readMention(
  groups: Record<string, string | undefined>,
  start: number,
  size: number,
): DateMention | undefined {
  const number = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : Number(groups[name])
  const month = groups['month'] ? monthOf(groups['month']) : number('monthNumber')
  const parts =
    groups['one'] === undefined
      ? { month, date: number('date') }
      : slashed(number('one') ?? 0, number('two') ?? 0)
  const year = number('year')
  const full = year !== undefined && year < 100 ? 2000 + year : year
  const mention: DateMention = { start, end: start + size }
  if (full !== undefined) mention.year = full
  if (parts.month !== undefined) mention.month = parts.month
  if (parts.date !== undefined) mention.date = parts.date
  const quarter = number('quarter')
  if (quarter !== undefined) mention.quarter = quarter
  return mention
}

/** 3/27 is a month and a day, 27/3 a day and a month; 3/4 may be either, and is neither here. */
function slashed(one: number, two: number): { month?: number; date?: number } {
  if (one <= 12 && two > 12) return { month: one, date: two }
  if (two <= 12 && one > 12) return { month: two, date: one }
  return one === two ? { month: one, date: one } : {}
}

const monthOf = (name: string): number =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    name.slice(0, 3).toLowerCase(),
  ) + 1

const weekdayOf = (name: string): number =>
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name.slice(0, 3).toLowerCase()) + 1

function withWeekday(text: string, mention: DateMention): DateMention {
  if (mention.date === undefined) return mention
  const name =
    dayBefore.exec(text.slice(Math.max(0, mention.start - 20), mention.start))?.[1] ??
    dayBehind.exec(text.slice(mention.end, mention.end + 16))?.[1]
  return name ? { ...mention, weekday: weekdayOf(name) } : mention
}

/** The day as `YYYY-MM-DD`, absent where the mention is not of one day of one year, or where there is no such day. */
export function dayOf({ year, month, date }: DateMention): string | undefined {
  if (year === undefined || month === undefined || date === undefined) return undefined
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** First and last day meant; absent without a year, and for a day that does not exist. */
export function daysOf(mention: DateMention): { first: string; last: string } | undefined {
  const { year, quarter, month, date } = mention
  if (year === undefined) return undefined
  if (date !== undefined) {
    const day = dayOf(mention)
    return day ? { first: day, last: day } : undefined
  }
  const from = quarter !== undefined ? quarter * 3 - 2 : (month ?? 1)
  const next = quarter !== undefined ? from + 3 : from + (month === undefined ? 12 : 1)
  if (month === undefined && quarter === undefined) return undefined
  const at = (m: number): string =>
    `${year + Math.floor((m - 1) / 12)}-${String(((m - 1) % 12) + 1).padStart(2, '0')}-01`
  return { first: at(from), last: dayAt(dayNumber(at(next)) - 1) }
}

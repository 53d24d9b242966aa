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
const stop = '(?![\\w%]|[.,:/-]\\d)'

const forms: RegExp[] = [
  `(?<![\\w./-])${year}(?<mark>[-/.])(?<monthNumber>[01]\\d)\\k<mark>(?<date>[0-3]\\d)(?=T|${stop})`,
  `(?<![\\w./-])(?<date>[0-3]?\\d)\\.(?<monthNumber>[01]?\\d)\\.${year}${stop}`,
  `(?<![\\w./-])(?<one>[0-3]?\\d)/(?<two>[0-3]?\\d)/(?<year>(?:19|20)?\\d\\d)${stop}`,
  `(?<![\\w./-])${date}(?: of)?[ -](?<month>${months})\\b\\.?(?:,?[ -]${year})?${stop}`,
  `\\b(?<month>${months})\\.? ${date}(?:,? ${year})?${stop}`,
  `\\b(?<month>${months})\\.?,? ${year}${stop}`,
  `\\bQ(?<quarter>[1-4])(?:[ -]?(?<year>20\\d\\d))?${stop}`,
  `(?<![\\w./-])${year}[ -]?Q(?<quarter>[1-4])${stop}`,
].map((form) => new RegExp(form, 'g'))

const dayBefore = new RegExp(`\\b(${weekdays})\\b\\.?,? (?:the )?$`)
const dayBehind = new RegExp(`^ ?[,(]? ?(${weekdays})\\b`)

/** The dates of a stretch of text, in order, not overlapping. A date that does not exist is one all the same. */
export function findMentions(text: string, start = 0, end = text.length): DateMention[] {
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end)
  if (!/\d/.test(stretch)) return []
  const found: DateMention[] = []
  for (const form of forms)
    for (const match of stretch.matchAll(form)) {
      const mention = readMention(match.groups ?? {}, start + match.index, match[0].length)
      if (mention) found.push(mention)
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = found.filter((mention, i) => i === 0 || mention.start >= (lastEnd(found, i) ?? 0))
  return apart.map((mention) => withWeekday(text, mention))
}

/** Where the mentions before the i-th end. They are few, and each pattern's own do not overlap. */
function lastEnd(found: readonly DateMention[], i: number): number {
  return Math.max(...found.slice(Math.max(0, i - forms.length), i).map(({ end }) => end))
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

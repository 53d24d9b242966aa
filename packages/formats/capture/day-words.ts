import { addDays, type Day, isDay, startOfWeek, weekday } from '@earned/framework/nouns'
import type { Span } from './piece.ts'

/**
 * Words for a day, and the day they mean in what is done, in what is ahead, and where neither is said.
 * `due` is "by" or "due"; `dated` is one with a number, which may head a line as in a log.
 */
export type DayWords = Span & {
  past?: Day | undefined
  ahead?: Day | undefined
  plain?: Day | undefined
  due: boolean
  dated: boolean
}

type Meaning = Pick<DayWords, 'past' | 'ahead' | 'plain'>
type Groups = Record<string, string | undefined>
type Pattern = { words: RegExp; dated: boolean; mean: (groups: Groups, today: Day) => Meaning | undefined }

const months = 'janfebmaraprmayjunjulaugsepoctnovdec'
const weekdays = 'montuewedthufrisatsun'
const counts = 'zero one two three four five six seven eight nine ten'.split(' ')
/** A day and month without a year and without a verb lie ahead only where they lie this close, in days. */
const soon = 60

const monthName =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekdayName =
  '(?:monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun)'
const count = `(?<count>\\d{1,3}|an?|${counts.slice(1).join('|')})`
const unit = '(?<unit>day|week|month)s?'
const year = '(?:,?\\s(?<year>\\d{4}))?'

const patterns: readonly Pattern[] = [
  pattern('(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<date>\\d{2})', fixed, true),
  pattern('(?<a>\\d{1,2})(?<mark>[./-])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4})', numeric, true),
  pattern(
    `(?:${weekdayName}\\.?,?\\s)?(?<date>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s?(?:of\\s)?${monthName}${year}`,
    named,
    true,
  ),
  pattern(`(?:${weekdayName}\\.?,?\\s)?${monthName}\\s(?<date>\\d{1,2})(?:st|nd|rd|th)?${year}`, named, true),
  pattern(`(?:in\\s)${monthName}\\s(?<year>\\d{4})`, (groups) => fixed({ ...groups, date: '1' }), true),
  pattern(
    `(?:(?<which>last|next|this)\\s)?(?<name>${weekdayName})\\.?(?:\\s(?<week>last|next|this)\\sweek|\\s(?:morning|afternoon|evening|night))?`,
    ofWeek,
  ),
  pattern('(?:today|tonight|this\\s(?:morning|afternoon|evening))', (_, today) => always(today)),
  pattern('(?:yesterday(?:\\s(?:morning|afternoon|evening))?|last\\snight)', (_, today) =>
    always(addDays(today, -1)),
  ),
  pattern('(?:the\\s)?day\\sbefore\\syesterday', (_, today) => always(addDays(today, -2))),
  pattern('tomorrow(?:\\s(?:morning|afternoon|evening))?', (_, today) => always(addDays(today, 1))),
  pattern('(?:the\\s)?day\\safter\\stomorrow', (_, today) => always(addDays(today, 2))),
  pattern('(?<which>last|next)\\s(?<unit>week|month)', span),
  pattern(`${count}\\s${unit}\\sago`, (groups, today) => always(away(groups, today, -1))),
  pattern(`in\\s${count}\\s${unit}`, (groups, today) => ({ ahead: away(groups, today, 1) })),
]

function pattern(words: string, mean: Pattern['mean'], dated = false): Pattern {
  const left = '(?<![\\p{L}\\p{N}_/.@#+$€£-])'
  const right = "(?![\\p{L}\\p{N}_@/-]|['’]\\p{L}|[.,:]\\p{N}|\\.\\p{L})"
  const due = '(?:(?<due>by|due(?:\\s(?:on|by))?)\\s|(?<on>on)\\s)?'
  return { words: new RegExp(`${left}${due}(?:${words})${right}`, 'giu'), dated, mean }
}

/** Every stretch of the text that can name a day, in order, the longest where two share a place. Roles are not judged here. */
export function findDayWords(text: string, today: Day): DayWords[] {
  if (today < '1990' || today >= '2100') return []
  const found = patterns.flatMap(({ words, dated, mean }) =>
    [...text.matchAll(words)].flatMap((match) => {
      const groups = match.groups ?? {}
      const meaning = mean(groups, today)
      if (!meaning || isVerbLike(groups)) return []
      const due = groups['due'] !== undefined
      return [{ ...meaning, due, dated, start: match.index, end: match.index + match[0].length }]
    }),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: DayWords[] = []
  for (const it of found) if (it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it)
  return kept
}

/** "sat" and "sun" alone are a verb and a star. */
function isVerbLike({ name = '', which, week, on, due }: Groups): boolean {
  return /^s(?:at|un)$/i.test(name) && !which && !week && !on && !due
}

function always(day: Day | undefined): Meaning | undefined {
  return day === undefined ? undefined : { past: day, ahead: day, plain: day }
}

function date(year: number, month: number, dayOfMonth: number): Day | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  return year >= 1990 && year <= 2099 && isDay(text) ? text : undefined
}

function monthNumber(name = ''): number {
  return /^\d/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
}

function fixed({ year, month, date: dayOfMonth }: Groups): Meaning | undefined {
  return always(date(Number(year), monthNumber(month), Number(dayOfMonth)))
}

/** With stops the day comes first; with slashes or dashes only where the other order is no date or the same. */
function numeric({ a, b, mark, year }: Groups): Meaning | undefined {
  const dayFirst = date(Number(year), Number(b), Number(a))
  const monthFirst = date(Number(year), Number(a), Number(b))
  if (mark === '.' || dayFirst === monthFirst || !monthFirst) return always(dayFirst)
  return dayFirst ? undefined : always(monthFirst)
}

function named(groups: Groups, today: Day): Meaning | undefined {
  if (groups['year']) return fixed(groups)
  const [month, dayOfMonth, thisYear] = [
    monthNumber(groups['month']),
    Number(groups['date']),
    Number(today.slice(0, 4)),
  ]
  const inYear = (year: number): Day | undefined => date(year, month, dayOfMonth)
  const near = inYear(thisYear)
  const past = near && near <= today ? near : inYear(thisYear - 1)
  const ahead = near && near >= today ? near : inYear(thisYear + 1)
  return { past, ahead, plain: ahead && ahead <= addDays(today, soon) ? ahead : past }
}

/** The latest such weekday with today among them, or the next one after today; "next friday" is next week's. */
function ofWeek({ which, week, name = '' }: Groups, today: Day): Meaning | undefined {
  const wanted = weekdays.indexOf(name.slice(0, 3).toLowerCase()) / 3
  const monday = startOfWeek(today)
  const said = (week ?? which)?.toLowerCase()
  if (said === 'this') return always(addDays(monday, wanted))
  if (said === 'next') return always(addDays(monday, wanted + 7))
  if (week) return always(addDays(monday, wanted - 7))
  const back = (weekday(today) - 1 - wanted + 7) % 7
  if (said === 'last') return always(addDays(today, -(back || 7)))
  return { past: addDays(today, -back), ahead: addDays(today, 7 - back), plain: addDays(today, -back) }
}

/** Last and next week are their Monday, last and next month their first day. */
function span({ which, unit }: Groups, today: Day): Meaning | undefined {
  const step = which?.toLowerCase() === 'last' ? -1 : 1
  if (unit?.toLowerCase() === 'week') return always(addDays(startOfWeek(today), 7 * step))
  const month = addMonths(today, step)
  return always(month && `${month.slice(0, 8)}01`)
}

function away({ count = '', unit }: Groups, today: Day, sign: 1 | -1): Day | undefined {
  const word = counts.indexOf(count.toLowerCase())
  const number = sign * (/^an?$/i.test(count) ? 1 : word >= 0 ? word : Number(count))
  if (unit?.toLowerCase() === 'month') return addMonths(today, number)
  return addDays(today, number * (unit?.toLowerCase() === 'week' ? 7 : 1))
}

/** The same date so many months away, or the last one that exists in that month. */
function addMonths(from: Day, number: number): Day | undefined {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + number
  const last = [31, 30, 29, 28].find((it) => date(Math.floor(month / 12), (month % 12) + 1, it))
  if (last === undefined) return undefined
  return date(Math.floor(month / 12), (month % 12) + 1, Math.min(last, Number(from.slice(8))))
}

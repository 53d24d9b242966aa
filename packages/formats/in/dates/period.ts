import { addDays, daysBetween, isDay, startOfWeek, type Day } from '@earned/framework'
import { monthNumber } from './month-names.ts'
import { writtenDay } from './written-day.ts'

/** A day, week, month, quarter, half or year as a heading names it. */
export type Period = {
  first: Day
  last: Day
  /** False where the year was worked out from what stands around. */
  yearWritten: boolean
  /** What stands behind it on the line, without the colon or dash between them. */
  rest: string
}

/** What the year of a period is worked out from, where it is not written. */
export type Around = { today: Day; within: Period | undefined; before: Period | undefined }

type Span = readonly [first: Day, last: Day]
/** A period whose year may be open: `of` gives its days in a year. */
type Point = { year: number | undefined; length: number; of: (year: number) => Span | undefined }

/**
 * The period a line begins with; undefined where it begins with none, or goes on as a sentence ("2025 was a good year",
 * "May I…"). Without a year it is the one inside the period around it, else the one next to the period before, else the
 * latest that has begun. Fiscal years (`FY26 Q3`) are not known to us and are no periods.
 */
export function readPeriod(text: string, around: Around): Period | undefined {
  const found = periodAt(text, around)
  const rest = found === undefined ? undefined : restOf(found.after)
  return found === undefined || rest === undefined ? undefined : { ...found.period, rest }
}

/** The period of a heading, which may have words before or behind it: `2026 Q3 highlights`, `What I did in 2025`. */
export function readHeadingPeriod(text: string, around: Around): Period | undefined {
  const strict = readPeriod(text, around)
  if (strict !== undefined) return strict
  const loose = periodAt(text, around)
  if (loose !== undefined && loose.numbered)
    return { ...loose.period, rest: loose.after.replace(/^[\s*_]+/, '').trim() }
  for (const space of text.slice(0, 200).matchAll(/[\s(:]/g)) {
    const found = periodAt(text.slice(space.index + 1), around)
    if (found === undefined || !found.numbered || restOf(found.after) !== '') continue
    return {
      ...found.period,
      rest: text.slice(0, space.index).replace(/[\s:(–—-]+$|\s(in|for|of|from)$/gi, ''),
    }
  }
  return undefined
}

type Found = { period: Omit<Period, 'rest'>; after: string; numbered: boolean }

function periodAt(text: string, around: Around): Found | undefined {
  const bare = text.replace(/^[\s*_~[(<“"#]+/, '')
  const from = readPoint(bare)
  if (from === undefined) return undefined
  const joint = /^\s*(?:–|—|-|\bto\b|\buntil\b)\s*/i.exec(bare.slice(from.length))
  const to = joint === null ? undefined : readPoint(bare.slice(from.length + joint[0].length))
  const point = to === undefined ? from : joined(from, to)
  const length = to === undefined || joint === null ? from.length : from.length + joint[0].length + to.length
  const placed = placedIn(point, around)
  if (placed === undefined) return undefined
  return {
    period: { first: placed[0], last: placed[1], yearWritten: point.year !== undefined },
    after: bare.slice(length),
    numbered: /\d/.test(bare.slice(0, length)),
  }
}

/** What may stand behind a period: nothing, or words behind a colon, a dash, a comma or in brackets. */
function restOf(text: string): string | undefined {
  const closed = text.replace(/^[\s*_~\])>”"]+/, '')
  if (closed === '') return ''
  const divided = /^(?:[:,;|·–—]|-\s|\()\s*(.*)$/s.exec(closed)
  return divided?.[1]?.replace(/^[\s*_:–—-]+/, '').trim()
}

const prefix =
  /^(?:(?:the )?week (?:of|commencing|starting|beginning|from)|w\/c|wc|week)\s+(?:the )?(?:mon(?:day)?,?\s+)?(?=\d{1,2}[\s/.-]|\d{4}-\d|\p{L}{3,}\.?\s\d)/iu
const endPrefix = /^(?:(?:the )?week ending|w\/e)\s+(?:the )?(?=[\d\p{L}])/iu

function readPoint(text: string): Point | undefined {
  const ends = endPrefix.exec(text)
  if (ends !== null) return wholeWeek(text, ends[0].length, (day) => addDays(day, -6))
  const begins = prefix.exec(text)
  if (begins !== null) return wholeWeek(text, begins[0].length, (day) => startOfWeek(day))
  return readDayPoint(text) ?? readLongPoint(text)
}

function wholeWeek(text: string, from: number, monday: (day: Day) => Day): Point | undefined {
  const point = readDayPoint(text.slice(from))
  if (point === undefined) return undefined
  return {
    year: point.year,
    length: from + point.length,
    of: (year) => {
      const first = point.of(year)?.[0]
      return first === undefined ? undefined : [monday(first), addDays(monday(first), 6)]
    },
  }
}

const weekdayName = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i
const numeric = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2}))(?!\d)/
const dayName =
  /^(\d{1,2})(?:st|nd|rd|th)?\.?(?:\s?[–-]\s?(\d{1,2})(?:st|nd|rd|th)?\.?)?\s+(?:of )?(\p{L}{3,})\.?(?:,?\s+(\d{4})(?!\d))?/iu
const nameDay =
  /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s?[–-]\s?(\d{1,2})(?:st|nd|rd|th)?)?(?![\d\p{L}])(?:,?\s+(\d{4})(?!\d))?/iu

function readDayPoint(whole: string): Point | undefined {
  const skipped = weekdayName.exec(whole)?.[0].length ?? 0
  const text = whole.slice(skipped)
  const digits = numeric.exec(text)
  if (digits !== null) {
    const written = writtenDay(digits[0])
    // Of two readings the day stands first: a heading has no column to decide by.
    const day = written?.dayFirst ?? written?.monthFirst
    const year = Number(day?.slice(0, 4))
    return day === undefined || !isNear(year)
      ? undefined
      : { year, length: skipped + digits[0].length, of: () => [day, day] }
  }
  const named = dayName.exec(text)
  const turned = named === null ? nameDay.exec(text) : null
  const [found, first, last, name, year] =
    named === null ? [turned?.[0], turned?.[2], turned?.[3], turned?.[1], turned?.[4]] : named
  const month = monthNumber(name ?? '')
  if (found === undefined || month === undefined) return undefined
  return {
    year: year === undefined ? undefined : Number(year),
    length: skipped + found.length,
    of: (year) => spanOf(dayIn(year, month, Number(first)), dayIn(year, month, Number(last ?? first))),
  }
}

const quarter =
  /^(?:(\d{4})[\s-]*q([1-4])|q([1-4])(?:[\s/,-]*(?:of )?(\d{4})|\s?['’](\d{2}))?)(?![\d\p{L}])/iu
const half = /^(?:(\d{4})[\s-]*h([12])|h([12])(?:[\s/,-]*(\d{4})|\s?['’](\d{2}))?)(?![\d\p{L}])/iu
const isoWeek =
  /^(?:(\d{4})[\s-]*(?:w|week |cw|kw)\s?(\d{1,2})|(?:w|week |cw ?|kw ?)(\d{1,2})(?:[,/\s]+(\d{4}))?)(?![\d\p{L}])/iu
const monthYear = /^(\p{L}{3,})\.?(?:,?\s+(\d{4})|\s?['’](\d{2}))?(?![\d\p{L}])/iu
const yearMonth = /^(\d{4})(?:[-/](\d{1,2})|\s+(\p{L}{3,})\.?)?(?![\d\p{L}/-])/iu

/** Weeks, months, quarters, halves and years. */
function readLongPoint(text: string): Point | undefined {
  const q = quarter.exec(text)
  if (q !== null) return monthsPoint(q[0], yearOf(q[1] ?? q[4], q[5]), [Number(q[2] ?? q[3]) * 3 - 2, 3])
  const h = half.exec(text)
  if (h !== null) return monthsPoint(h[0], yearOf(h[1] ?? h[4], h[5]), [Number(h[2] ?? h[3]) * 6 - 5, 6])
  const w = isoWeek.exec(text)
  if (w !== null)
    return {
      year: yearOf(w[1] ?? w[4], undefined),
      length: w[0].length,
      of: (year) => weekOf(year, Number(w[2] ?? w[3])),
    }
  const m = monthYear.exec(text)
  const month = monthNumber(m?.[1] ?? '')
  if (m !== null && month !== undefined) return monthsPoint(m[0], yearOf(m[2], m[3]), [month, 1])
  const y = yearMonth.exec(text)
  if (y === null || !/^(19|20)/.test(text)) return undefined
  if (y[2] === undefined && y[3] === undefined) return monthsPoint(y[0], Number(y[1]), [1, 12])
  const named = y[2] === undefined ? monthNumber(y[3] ?? '') : Number(y[2])
  return named === undefined || named < 1 || named > 12
    ? undefined
    : monthsPoint(y[0], Number(y[1]), [named, 1])
}

function yearOf(four: string | undefined, two: string | undefined): number | undefined {
  if (four !== undefined) return Number(four)
  return two === undefined ? undefined : 2000 + Number(two)
}

function monthsPoint(found: string, year: number | undefined, [month, count]: [number, number]): Point {
  const of = (year: number): Span | undefined => {
    const after = month + count === 13 ? dayIn(year + 1, 1, 1) : dayIn(year, month + count, 1)
    return after === undefined ? undefined : spanOf(dayIn(year, month, 1), addDays(after, -1))
  }
  return { year, length: found.length, of }
}

/** ISO 8601: week 1 is the one with 4 January in it. */
function weekOf(year: number, week: number): Span | undefined {
  const fourth = dayIn(year, 1, 4)
  if (fourth === undefined || week < 1 || week > 53) return undefined
  const first = addDays(startOfWeek(fourth), (week - 1) * 7)
  return [first, addDays(first, 6)]
}

/** Years somebody may have worked in: a number outside of them is no year. */
function isNear(year: number): boolean {
  return year >= 1970 && year <= 2100
}

function dayIn(year: number, month: number, date: number): Day | undefined {
  if (!isNear(year)) return undefined
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

function spanOf(first: Day | undefined, last: Day | undefined): Span | undefined {
  return first === undefined || last === undefined || last < first ? undefined : [first, last]
}

/** From the first day of one to the last of the other; a year that only one of them has is that of both. */
function joined(from: Point, to: Point): Point {
  return {
    year: to.year ?? from.year,
    length: from.length + to.length,
    of: (year) => {
      const last = to.of(year)
      const first = from.of(from.year ?? year)
      if (first === undefined || last === undefined) return undefined
      // "December to January" without a year of its own began the year before.
      const begun = first[0] > last[1] ? from.of(year - 1) : first
      return spanOf(begun?.[0], last[1])
    },
  }
}

function placedIn(point: Point, { today, within, before }: Around): Span | undefined {
  if (point.year !== undefined) return point.of(point.year)
  const near = within ?? before
  const year = Number((near?.first ?? today).slice(0, 4))
  const spans = [year - 1, year, year + 1].map(point.of).filter((span) => span !== undefined)
  if (near === undefined) return spans.findLast(([first]) => first <= today)
  const away = ([first]: Span): number => Math.abs(daysBetween(near.first, first))
  const inside = spans.find(([first]) => first >= near.first && first <= near.last)
  return inside ?? spans.toSorted((a, b) => away(a) - away(b))[0]
}

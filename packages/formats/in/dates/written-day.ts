import { isDay, type Day } from '@earned/framework'
import { monthNumber } from './month-names.ts'

/** What a written date can mean. Both readings agree unless it is all numbers and both orders name a day. */
export type WrittenDay = { dayFirst: Day | undefined; monthFirst: Day | undefined }

const yearFirst = /^(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/
const dayThenName =
  /^(\d{1,2})(?:st|nd|rd|th|º)?[-\s/.]{1,2}(?:de |of )?(\p{L}+)\.?,?[-\s/.]{1,2}(?:de )?(\d{4}|\d{2})(?!\d)/iu
const nameThenDay = /^(\p{L}+)\.?[-\s/]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[-\s/]{1,2}(\d{4})(?!\d)/iu
const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const weekdayName = /^\p{L}+\.?,?\s+(?=\p{L}+\.?\s+\d|\d)/u

/**
 * The day at the beginning of a text; a time and a zone behind it are passed over, so the day stays the one that was
 * written. Two-digit years are 1970 to 2069. With full stops (`22.09.2025`) the day always comes first. Undefined where
 * there is no day.
 */
export function writtenDay(text: string): WrittenDay | undefined {
  const trimmed = text.trim()
  return readDay(trimmed) ?? readDay(trimmed.replace(weekdayName, ''))
}

function readDay(text: string): WrittenDay | undefined {
  const iso = yearFirst.exec(text)
  if (iso !== null) return agreed(iso[1], Number(iso[2]), iso[3])
  const named = dayThenName.exec(text)
  if (named !== null) return agreed(named[3], monthNumber(named[2] ?? ''), named[1])
  const american = nameThenDay.exec(text)
  if (american !== null) return agreed(american[3], monthNumber(american[1] ?? ''), american[2])
  const numeric = numbers.exec(text)
  return numeric === null ? undefined : eitherWay(numeric)
}

function eitherWay([, first = '', mark, second = '', year]: RegExpExecArray): WrittenDay | undefined {
  const dayFirst = existing(year, Number(second), first)
  const monthFirst = mark === '.' ? dayFirst : existing(year, Number(first), second)
  return dayFirst === undefined && monthFirst === undefined ? undefined : { dayFirst, monthFirst }
}

function agreed(year = '', month: number | undefined, date = ''): WrittenDay | undefined {
  const found = existing(year, month, date)
  return found === undefined ? undefined : { dayFirst: found, monthFirst: found }
}

function existing(year = '', month: number | undefined, date: string): Day | undefined {
  if (month === undefined) return undefined
  const full = year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`
  const text = `${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

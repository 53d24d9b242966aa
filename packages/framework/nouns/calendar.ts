/** Sums over days. Nothing here needs the validation library, so that what runs in the browser can count days without it. */

/** A calendar day that exists, `YYYY-MM-DD`, without a time or a zone. */
export type Day = string

/** Whether the text is a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && date >= 1 && date <= (lengths[month - 1] ?? 0)
}

/** The day `days` days after `from` (before it where negative). Throws where it falls outside the years 0 to 9999. */
export function addDays(from: Day, days: number): Day {
  return dayAt(dayNumber(from) + days)
}

/** Whole days from `from` to `to`: 1 for tomorrow, negative where `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekday(of: Day): number {
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week the day is in (ISO 8601 weeks begin on Monday). */
export function startOfWeek(of: Day): Day {
  return addDays(of, 1 - weekday(of))
}

/**
 * Days since 1970-01-01 in the Gregorian calendar, for sums and charts. Throws for what is not a day.
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(of: Day): number {
  if (!isDay(of)) throw new RangeError(`not a day: ${of} (YYYY-MM-DD)`)
  const month = Number(of.slice(5, 7))
  // Years begin in March, so that the leap day is the last day of a year.
  const year = Number(of.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(of.slice(8)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day with that number: `dayNumber` turned round (civil_from_days). Throws outside the years 0 to 9999. */
export function dayAt(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (!Number.isInteger(number) || year < 0 || year > 9999)
    throw new RangeError(`no day has the number ${number}`)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

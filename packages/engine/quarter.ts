import type { Day } from '@earned/framework'

/** A quarter of a calendar year, `2026-Q4`. Sorts as text in the order of time. */
export type Quarter = `${string}-Q${1 | 2 | 3 | 4}`

const firstDays = ['01-01', '04-01', '07-01', '10-01']
const lastDays = ['03-31', '06-30', '09-30', '12-31']

/** The quarter a day is in. */
export function quarterOf(day: Day): Quarter {
  return quarterAt(Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3))
}

/** The first and the last day of a quarter. */
export function quarterDays(quarter: Quarter): { from: Day; to: Day } {
  const year = quarter.slice(0, 4)
  const place = quarterNumber(quarter) % 4
  return { from: `${year}-${firstDays[place]}`, to: `${year}-${lastDays[place]}` }
}

/** The quarter before. */
export function previousQuarter(quarter: Quarter): Quarter {
  return quarterAt(quarterNumber(quarter) - 1)
}

/** The quarter after. */
export function nextQuarter(quarter: Quarter): Quarter {
  return quarterAt(quarterNumber(quarter) + 1)
}

/** Quarters since the year 0: differences of these are the time `t` of the model, in quarters. */
export function quarterNumber(quarter: Quarter): number {
  const found = /^(\d{4})-Q([1-4])$/.exec(quarter)
  if (!found) throw new RangeError(`not a quarter: ${quarter} (2026-Q4)`)
  return Number(found[1]) * 4 + Number(found[2]) - 1
}

/** The quarter with that number: `quarterNumber` turned round. */
export function quarterAt(number: number): Quarter {
  const place = ((number % 4) + 4) % 4
  const year = (number - place) / 4
  if (!Number.isInteger(number) || year < 0 || year > 9999)
    throw new RangeError(`no quarter has the number ${number}`)
  return `${String(year).padStart(4, '0')}-Q${(place + 1) as 1 | 2 | 3 | 4}`
}

/**
 * A number as it stands in a text. `start` and `end` are offsets into the original text and cover the number with its
 * sign and unit ("+0.5 pp", "10k", "$4.20", "3 Nov 2026"), so that `text.slice(start, end)` is what a person sees.
 */
export type NumberToken = {
  start: number
  end: number
  /** In the unit as printed: 4.2 for "4.2%", 10000 for "10k", 36 for "36 mins". For a date: the number of its first day. */
  value: number
  /** Half of the last digit printed, same unit: .05 for "4.2%", 500 for "10k", .5 for "36". A count of things is exact whatever this says. */
  half: number
  unit: NumberUnit
  /** The word after the number, in small letters ("users" for "2,519 users"), or ''. */
  noun: string
  /** What the words or signs before it make of it: "<", "at least", "about". */
  bound: NumberBound
  /** Whether a plus or a minus was printed. */
  signed: boolean
  role: NumberRole
  /** Dates only: the first and the last day meant ("Q3 2026" is 2026-07-01 to 2026-09-30); absent without a year. */
  days?: { first: string; last: string }
}

export type NumberUnit =
  | 'none'
  | 'percent'
  | 'points'
  | 'basis-points'
  | 'times'
  | 'money'
  | 'milliseconds'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'quarters'
  | 'years'
  | 'bytes'
  | 'date'

export type NumberBound = 'exact' | 'about' | 'below' | 'at-most' | 'above' | 'at-least'

/**
 * What a number is, as far as the words around it say so. `name` is a number that measures nothing (a version, "Q4",
 * "step 3", a year, a list's number); `plain` is everything that could not be told.
 */
export type NumberRole =
  | 'rate'
  | 'count'
  | 'n'
  | 'p'
  | 'interval'
  | 'level'
  | 'change'
  | 'statistic'
  | 'money'
  | 'duration'
  | 'date'
  | 'name'
  | 'plain'

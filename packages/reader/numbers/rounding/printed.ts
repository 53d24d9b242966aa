import type { NumberToken } from '../../document/number-token.ts'
import type { Box } from './box.ts'

/** A number as printed, with its place: what a claim is made of. Rates and lifts are fractions here: 0.042 for "4.2%". */
export type Printed = {
  value: number
  /** Half of its last digit. */
  half: number
  about: boolean
  start: number
  end: number
}

/** The token as a number in base units: percent, points and basis points become fractions. */
export function printed({ value, half, unit, bound, start, end }: NumberToken): Printed {
  const scale = unit === 'percent' || unit === 'points' ? 0.01 : unit === 'basis-points' ? 0.0001 : 1
  return { value: value * scale, half: half * scale, about: bound === 'about', start, end }
}

/** How a writer shortened a number; one hand does all numbers of a statement alike. */
export type Hand = 'rounded' | 'cut' | 'either'

/**
 * What the number can have been. A writer may have cut digits off instead of rounding them, so that `either` reaches a
 * whole last digit on the far side; a number marked "about" gets twice as much.
 */
export function boxOf({ value, half, about }: Printed, hand: Hand = 'either'): Box {
  // A hair more, for halves that binary fractions cannot hold.
  const near = half * (about ? 2 : 1) * (1 + 1e-9)
  const inward = hand === 'cut' ? near * 1e-6 : near
  const outward = hand === 'rounded' ? near : 2 * near
  if (value === 0) return { low: -outward, high: outward }
  return value > 0
    ? { low: value - inward, high: value + outward }
    : { low: value - outward, high: value + inward }
}

/**
 * What a count can have been: exact, unless it was printed with "k" or ends in zeros as round numbers do; a number of
 * three zeros or more may be off by half of its last digit that is not zero, at most 5 %.
 */
export function countBox(count: Printed, step = stepOf(count)): Box {
  const { value, half, about } = count
  const loose = step >= 100 ? Math.min(step / 2, 0.05 * value) : 0
  const by = Math.max(loose, half > 0.5 ? half : 0, about ? 0.1 * value : 0)
  return { low: Math.max(0, value - by), high: value + by }
}

/** The finest round step the count can be a multiple of: 100 for 2,500 and 1 for 2,519. */
export function stepOf({ value }: Printed): number {
  let step = 1
  while (value > 0 && value % (step * 10) === 0) step *= 10
  return step
}

/** The box of a share as people say it: whole tens may be rounded to tens, whole fives to fives ("60 %" for 7 of 12). */
export function roughBox(number: Printed): Box {
  const percent = number.value * 100
  const loose = number.half < 0.0049 ? 0 : percent % 10 === 0 ? 0.05 : percent % 5 === 0 ? 0.025 : 0
  const box = boxOf(number)
  return { low: Math.min(box.low, number.value - loose), high: Math.max(box.high, number.value + loose) }
}

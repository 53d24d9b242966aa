import { incompleteBeta } from './incomplete-beta.ts'
import { solve } from './solve.ts'

/** P(T > t) for Student's t with `df` degrees of freedom (any real above 0). */
export function studentUpper(t: number, df: number): number {
  const [outside, inside] = split(t, df)
  return t >= 0 ? outside / 2 : (1 + inside) / 2
}

export const studentLower = (t: number, df: number): number => studentUpper(-t, df)

/** The chance of a t at least as far from 0, on either side. */
export const studentTwoSided = (t: number, df: number): number => split(t, df)[0]

/** The t with P(T ≤ t) = probability. */
export function studentQuantile(probability: number, df: number): number {
  if (probability === 0.5) return 0
  if (probability > 0.5) return upper(1 - probability, df)
  return -upper(probability, df)
}

function split(t: number, df: number): [outside: number, inside: number] {
  const square = t * t
  return incompleteBeta([df / (df + square), square / (df + square)], df / 2, 0.5)
}

function upper(tail: number, df: number): number {
  if (!(tail >= 0 && df > 0)) return Number.NaN
  if (tail === 0) return Number.POSITIVE_INFINITY
  let high = 1
  while (studentUpper(high, df) > tail) high *= 2
  return solve((t) => studentUpper(t, df) - tail, 0, high)
}

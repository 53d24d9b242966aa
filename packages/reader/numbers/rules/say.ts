import type { ProofLine } from '../finding.ts'
import type { Box } from '../rounding/box.ts'

/** A number in a worked sum: six digits, no padding. */
export function say(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  return String(Number(value.toPrecision(6)))
}

/** One line of a sum; with the box that rounding leaves open, where there is one. */
export function line(label: string, expression: string, worked: { value: number; range?: Box }): ProofLine {
  const { value, range } = worked
  return range
    ? { label, expression, value, range: { low: range.low, high: range.high } }
    : { label, expression, value }
}

import { layOut } from '../layout/lay-out.ts'
import type { Arm } from '../recompute/arms.ts'
import { findNumbers } from '../tokens/find-numbers.ts'
import { clausesOf } from './clause.ts'
import type { Comparison } from './comparison.ts'
import { linkAcross } from './link-across.ts'
import { readScopes } from './scopes.ts'

/** What a text is read as, in one short line for each comparison: arms, units, p, interval, lift, words. */
export function readingOf(text: string): string[] {
  const layout = layOut(text)
  const { comparisons, loose } = readScopes(clausesOf(layout, findNumbers(layout.prose)), [])
  linkAcross(comparisons, loose)
  return comparisons.map(say)
}

const number = (value: number): string => String(Number(value.toPrecision(5)))

function arm({ rate, count, n }: Arm): string {
  return `${rate ? number(rate.value) : '?'} (${count?.value ?? '?'}/${n?.value ?? '?'})`
}

function say({ arms, ordered, units, apart, ps, intervals, significance, lifts, sides }: Comparison): string {
  const said = [
    `${arm(arms[0])} ${ordered ? '→' : '|'} ${arm(arms[1])}`,
    `units ${units}${apart ? ' apart' : ''}`,
    ...ps.map(({ kind, relation, value }) => `${kind}${relation}${value}`),
    ...intervals.map(
      ({ low, high, unit, of, confidence }) =>
        `${confidence ?? '?'}: ${number(low.value)}…${number(high.value)} ${unit}${of ? ` of ${of}` : ''}`,
    ),
    ...lifts.map(
      ({ number: { value }, unit, said: how }) => `lift ${number(value)} ${unit}${how ? ` ${how}` : ''}`,
    ),
    ...(significance
      ? [
          `${significance.significant ? '' : 'not '}significant${significance.alpha ? ` at ${number(significance.alpha)}` : ''}`,
        ]
      : []),
    ...(sides ? [`${sides}-sided`] : []),
  ]
  return said.join('; ')
}

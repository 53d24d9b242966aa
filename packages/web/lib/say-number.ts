import type { MetricChange, Outcome } from '@earned/framework'

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

/** `3.6 %`, `900 ms`, `1,200`. */
export const sayNumber = (value: number, unit = ''): string =>
  `${plain.format(value)}${unit === '' ? '' : ` ${unit}`}`

/** `conversion 3.1 → 3.6 %`, or `signups +12 %` where only the change is known. */
export function sayChange({ metric, from, to, by, unit }: MetricChange): string {
  const name = metric === '' ? '' : `${metric} `
  if (from !== null && to !== null) return `${name}${sayNumber(from)} → ${sayNumber(to, unit)}`
  if (to !== null) return `${name}${sayNumber(to, unit)}`
  return by === null ? name.trim() : `${name}${by > 0 ? '+' : ''}${sayNumber(by, unit)}`
}

/** `3 entries`, `1 entry`. */
export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${plain.format(count)} ${count === 1 ? one : many}`

/** `conversion from 3.1 to 3.6 %`, as much of it as is known. */
export function sayGoal(outcome: Pick<Outcome, 'metric' | 'unit' | 'baseline' | 'target'>): string {
  const { metric, unit, baseline, target } = outcome
  const aim = [
    baseline === null ? '' : `from ${sayNumber(baseline, target === null ? unit : '')}`,
    target === null ? '' : `to ${sayNumber(target, unit)}`,
  ].filter(Boolean)
  return [metric, ...aim].filter(Boolean).join(' ')
}

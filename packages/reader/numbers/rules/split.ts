import type { Split } from '../claims/split.ts'
import type { NumberFinding } from '../finding.ts'
import { countBox, type Printed, stepOf } from '../rounding/printed.ts'
import { checkSplit } from '../statistics/split-check.ts'
import type { Verdict } from './comparison-rule.ts'
import { line, say } from './say.ts'
import type { Surroundings } from './surroundings.ts'

/** Below this a split is a fault (Fabijan et al. 2019 use .0005; most teams .001), below the other worth a look. */
const error = 0.001
const warning = 0.01
/** More rows than this are no arms. */
const mostArms = 12
/** Without a stated split, counts further apart than this are taken for a design that was not written down. */
const furthest = 1.25
const notByLot =
  /\b(?:before (?:and|vs|versus|\/) ?after|after the (?:launch|change|release)|previous|last (?:month|week|quarter|year)|prior|pre-|post-(?!hoc)|year[- ]over|exclud\w*|opted|adopters?|surveyed|respondents?)\b/i

/**
 * stat.srm: the arms are further apart than the lot can have put them, against the planned split or an equal one.
 * Counts printed round are taken at their kindest. docs/method/numbers/stat.srm.md
 */
export function checkUnits(split: Split, around: Surroundings): Verdict {
  const { units } = split
  const planned = around.split
  if (!split.named && around.kind !== 'experiment') return 'not checked'
  if (!around.experiment || units.length < 2 || units.length > mostArms || notByLot.test(split.text))
    return 'not checked'
  if (planned && planned.length !== units.length) return 'not checked'
  const sizes = units.map(({ value }) => value)
  const apart = Math.max(...sizes) / Math.min(...sizes)
  if (Math.min(...sizes) < 20 || (!planned && apart > furthest)) return 'not checked'
  const shares = planned ? inOrderOf(sizes, planned) : sizes.map(() => 1)
  const kindest = toward(units, shares)
  const { p } = checkSplit(kindest, shares)
  return p >= (split.named ? warning : error)
    ? 'holds'
    : finding(split, { shares, p, stated: planned !== undefined })
}

/** Planned shares in the order of the counts: the larger share belongs to the larger arm, whichever was named first. */
function inOrderOf(sizes: readonly number[], shares: readonly number[]): number[] {
  const ranked = [...shares].sort((a, b) => a - b)
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))
  const out = sizes.map(() => 0)
  order.forEach((at, rank) => (out[at] = ranked[rank] ?? 0))
  return out
}

/** The counts moved within their rounding as near to the planned split as it lets them. */
function toward(units: readonly Printed[], shares: readonly number[]): number[] {
  const total = units.reduce((sum, { value }) => sum + value, 0)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const step = Math.min(...units.map(stepOf))
  return units.map((count, i) => {
    const expected = (total * (shares[i] ?? 0)) / whole
    const { low, high } = countBox(count, step)
    return Math.min(high, Math.max(low, expected))
  })
}

type Worked = { shares: number[]; p: number; stated: boolean }

function finding({ units, named }: Split, { shares, p, stated }: Worked): NumberFinding {
  const sizes = units.map(({ value }) => value)
  const { chiSquare, df, expected } = checkSplit(sizes, shares)
  const terms = sizes.map(
    (size, i) => `(${say(size)} − ${say(expected[i] ?? 0)})² ÷ ${say(expected[i] ?? 0)}`,
  )
  return {
    rule: 'stat.srm',
    severity: named ? (p < error ? 'error' : 'warning') : 'question',
    spans: units.map(({ start, end }) => ({ start, end })),
    args: {
      p,
      planned: shares.join('/'),
      stated: stated ? 'stated' : 'equal split assumed',
      named: named ? 'arms' : 'rows of a table',
      counts: sizes.join('/'),
    },
    proof: [
      ...sizes.map((size, i) => line(`arm ${i + 1}`, `expected ${say(expected[i] ?? 0)}`, { value: size })),
      line('chi-square', terms.join(' + '), { value: chiSquare }),
      line('p', `P(χ² with ${df} df > ${say(chiSquare)})`, { value: checkSplit(sizes, shares).p }),
    ],
  }
}

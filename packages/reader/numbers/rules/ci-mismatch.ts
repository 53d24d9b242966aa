import { upperQuantile } from '../distributions/normal.ts'
import type { Comparison } from '../claims/comparison.ts'
import type { IntervalClaim } from '../claims/interval-claim.ts'
import type { NumberFinding, ProofLine } from '../finding.ts'
import { type IntervalBox, possibleInterval, type Quantity } from '../recompute/possible-intervals.ts'
import { corners } from '../recompute/possible-z.ts'
import { isPlain, isShare, type Recomputed } from '../recompute/recompute.ts'
import { type Box, meet } from '../rounding/box.ts'
import { boxOf } from '../rounding/printed.ts'
import type { Case, Verdict } from './comparison-rule.ts'
import { line, say } from './say.ts'
import { waldDifference } from '../statistics/proportion-intervals.ts'

/**
 * stat.ci-mismatch: a printed interval that no usual method gives for any quantity it can be of (difference, relative
 * change, ratios, the rates themselves), whatever the rates were before rounding. docs/method/numbers/stat.ci-mismatch.md
 */
export function checkIntervals({ comparison, recomputed }: Case): Verdict[] {
  return comparison.intervals.map((claim) => {
    if (claim.low.value > claim.high.value) return upsideDown(claim)
    if (!recomputed || !isShare(comparison) || !isPlain(comparison)) return 'not checked'
    return isPossible(claim, recomputed) ? 'holds' : finding(claim, recomputed, comparison)
  })
}

/** Quantities an interval can be of, by its unit and the words before it. */
function quantitiesOf({ unit, of }: IntervalClaim): Quantity[] {
  if (unit === 'points') return ['difference']
  if (of === 'difference' || of === 'relative')
    return unit === 'none' ? ['difference', 'relative'] : [of, 'difference']
  if (of) return ['ratio', 'odds']
  const rates: Quantity[] = ['difference', 'relative', 'first rate', 'second rate']
  return unit === 'percent' ? rates : [...rates, 'ratio', 'odds']
}

/** The levels an interval may be at: the one it names, else the usual ones. */
const confidencesOf = ({ confidence }: IntervalClaim): number[] =>
  confidence ? [confidence] : [0.9, 0.95, 0.99]

function isPossible(claim: IntervalClaim, recomputed: Recomputed): boolean {
  const tables = corners(recomputed.arms, recomputed.difference)
  const scales = claim.unit === 'none' ? [1, 0.01] : [1]
  for (const quantity of quantitiesOf(claim))
    for (const confidence of confidencesOf(claim)) {
      const box = possibleInterval(quantity, tables, upperQuantile((1 - confidence) / 2))
      if (box && scales.some((scale) => fits(claim, box, scale) || fits(claim, mirrored(box), scale)))
        return true
    }
  return false
}

function fits({ low, high }: IntervalClaim, box: IntervalBox, scale: number): boolean {
  const at = ({ low: a, high: b }: Box): Box => ({ low: a * scale, high: b * scale })
  return meet(at(boxOf(low)), box.low) && meet(at(boxOf(high)), box.high)
}

/** The interval of first less second. */
const mirrored = ({ low, high }: IntervalBox): IntervalBox => ({
  low: { low: -high.high, high: -high.low },
  high: { low: -low.high, high: -low.low },
})

function upsideDown({ start, end, low, high }: IntervalClaim): NumberFinding {
  return {
    rule: 'stat.ci-mismatch',
    severity: 'error',
    spans: [{ start, end }],
    args: { reason: 'upside down', low: low.value, high: high.value },
    proof: [
      line('upper end less lower end', `${say(high.value)} − ${say(low.value)}`, {
        value: high.value - low.value,
      }),
    ],
  }
}

function finding(claim: IntervalClaim, recomputed: Recomputed, { units }: Comparison): NumberFinding {
  const confidence = claim.confidence ?? 0.95
  return {
    rule: 'stat.ci-mismatch',
    severity: recomputed.assumed === 'nothing' ? 'error' : 'warning',
    spans: [{ start: claim.start, end: claim.end }],
    args: {
      reason: 'value',
      low: claim.low.value,
      high: claim.high.value,
      confidence,
      units,
      assumed: recomputed.assumed,
    },
    proof: intervalProof(recomputed, confidence),
  }
}

function intervalProof(recomputed: Recomputed, confidence: number): ProofLine[] {
  const z = upperQuantile((1 - confidence) / 2)
  const tables = corners(recomputed.arms, recomputed.difference)
  const box = possibleInterval('difference', tables, z)
  const [first, second] = tables[0] ?? [
    { count: 0, n: 1 },
    { count: 0, n: 1 },
  ]
  const wald = waldDifference(first, second, z)
  return [
    line('difference', 'second rate − first rate', {
      value: (wald.low + wald.high) / 2,
      range: recomputed.difference,
    }),
    line('normal quantile', `${say(confidence * 100)} %`, { value: z }),
    line('lower end', 'difference − z × √(r₁(1 − r₁) ÷ n₁ + r₂(1 − r₂) ÷ n₂)', {
      value: wald.low,
      ...(box ? { range: box.low } : {}),
    }),
    line('upper end', 'difference + z × √(r₁(1 − r₁) ÷ n₁ + r₂(1 − r₂) ÷ n₂)', {
      value: wald.high,
      ...(box ? { range: box.high } : {}),
    }),
  ]
}

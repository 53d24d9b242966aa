import type { Comparison } from '../claims/comparison.ts'
import type { IntervalClaim } from '../claims/interval-claim.ts'
import type { PClaim } from '../claims/p-claim.ts'
import type { NumberFinding } from '../finding.ts'
import { impliedZ } from '../recompute/implied-z.ts'
import { possibleP } from '../recompute/possible-p.ts'
import { isPlain, isShare } from '../recompute/recompute.ts'
import { type Box, meet, minus } from '../rounding/box.ts'
import { boxOf } from '../rounding/printed.ts'
import type { Case, Verdict } from './comparison-rule.ts'
import { line, say } from './say.ts'

/**
 * stat.ci-mismatch, from the interval alone: it does not hold the difference it is of, or it and the printed p say
 * different things of zero. Needs no units. docs/method/numbers/stat.ci-mismatch.md
 */
export function checkAgreement({ comparison, recomputed }: Case): Verdict[] {
  const [interval, ...others] = comparison.intervals
  if (!interval || others.length > 0 || interval.low.value > interval.high.value) return []
  const outside = holdsEstimate(interval, comparison)
  // Where both were worked out from the rates, each has been judged by itself.
  const judged = recomputed !== undefined && isPlain(comparison) && isShare(comparison)
  return judged ? outside : outside.concat(agreesWithP(interval, comparison))
}

function holdsEstimate(claim: IntervalClaim, comparison: Comparison): Verdict[] {
  const [first, second] = comparison.arms
  if (claim.of !== 'difference' && claim.unit !== 'points') return []
  if (claim.unit === 'none' || !first.rate || !second.rate) return []
  const difference = minus(boxOf(second.rate), boxOf(first.rate))
  const inside: Box = { low: boxOf(claim.low).low, high: boxOf(claim.high).high }
  const turned: Box = { low: -difference.high, high: -difference.low }
  if (meet(difference, inside) || meet(turned, inside)) return ['holds']
  const value = second.rate.value - first.rate.value
  return [
    finding(claim, 'estimate outside', [
      line('difference', `${say(second.rate.value)} − ${say(first.rate.value)}`, {
        value,
        range: difference,
      }),
      line('interval', `${say(claim.low.value)} to ${say(claim.high.value)}`, {
        value: (claim.low.value + claim.high.value) / 2,
        range: inside,
      }),
    ]),
  ]
}

function agreesWithP(claim: IntervalClaim, { ps, text }: Comparison): Verdict[] {
  const [p, ...others] = ps.filter(({ kind }) => kind === 'p')
  const z = impliedZ(claim)
  if (
    !p ||
    others.length > 0 ||
    !z ||
    /\b(?:adjusted|corrected|bonferroni|bayes\w*|credible|cuped)\b/i.test(text)
  )
    return ['not checked']
  const { twoSided, oneSided, wrongSide } = possibleP(z)
  if (meet(p.box, twoSided) || (p.sides !== 2 && (meet(p.box, oneSided) || meet(p.box, wrongSide))))
    return ['holds']
  return [againstP(claim, p, { z, twoSided })]
}

function againstP(
  claim: IntervalClaim,
  p: PClaim,
  { z, twoSided }: { z: Box; twoSided: Box },
): NumberFinding {
  const found = finding(claim, 'against p', [
    line('z the interval implies', 'middle ÷ half its length × normal quantile', {
      value: (z.low + z.high) / 2,
      range: z,
    }),
    line('p the interval implies', 'P(|Z| > z)', {
      value: (twoSided.low + twoSided.high) / 2,
      range: twoSided,
    }),
    line('p', 'as printed', { value: p.value, range: p.box }),
  ])
  return {
    ...found,
    spans: [...found.spans, { start: p.start, end: p.end }],
    args: { ...found.args, p: p.value },
  }
}

const finding = (claim: IntervalClaim, reason: string, proof: NumberFinding['proof']): NumberFinding => ({
  rule: 'stat.ci-mismatch',
  severity: 'error',
  spans: [{ start: claim.start, end: claim.end }],
  args: { reason, low: claim.low.value, high: claim.high.value, confidence: claim.confidence ?? 0.95 },
  proof,
})

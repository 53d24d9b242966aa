import type { Comparison } from '../claims/comparison.ts'
import type { PClaim } from '../claims/p-claim.ts'
import type { NumberFinding } from '../finding.ts'
import { possibleP, type PossibleP } from '../recompute/possible-p.ts'
import { isPlain, isShare, type Recomputed } from '../recompute/recompute.ts'
import { meet } from '../rounding/box.ts'
import type { Case, Verdict } from './comparison-rule.ts'
import { zProof } from './z-proof.ts'

/**
 * stat.p-mismatch: a printed p (or chance to be better) that no usual test of these two rates can give, whatever they
 * were before rounding. Error where the units stand beside the rates, warning where they are assumed.
 * docs/method/numbers/stat.p-mismatch.md
 */
export function checkP({ comparison, recomputed }: Case): Verdict[] {
  if (!recomputed || !isShare(comparison) || !isPlain(comparison))
    return comparison.ps.map(() => 'not checked')
  const possible = possibleP(recomputed.z)
  return comparison.ps.map((claim) => {
    if (isPossible(claim, possible, mayBeWrongSide(comparison, recomputed))) return 'holds'
    return finding(claim, { recomputed, possible, units: comparison.units })
  })
}

/** A one-sided p of the other side is above one half; nobody tests for a loss where the treatment is known to have won. */
const mayBeWrongSide = ({ ordered }: Comparison, { z }: Recomputed): boolean => !ordered || z.low <= 0

function isPossible(
  { box, kind, sides }: PClaim,
  { twoSided, oneSided, wrongSide }: PossibleP,
  other: boolean,
): boolean {
  // A chance to be better is one less a one-sided p; tools print one less the two-sided p under the same name.
  if (kind === 'chance') return meet(box, oneSided) || meet(box, wrongSide) || meet(box, twoSided)
  if (sides === 2) return meet(box, twoSided)
  const oneWay = meet(box, oneSided) || (other && meet(box, wrongSide))
  return oneWay || (sides !== 1 && meet(box, twoSided))
}

type Sum = { recomputed: Recomputed; possible: PossibleP; units: string }

function finding(claim: PClaim, { recomputed, possible, units }: Sum): NumberFinding {
  const oneSidedOnly = claim.sides === 2 && meet(claim.box, possible.oneSided)
  return {
    rule: 'stat.p-mismatch',
    severity: recomputed.assumed === 'nothing' ? 'error' : 'warning',
    spans: [{ start: claim.start, end: claim.end }],
    args: {
      printed: claim.value,
      relation: claim.relation,
      as: claim.kind,
      low: possible.twoSided.low,
      high: possible.twoSided.high,
      units,
      assumed: recomputed.assumed,
      reason: oneSidedOnly ? 'one-sided' : 'value',
    },
    proof: zProof(recomputed),
  }
}

import { type Clause, holdsPlace } from './claims/clause.ts'
import type { Comparison } from './claims/comparison.ts'
import { readScopes } from './claims/scopes.ts'
import type { NumberFinding, Place } from './finding.ts'
import { recompute } from './recompute/recompute.ts'
import { checkArmRates } from './rules/arm-rate.ts'
import { checkIntervals } from './rules/ci-mismatch.ts'
import type { ComparisonRule, Verdict } from './rules/comparison-rule.ts'
import { checkDecision } from './rules/decision-conflict.ts'
import { checkAgreement } from './rules/interval-agreement.ts'
import { checkLifts } from './rules/lift.ts'
import { checkP } from './rules/p-mismatch.ts'
import { checkUnits } from './rules/split.ts'
import type { Surroundings } from './rules/surroundings.ts'
import type { Tally } from './tally.ts'

const rules: ComparisonRule[] = [
  checkArmRates,
  checkLifts,
  checkP,
  checkIntervals,
  checkAgreement,
  checkDecision,
]

export type Work = { clauses: readonly Clause[]; around: Surroundings; tally: Tally }

/** Every rule on every comparison the prose makes, and the split check on every experiment that names its arms' units. */
export function checkComparisons({ clauses, around, tally }: Work): NumberFinding[] {
  const { comparisons, splits } = readScopes(clauses)
  const findings: NumberFinding[] = []
  const take = (place: Place, verdicts: readonly Verdict[]): void => {
    const clause = clauses.find((one) => holdsPlace(one, place.start))
    if (!clause) return
    if (verdicts.some((verdict) => verdict !== 'not checked')) tally.check(clause)
    else tally.parse(clause)
    for (const verdict of verdicts) if (typeof verdict === 'object') findings.push(verdict)
  }
  for (const comparison of comparisons) take(comparison, judge(comparison, around))
  for (const split of splits) take(split, [checkUnits(split, around)])
  return findings
}

/** All verdicts on one comparison. Numbers that contradict each other are named once: what is built on them is left. */
export function judge(comparison: Comparison, around: Surroundings): Verdict[] {
  const of = { comparison, recomputed: recompute(comparison), around }
  return rules.flatMap((rule) => rule(of))
}

import { type Clause, clauseAt } from './claims/clause.ts'
import type { Comparison } from './claims/comparison.ts'
import { readScopes, type TableCompared } from './claims/scopes.ts'
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
import { readArmColumns } from './tables/arm-columns.ts'
import { readArmRows } from './tables/arm-rows.ts'
import type { Grid } from './tables/grid.ts'
import type { Tally } from './tally.ts'

const rules: ComparisonRule[] = [
  checkArmRates,
  checkLifts,
  checkP,
  checkIntervals,
  checkAgreement,
  checkDecision,
]

export type Work = { clauses: readonly Clause[]; grids: readonly Grid[]; around: Surroundings; tally: Tally }

/** Every rule on every comparison the document makes, and the split check on every experiment that names its arms' units. */
export function checkComparisons({ clauses, grids, around, tally }: Work): NumberFinding[] {
  const tables = grids.map(readTable)
  const prose = readScopes(clauses, tables)
  const compared = [...tables, prose]
  const findings: NumberFinding[] = []
  const take = (place: Place, verdicts: readonly Verdict[]): void => {
    const statement = clauseAt(clauses, place.start) ?? place
    if (verdicts.some((verdict) => verdict !== 'not checked')) tally.check(statement)
    else tally.parse(statement)
    for (const verdict of verdicts) if (typeof verdict === 'object') findings.push(verdict)
  }
  for (const comparison of compared.flatMap(({ comparisons }) => comparisons))
    take(comparison, judge(comparison, around))
  for (const split of compared.flatMap(({ splits }) => splits)) take(split, [checkUnits(split, around)])
  return findings
}

function readTable(grid: Grid): TableCompared {
  const rows = readArmRows(grid)
  const { comparisons, splits } = rows.comparisons.length > 0 ? rows : readArmColumns(grid)
  return { comparisons, splits, after: grid.after, section: grid.section }
}

/** All verdicts on one comparison. Numbers that contradict each other are named once: what is built on them is left. */
export function judge(comparison: Comparison, around: Surroundings): Verdict[] {
  const of = { comparison, recomputed: recompute(comparison), around }
  return rules.flatMap((rule) => rule(of))
}

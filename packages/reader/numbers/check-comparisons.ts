import type { Comparison } from './claims/comparison.ts'
import { linkAcross } from './claims/link-across.ts'
import { readScopes, type TableCompared } from './claims/scopes.ts'
import type { Place } from './finding.ts'
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
import { found, type ReadText, type Ruling } from './rules/text-rule.ts'
import { readArmColumns } from './tables/arm-columns.ts'
import { readArmRows } from './tables/arm-rows.ts'
import { readContingency } from './tables/contingency.ts'
import type { Grid } from './tables/grid.ts'
import { keyValueClauses } from './tables/key-values.ts'

const rules: ComparisonRule[] = [
  checkArmRates,
  checkLifts,
  checkP,
  checkIntervals,
  checkAgreement,
  checkDecision,
]

/** Every rule on every comparison the document makes, and the split check on every experiment that names its arms' units. */
export function checkComparisons({ layout, clauses, grids, around }: ReadText): Ruling[] {
  const tables = grids.map(readTable)
  const prose = readScopes(clauses, tables)
  // A table of two columns that is not read as arms is read as lines of a key and a value.
  const plain = grids.filter((_, i) => tables[i]?.comparisons.length === 0)
  const pairs = keyValueClauses(plain, layout.prose).map((rows) => readScopes(rows, []))
  const compared = [...tables, prose, ...pairs]
  const comparisons = compared.flatMap((one) => one.comparisons)
  linkAcross(comparisons, [...prose.loose, ...pairs.flatMap(({ loose }) => loose)])
  const splits = compared.flatMap((one) => one.splits)
  return [
    ...comparisons.flatMap((comparison) => rulings(comparison, judge(comparison, around))),
    ...splits.flatMap((split) => rulings(split, [checkUnits(split, around)])),
  ]
}

/** The verdicts on a statement; one that no rule said anything of was understood all the same. */
function rulings({ start, end }: Place, verdicts: readonly Verdict[]): Ruling[] {
  const place = { start, end }
  const said = verdicts.map((verdict): Ruling =>
    typeof verdict === 'object' ? found(place, verdict) : { place, checked: verdict === 'holds' },
  )
  return [{ place, checked: false }, ...said]
}

function readTable(grid: Grid): TableCompared {
  const rows = readArmRows(grid)
  const { comparisons, splits } = rows.comparisons.length > 0 ? rows : readArmColumns(grid)
  const named = comparisons.length > 0 || splits.length > 0
  return {
    comparisons,
    splits: named ? splits : readContingency(grid),
    after: grid.after,
    section: grid.section,
  }
}

/** All verdicts on one comparison. Numbers that contradict each other are named once: what is built on them is left. */
export function judge(comparison: Comparison, around: Surroundings): Verdict[] {
  const of = { comparison, recomputed: recompute(comparison), around }
  return rules.flatMap((rule) => rule(of))
}

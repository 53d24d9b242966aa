import { checkCapacity } from './capacity.ts'
import { checkCounts } from './count-mismatch.ts'
import { checkDates } from './date-conflict.ts'
import { checkFormulas } from './formula.ts'
import { checkWhole } from './grim.ts'
import { checkLaunch } from './launch-dates.ts'
import { checkMeans } from './means.ts'
import { checkParts } from './part-of.ts'
import { checkDesign } from './power.ts'
import { checkProseLifts } from './prose-lift.ts'
import { checkOrder, checkScores } from './ranking.ts'
import { checkShares } from './share-sum.ts'
import { checkStatistics } from './statistic.ts'
import { checkSummaries } from './summary.ts'
import type { TextRule } from './text-rule.ts'
import { checkTotals } from './total.ts'

/** The rules that look at a whole text; those on single comparisons are listed in check-comparisons.ts. */
export const textRules: TextRule[] = [
  checkParts,
  checkProseLifts,
  checkStatistics,
  checkMeans,
  checkWhole,
  checkFormulas,
  checkTotals,
  checkShares,
  checkCounts,
  checkSummaries,
  checkDesign,
  checkScores,
  checkOrder,
  checkCapacity,
  checkDates,
  checkLaunch,
]

export { checkNumbers, type NumbersChecked } from './check-numbers.ts'
export type { Coverage, NumberFinding, NumberRule, Place, ProofLine, Severity } from './finding.ts'
export { findNumbers } from './tokens/find-numbers.ts'
export { findMentions, type DateMention } from './calendar/date-mention.ts'
export { fisherExact } from './statistics/fisher-exact.ts'
export { compareProportions, type Proportion, type TwoProportions } from './statistics/two-proportions.ts'
export {
  agrestiCaffoDifference,
  correctedDifference,
  newcombeDifference,
  oddsRatio,
  rateRatio,
  relativeChange,
  waldDifference,
  waldRate,
  wilsonRate,
} from './statistics/proportion-intervals.ts'
export { meanInterval, pooledT, type Sample, type TwoMeans, welch } from './statistics/two-means.ts'
export { checkSplit, type SplitCheck } from './statistics/split-check.ts'
export {
  arcsineEffect,
  type Design,
  powerForEffect,
  powerForMeans,
  powerForRates,
  unitsForEffect,
  unitsForMeans,
  unitsForRates,
  usualDesign,
} from './statistics/sample-size.ts'
export { daysToRun } from './statistics/duration.ts'
export { normalQuantile, normalTwoSided, normalUpper } from './distributions/normal.ts'
export type { Box } from './rounding/box.ts'
export type { NumberBound, NumberRole, NumberToken, NumberUnit } from '../document/number-token.ts'

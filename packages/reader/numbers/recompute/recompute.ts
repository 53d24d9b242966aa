import type { Comparison } from '../claims/comparison.ts'
import { type Box, joined, meet, minus, times } from '../rounding/box.ts'
import { boxOf, stepOf } from '../rounding/printed.ts'
import { type Arm, type ArmBox, armBox, differenceBox } from './arms.ts'
import { possibleZ } from './possible-z.ts'

/** A comparison worked out again from its rates and units: every z that the usual tests can give. */
export type Recomputed = {
  arms: [ArmBox, ArmBox]
  difference: Box
  z: Box
  /** How sure the units are: printed for these arms, or taken from elsewhere or halved from a total. */
  assumed: 'nothing' | 'equal arms' | 'another part of the text'
}

/** Words for a rate that is no share of the units: its spread cannot be known from the units alone. */
const notShare =
  /\b(?:average|avg|mean|median|per[- ](?:session|visit|page|order|day)|margin|utili[sz]ation|scroll|score|nps|csat|cpu|revenue|arpu|aov|depth|percentile|p9\d|latency|share of (?:time|revenue|voice)|accuracy|coverage)\b/i
/** Methods whose p and interval are not those of two plain proportions. */
const otherMethod =
  /\b(?:cuped|regression|covariates?|adjust(?:ed|ing|ment)|posterior|bayes\w*|sequential\w*|always[- ]valid|msprt|bootstrap\w*|permutation|resampl\w*|cluster\w*|delta[- ]method|mixed(?:[- ]effects)? model|mann|wilcoxon|rank[- ]sum|anova|winsori\w*|stratif\w*|bonferroni|holm|benjamini|fdr|corrected|matched|propensity|difference-in-differences|diff-in-diff|quasi|interrupted|variance[- ]reduc\w*)\b/i

export const isShare = ({ text }: Comparison): boolean => !notShare.test(text)
export const isPlain = ({ text }: Comparison): boolean => isPlainMethod(text)
export const isPlainMethod = (text: string): boolean => !otherMethod.test(text)

/** Works the comparison out again; undefined where rates or units are missing, or cannot all be true. */
export function recompute(comparison: Comparison): Recomputed | undefined {
  const variants = unitVariants(comparison).flatMap((arms) => recomputeArms(arms, comparison) ?? [])
  const [first, ...others] = variants
  if (!first) return undefined
  const assumed = comparison.apart
    ? 'another part of the text'
    : comparison.units === 'whole'
      ? 'equal arms'
      : 'nothing'
  return { ...first, assumed, z: others.reduce((z, other) => joined(z, other.z), first.z) }
}

/** A bare "n = 20,000" may be each arm's or both arms'; a total is halved, give or take. */
function unitVariants({ arms, units }: Comparison): [Arm, Arm][] {
  const halved = ({ n, ...rest }: Arm): Arm =>
    n ? { ...rest, n: { ...n, value: n.value / 2, half: Math.max(n.half, n.value * 0.01) } } : rest
  const half: [Arm, Arm] = [halved(arms[0]), halved(arms[1])]
  if (units === 'whole') return [half]
  return units === 'unsaid' ? [arms, half] : [arms]
}

function recomputeArms(
  [control, treatment]: readonly [Arm, Arm],
  comparison: Comparison,
): Omit<Recomputed, 'assumed'> | undefined {
  // 10,000 beside 10,050 is exact: both were printed to the same step.
  const step = control.n && treatment.n ? Math.min(stepOf(control.n), stepOf(treatment.n)) : undefined
  const [one, two] = [armBox(control, { step }), armBox(treatment, { step })]
  if (!one || !two) return undefined
  const arms: [ArmBox, ArmBox] = [one, two]
  const narrowed = { step, ...narrowing(arms, comparison) }
  const difference = differenceBox([control, treatment], one.rate, narrowed) ?? minus(two.rate, one.rate)
  return { arms, difference, z: possibleZ(arms, difference) }
}

/** What a printed lift says of the difference, if it is beyond doubt which of the two it is. */
function narrowing(
  [one, two]: readonly [ArmBox, ArmBox],
  { lifts, ordered }: Comparison,
): { relative?: Box; absolute?: Box } {
  const [lift] = lifts
  if (!lift || !ordered || lift.number.about || lift.falls) return {}
  const box = boxOf(lift.number)
  const change = minus(two.rate, one.rate)
  const asRelative = meet(times(box, one.rate), change)
  const asAbsolute = meet(box, change)
  if (lift.unit === 'points') return asAbsolute ? { absolute: box } : {}
  if (lift.unit !== 'percent' || asRelative === asAbsolute) return {}
  return asRelative ? { relative: box } : {}
}

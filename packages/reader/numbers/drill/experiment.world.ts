import { normalUpper, upperQuantile } from '../distributions/normal.ts'
import type { Box } from '../rounding/box.ts'
import { fisherExact } from '../statistics/fisher-exact.ts'
import {
  agrestiCaffoDifference,
  correctedDifference,
  newcombeDifference,
  rateRatio,
  relativeChange,
  waldDifference,
} from '../statistics/proportion-intervals.ts'
import { checkSplit } from '../statistics/split-check.ts'
import { compareProportions, type Proportion } from '../statistics/two-proportions.ts'
import type { Chance } from './chance.world.ts'

/** An experiment as it was: what an honest writer has before them. */
export type Experiment = {
  control: Proportion
  treatment: Proportion
  p: number
  /** On how many sides p was tested, and whether the writer says so. */
  sides: 1 | 2
  sidesSaid: boolean
  confidence: number
  difference: Box
  relative: Box
  alpha: number
}

/** Draws an experiment: 100 to 200,000 units an arm, base rates .5 % to 85 %, effects from none to six standard errors. */
export function drawExperiment(chance: Chance, equal: boolean): Experiment {
  const n = Math.round(10 ** chance.between(Math.log10(100), Math.log10(200_000)))
  const base = chance.is(0.7)
    ? 10 ** chance.between(Math.log10(0.005), Math.log10(0.3))
    : chance.between(0.1, 0.85)
  const error = Math.sqrt((2 * base * (1 - base)) / n)
  const target = Math.min(0.98, Math.max(0.002, base + error * chance.between(-3, 6)))
  const [n1, n2] = equal ? [n, n] : coin(chance, 2 * n)
  const control = { n: n1, count: chance.binomial(n1, base) }
  const treatment = { n: n2, count: chance.binomial(n2, target) }
  const poor = [control, treatment].some(({ count, n: of }) => count < 3 || of - count < 3)
  return poor ? drawExperiment(chance, equal) : analyse(chance, control, treatment)
}

/** A fair coin for each unit. One in a hundred such splits fails a split check by chance; those are drawn again here. */
function coin(chance: Chance, units: number): [number, number] {
  for (;;) {
    const n1 = Math.round(units / 2 + (Math.sqrt(units) / 2) * chance.normal())
    if (n1 > 20 && units - n1 > 20 && checkSplit([n1, units - n1]).p > 0.012) return [n1, units - n1]
  }
}

/** One of the usual tests and one of the usual intervals, as the writer's tool happens to have them. */
function analyse(chance: Chance, control: Proportion, treatment: Proportion): Experiment {
  const { p, z } = compareProportions(control, treatment)
  const small = Math.min(control.count, treatment.count) < 10
  const test = small
    ? chance.pick(['fisher', 'corrected', 'pooled'] as const)
    : chance.pick(['pooled', 'unpooled', 'corrected', 'likelihood'] as const)
  const twoSided = test === 'fisher' ? fisherExact(control, treatment).twoSided : p[test]
  const sides = test !== 'fisher' && chance.is(0.15) ? 1 : 2
  const confidence = chance.pick([0.95, 0.95, 0.95, 0.9, 0.99])
  const quantile = upperQuantile((1 - confidence) / 2)
  const difference = chance.pick([
    waldDifference,
    newcombeDifference,
    agrestiCaffoDifference,
    correctedDifference,
  ])
  const relative = chance.pick([relativeChange, lessOne])
  return {
    control,
    treatment,
    p: sides === 1 && test !== 'fisher' ? normalUpper(Math.abs(z[test])) : twoSided,
    sides,
    sidesSaid: chance.is(sides === 1 ? 0.5 : 0.2),
    confidence,
    difference: difference(control, treatment, quantile),
    relative: relative(control, treatment, quantile),
    alpha: 0.05,
  }
}

function lessOne(first: Proportion, second: Proportion, z: number): Box {
  const { low, high } = rateRatio(first, second, z)
  return { low: low - 1, high: high - 1 }
}

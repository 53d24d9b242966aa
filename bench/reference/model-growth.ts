import { fitGrowth, type PaceRating } from '@earned/engine'
import type { Case, Check, Kind } from './case.ts'

type GrowthCase = {
  params: { sigE: number; sigU: number; sigH: number }
  T: number
  H?: number
  window?: number
  ratings: { s: number; r: number; t: number; z: number; vr: number }[]
  expected: Record<string, number>
  tolerance: number
}

const paceWindow = 4

/** Pace and slowing of one person: slope, bend, their standard errors. docs/method/model.md 2.5 */
export const modelGrowth: Kind = {
  name: 'pace and slowing',
  fits: (file) => 'T' in file && 'ratings' in file && 'params' in file,
  checks: (file: Case) => {
    const known = file as unknown as GrowthCase
    const { T: today, H = 3, window = 8, expected, tolerance } = known
    const model = { noiseSd: known.params.sigE, quarterSd: known.params.sigU, haloSd: known.params.sigH }
    const bent = fitGrowth(within(known, window), { today, knot: today - H, model })
    const pace = fitGrowth(within(known, paceWindow), { today, knot: null, model })
    const found: Record<string, number> = {
      before: bent?.slope.value ?? NaN,
      se_before: bent?.slope.se ?? NaN,
      delta: bent?.bend?.value ?? NaN,
      se_delta: bent?.bend?.se ?? NaN,
      z: -(bent?.bend?.value ?? NaN) / (bent?.bend?.se ?? NaN),
      pace4q: pace?.slope.value ?? NaN,
      se_pace4q: pace?.slope.se ?? NaN,
    }
    return Object.entries(expected).map(([what, should]): Check => ({
      what,
      is: found[what] ?? NaN,
      should,
      tolerance,
    }))
  },
}

function within({ ratings, T }: GrowthCase, quarters: number): PaceRating[] {
  return ratings
    .filter(({ t }) => t > T - quarters && t <= T)
    .map(({ s, r, t, z, vr }) => ({ axis: s, reviewer: r, quarter: t, adjusted: z, severityVariance: vr }))
}

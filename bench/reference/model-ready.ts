import { leverage, readiness, twoOfThree, type Estimate, type Target } from '@earned/engine'
import { wKeys } from '@earned/framework'
import { compared, type Case, type Check, type Kind } from './case.ts'

type ReadyCase = {
  m: number[]
  sd: number[]
  target: { level: number[]; weight: number[]; group: number[] }
  effort: number[]
  step: number
  expected: { covered: number[]; J: number; W: number[]; leverage: number[]; top: number }
  two_of_three?: { mu: number[]; V: number[][]; tau: number; independent: number; correlated: number }
  tolerance: number
  tolerance_correlated?: number
}

/** Covered shares, readiness, leverage, and strong on two of three. docs/method/model.md 2.4, 2.6 */
export const modelReady: Kind = {
  name: 'readiness and leverage',
  fits: (file) => 'effort' in file && 'target' in file,
  checks: (file: Case) => {
    const known = file as unknown as ReadyCase
    const { expected, tolerance } = known
    const estimates = known.m.map((mean, place): Estimate => ({ mean, sd: known.sd[place] ?? NaN }))
    const targets = targetsOf(known)
    const ready = readiness(estimates, targets)
    const gains = leverage(estimates, targets, { effortHours: known.effort, step: known.step }).map(
      (gain) => gain.perHour,
    )
    const groups = wKeys.map((w) => ready.byW[w])
    return [
      ...compared('covered', { is: ready.covered, should: expected.covered }, tolerance),
      ...compared('W', { is: groups, should: expected.W }, tolerance),
      { what: 'J', is: ready.j, should: expected.J, tolerance },
      ...compared('leverage', { is: gains, should: expected.leverage }, tolerance),
      { what: 'top', is: gains.indexOf(Math.max(...gains)), should: expected.top, tolerance: 0 },
      ...twoChecks(known),
    ]
  },
}

function targetsOf({ target }: ReadyCase): Target[] {
  return target.level.map((level, place) => ({
    level,
    weight: target.weight[place] ?? NaN,
    w: wKeys[target.group[place] ?? 0] ?? 'produce',
  }))
}

function twoChecks({ two_of_three: two, tolerance, tolerance_correlated: wide = 0.05 }: ReadyCase): Check[] {
  if (!two) return []
  const w = (place: number): Estimate => ({
    mean: two.mu[place] ?? NaN,
    sd: Math.sqrt(two.V[place]?.[place] ?? NaN),
  })
  const is = twoOfThree([w(0), w(1), w(2)], two.tau).twoProbability
  return [
    { what: 'two of three', is, should: two.independent, tolerance },
    { what: 'two of three, exact', is, should: two.correlated, tolerance: wide },
  ]
}

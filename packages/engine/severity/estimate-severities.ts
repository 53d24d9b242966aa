import { factorise, invertFactor, inverseDiagonal, inverseOf, solveFactored } from '../matrix/cholesky.ts'
import { usualModel, type Model } from '../model.ts'
import { contributionOf, type Contribution } from './contribution.ts'
import { cellsByPerson, teamsOf, type Pool } from './pool.ts'
import type { Severities } from './severities.ts'

/** Severities of a pool, with what is needed to take one person out of them again. */
export type PoolSeverities = Severities & {
  /** The pool's mean level. */
  poolMean: number
  /** Spread of the reviewers: given, or estimated from the pool. */
  severitySd: number
  /** Team of each reviewer: without exemplars only reviewers of one team can be compared. */
  teams: number[]
  /** Whether exemplars or shared people connect all reviewers who rated. */
  comparable: 'everyone' | 'within_team'
  /** Mean and covariance of (severities, pool mean) together. */
  joint: { mean: Float64Array; covariance: Float64Array }
  contributions: ReadonlyMap<number, Contribution>
}

/** Ratings presumed for the spread of reviewers: σC² starts as if four reviewers of spread .6 had been seen. */
const presumedReviewers = 4

/**
 * How strict each reviewer is, at the close of a quarter: (Σ M_p + A + I/σC²)·(c, μ) = Σ b_p + a, solved once, after
 * `spreadSteps` EM steps for the spread of reviewers (0: as in the model). Without exemplars the average reviewer of the
 * pool is the yardstick. Model 2.2: docs/method/severity.md
 */
export function estimateSeverities(
  pool: Pool,
  { model = usualModel, spreadSteps = 3 }: { model?: Model; spreadSteps?: number } = {},
): PoolSeverities {
  const contributions = new Map<number, Contribution>()
  for (const [person, cells] of cellsByPerson(pool))
    contributions.set(person, contributionOf(person, cells, model))
  const known = evidenceOf(pool, contributions, model)
  let severitySd = model.severitySd
  for (let step = 0; step < spreadSteps; step++) severitySd = spreadAgain(known, severitySd, model.severitySd)
  const { mean, factor } = solve(known, severitySd)
  const covariance = inverseOf(factor, known.size)
  return {
    ...withoutPoolMean(mean, covariance, known.size),
    poolMean: mean[pool.reviewers]!,
    severitySd,
    teams: teamsOf(pool),
    comparable: comparableIn(pool),
    joint: { mean, covariance },
    contributions,
  }
}

/** Precision and information on (severities, pool mean) of the ratings, the exemplars and the prior of the pool mean. */
type Evidence = { size: number; precision: Float64Array; information: Float64Array }

function evidenceOf(pool: Pool, contributions: ReadonlyMap<number, Contribution>, model: Model): Evidence {
  const size = pool.reviewers + 1
  const precision = new Float64Array(size * size)
  const information = new Float64Array(size)
  for (const { reviewers, m, b } of contributions.values()) {
    const places = [...reviewers, pool.reviewers]
    places.forEach((row, i) => {
      information[row]! += b[i]!
      places.forEach((column, j) => (precision[row * size + column]! += m[i * places.length + j]!))
    })
  }
  const anchor = 1 / (model.noiseSd ** 2 + model.viewSd ** 2)
  for (const { reviewer, agreed, level } of pool.anchors) {
    precision[reviewer * size + reviewer]! += anchor
    information[reviewer]! += anchor * (agreed - level)
  }
  precision[size * size - 1]! += model.poolMeanSd ** -2
  information[size - 1]! += model.priorMean * model.poolMeanSd ** -2
  return { size, precision, information }
}

/** Mean of (severities, pool mean), and the inverted factor of their precision. */
function solve({ size, precision, information }: Evidence, severitySd: number) {
  const l = Float64Array.from(precision)
  for (let r = 0; r < size - 1; r++) l[r * size + r]! += severitySd ** -2
  if (!factorise(l, size)) throw new RangeError('the ratings of the pool are not finite')
  const mean = Float64Array.from(information)
  solveFactored(l, size, mean)
  return { mean, factor: invertFactor(l, size) }
}

/** One EM step for the spread of reviewers: σC² ← (Σ(c² + C) + 4·.6²) / (R + 4). */
function spreadAgain(known: Evidence, severitySd: number, presumedSd: number): number {
  const { mean, factor } = solve(known, severitySd)
  const diagonal = inverseDiagonal(factor, known.size)
  const reviewers = known.size - 1
  let sum = presumedReviewers * presumedSd ** 2
  for (let r = 0; r < reviewers; r++) sum += mean[r]! ** 2 + diagonal[r]!
  return Math.sqrt(sum / (reviewers + presumedReviewers))
}

function withoutPoolMean(mean: Float64Array, covariance: Float64Array, size: number): Severities {
  const count = size - 1
  const kept = new Float64Array(count * count)
  for (let r = 0; r < count; r++) kept.set(covariance.subarray(r * size, r * size + count), r * count)
  return { count, mean: mean.slice(0, count), covariance: kept }
}

/** Reviewers who rated are comparable where one chain of shared people, or exemplars, reaches each of them. */
function comparableIn(pool: Pool): PoolSeverities['comparable'] {
  const teams = teamsOf(pool)
  const anchored = new Set(pool.anchors.map((anchor) => teams[anchor.reviewer]))
  const rating = new Set(pool.ratings.map((rating) => teams[rating.reviewer]))
  return rating.size <= 1 || [...rating].every((team) => anchored.has(team)) ? 'everyone' : 'within_team'
}

import { factorise, solveFactored } from '../matrix/cholesky.ts'

/** A rating with its reviewer's severity taken out, as pace reads it. */
export type PaceRating = {
  axis: number
  reviewer: number
  /** Number of the quarter. */
  quarter: number
  /** The rating, adjusted for its reviewer's severity. */
  adjusted: number
  /** Variance of what is known of that severity. */
  severityVariance: number
}

/** Spreads of the pace model, in levels: of one rating, of a quarter as a whole, and of a reviewer's halo. */
export type PaceModel = { noiseSd: number; quarterSd: number; haloSd: number }
export const usualPaceModel: PaceModel = { noiseSd: 0.85, quarterSd: 0.1, haloSd: 0.4 }

/** A coefficient with its standard error. */
export type Fitted = { value: number; se: number }

/** Slope in levels a quarter, and with a knot the change of slope after it. */
export type GrowthFit = { slope: Fitted; bend: Fitted | null }

/**
 * z = α(axis) + a(reviewer) + u(quarter) + β(t − T) + δ·max(0, t − knot) + ε, with flat α, β, δ, a ~ N(0, C + σH²),
 * u ~ N(0, σU²), ε ~ N(0, σE²): generalised least squares by one Cholesky. Undefined where the ratings do not determine
 * the slope. Model 2.5: docs/method/pace.md
 */
export function fitGrowth(
  ratings: readonly PaceRating[],
  { today, knot, model = usualPaceModel }: { today: number; knot: number | null; model?: PaceModel },
): GrowthFit | undefined {
  const system = systemOf(ratings, model, knot !== null)
  const precision = model.noiseSd ** -2
  const row = Float64Array.of(1, 1, 1, 0, 0)
  for (const rating of ratings) {
    row[3] = rating.quarter - today
    row[4] = knot === null ? 0 : Math.max(0, rating.quarter - knot)
    addRating(system, { row, rating, precision })
  }
  const { matrix, right, size, slope } = system
  if (!factorise(matrix, size)) return undefined
  solveFactored(matrix, size, right)
  const fitted = (at: number) => ({ value: right[at]!, se: Math.sqrt(inverseAt(matrix, size, at)) })
  return { slope: fitted(slope), bend: knot === null ? null : fitted(slope + 1) }
}

/** The normal equations, with the place of each unknown in them. */
type System = {
  matrix: Float64Array
  right: Float64Array
  size: number
  axis: Map<number, number>
  reviewer: Map<number, number>
  quarter: Map<number, number>
  slope: number
  bends: boolean
}

function systemOf(ratings: readonly PaceRating[], model: PaceModel, bends: boolean): System {
  let size = 0
  const [axis, reviewer, quarter] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ]
  const prior: [at: number, precision: number][] = []
  for (const rating of ratings) {
    if (!axis.has(rating.axis)) axis.set(rating.axis, size++)
    if (!reviewer.has(rating.reviewer)) {
      prior.push([size, 1 / (rating.severityVariance + model.haloSd ** 2)])
      reviewer.set(rating.reviewer, size++)
    }
    if (!quarter.has(rating.quarter)) {
      prior.push([size, model.quarterSd ** -2])
      quarter.set(rating.quarter, size++)
    }
  }
  const slope = size
  size += bends ? 2 : 1
  const matrix = new Float64Array(size * size)
  for (const [at, precision] of prior) matrix[at * size + at] = precision
  return { matrix, right: new Float64Array(size), size, axis, reviewer, quarter, slope, bends }
}

function addRating(
  { matrix, right, size, axis, reviewer, quarter, slope, bends }: System,
  { row, rating, precision }: { row: Float64Array; rating: PaceRating; precision: number },
): void {
  const at = [axis.get(rating.axis)!, reviewer.get(rating.reviewer)!, quarter.get(rating.quarter)!, slope]
  if (bends) at.push(slope + 1)
  for (let i = 0; i < at.length; i++) {
    const weight = precision * row[i]!
    right[at[i]!]! += weight * rating.adjusted
    for (let j = 0; j < at.length; j++) matrix[at[i]! * size + at[j]!]! += weight * row[j]!
  }
}

function inverseAt(factor: Float64Array, size: number, at: number): number {
  const unit = new Float64Array(size)
  unit[at] = 1
  solveFactored(factor, size, unit)
  return unit[at]!
}

import { usualModel, type Model } from '../model.ts'
import type { Severities } from '../severity/severities.ts'
import { roundsOf, type ReviewRating, type Round } from './rounds.ts'

/** The level of one axis, with everything it rests on. Levels are 0 to 5, but `mean` is not clipped. */
export type LevelEstimate = {
  mean: number
  /** Exact variance of `mean` around the truth today: 90 % lie within `mean ± 1.645·√variance`. */
  variance: number
  /** Weight of where everybody starts without evidence. With `weights` it sums to 1; none is negative. */
  priorWeight: number
  /** Weight of each rating, in the order given. */
  weights: Float64Array
  /** Each rating with its reviewer's severity taken out, cut at the ceiling of what was rated. */
  adjusted: Float64Array
  /** Sum of the weights by number of the reviewer. */
  byReviewer: Map<number, number>
}

/** When and how to look. */
export type LevelOptions = {
  /** Number of the quarter of today. */
  today: number
  model?: Model
  /** A quarter after which nobody drifts, to split a change. */
  calmAfter?: number
  /** A target: ratings under a ceiling below it then say nothing, whatever they are. See `estimateTowards`. */
  towards?: number
}

/**
 * The level of one axis: a walk through the quarters with evidence, in each of which what stood keeps 1 − K and the new
 * ratings share K (a Kalman filter, whose gains never depend on the ratings' values): m = w₀μ₀ + Σ wᵢzᵢ with
 * zᵢ = min(yᵢ + severity, ceiling). Without ratings it is the prior. Model 2.3: docs/method/level.md
 */
export function estimateLevel(
  ratings: readonly ReviewRating[],
  severities: Severities,
  { today, model = usualModel, calmAfter = Infinity, towards }: LevelOptions,
): LevelEstimate {
  const rounds = roundsOf(ratings, { severities, today })
  const gaps = gapsOf(rounds, today, calmAfter)
  const weights = new Float64Array(ratings.length)
  const adjusted = Float64Array.from(ratings, (rating) => adjust(rating, severities))
  const step = { ratings, severities, model, weights, adjusted, towards }
  let state = { mean: model.priorMean, variance: model.priorSd ** 2 }
  const kept = rounds.map((round, place) => {
    const next = takeIn(
      round,
      { ...state, variance: state.variance + model.driftSd ** 2 * gaps[place]! },
      step,
    )
    state = next
    return next.kept
  })
  const drift = model.driftSd ** 2 * driftWeight(kept, gaps, { rounds, weights })
  const priorWeight = kept.reduce((product, share) => product * share, 1)
  const byReviewer = sumByReviewer(ratings, weights)
  const variance = priorWeight ** 2 * model.priorSd ** 2 + drift + ratingVariance(byReviewer, step)
  return { mean: state.mean, variance, priorWeight, weights, adjusted, byReviewer }
}

type Step = {
  ratings: readonly ReviewRating[]
  severities: Severities
  model: Model
  weights: Float64Array
  adjusted: Float64Array
  towards: number | undefined
}

/** A rating as its reviewer would have given it if they were as strict as the average, no higher than its ceiling. */
function adjust({ reviewer, level, ceiling }: ReviewRating, { mean }: Severities): number {
  const fair = level + mean[reviewer]!
  return ceiling === null ? fair : Math.min(fair, ceiling)
}

/** Quarters of drift before each round, and last the quarters from the last round to today. */
function gapsOf(rounds: readonly Round[], today: number, calmAfter: number): number[] {
  const times = [...rounds.map((round) => round.quarter), today].map((time) => Math.min(time, calmAfter))
  return times.map((time, place) => (place === 0 || rounds.length === 0 ? 0 : time - times[place - 1]!))
}

/**
 * Take in the ratings of one quarter. A rating at its ceiling that lies below what stands cannot say how much higher
 * the person is: its weight is handed back to what stands.
 */
function takeIn(round: Round, state: { mean: number; variance: number }, step: Step) {
  const { ratings, weights, adjusted } = step
  const precisionOf = reviewerPrecisions(round, step)
  let precision = 0
  for (const each of precisionOf.values()) precision += each
  const gain = (state.variance * precision) / (1 + state.variance * precision)
  let handedBack = 0
  let sum = 0
  for (const place of round.places) {
    const rating = ratings[place]!
    const { reviewer, share = 1 } = rating
    const part = (precisionOf.get(reviewer)! * share) / (precision * round.sharesBy.get(reviewer)!)
    if (saysNothing(rating, state.mean > adjusted[place]!, step.towards)) handedBack += part
    else {
      weights[place] = gain * part
      sum += part * adjusted[place]!
    }
  }
  const kept = 1 - gain + gain * handedBack
  return { kept, mean: kept * state.mean + gain * sum, variance: state.variance * (1 - gain) }
}

/** At its ceiling, below what stands; or, read towards a target, under a ceiling that cannot reach it. */
function saysNothing({ level, ceiling }: ReviewRating, below: boolean, towards: number | undefined): boolean {
  if (ceiling === null) return false
  return towards === undefined ? level >= ceiling && below : ceiling < towards
}

/** π = 1 / (C + σD² + σH² + σE²/n) of each reviewer of the round. */
function reviewerPrecisions(round: Round, { severities, model }: Step): Map<number, number> {
  const own = model.viewSd ** 2 + model.haloSd ** 2
  const precisions = new Map<number, number>()
  for (const [reviewer, shares] of round.sharesBy) {
    const known = severities.covariance[reviewer * severities.count + reviewer]!
    precisions.set(reviewer, 1 / (known + own + model.noiseSd ** 2 / shares))
  }
  return precisions
}

/** Bring the weights to today (each later round kept a part of them), and add up G²·gap over the gaps. */
function driftWeight(
  kept: readonly number[],
  gaps: readonly number[],
  { rounds, weights }: { rounds: readonly Round[]; weights: Float64Array },
): number {
  let left = 1
  let sum = gaps[rounds.length]!
  for (let round = rounds.length - 1; round >= 0; round--) {
    for (const place of rounds[round]!.places) weights[place]! *= left
    left *= kept[round]!
    sum += left ** 2 * gaps[round]!
  }
  return sum
}

function sumByReviewer(ratings: readonly ReviewRating[], weights: Float64Array): Map<number, number> {
  const sums = new Map<number, number>()
  for (let place = 0; place < ratings.length; place++) {
    const { reviewer } = ratings[place]!
    sums.set(reviewer, (sums.get(reviewer) ?? 0) + weights[place]!)
  }
  return sums
}

/** σE² Σwᵢ² + (σD² + σH²) Σρ² + ΣΣ ρρ′C: what the ratings and the knowledge of their reviewers leave open. */
function ratingVariance(byReviewer: ReadonlyMap<number, number>, step: Step): number {
  const { ratings, weights, model, severities } = step
  let noise = 0
  for (let place = 0; place < ratings.length; place++)
    noise += weights[place]! ** 2 / (ratings[place]!.share ?? 1)
  let sum = noise * model.noiseSd ** 2
  for (const [reviewer, weight] of byReviewer) {
    sum += weight ** 2 * (model.viewSd ** 2 + model.haloSd ** 2)
    for (const [other, otherWeight] of byReviewer)
      sum += weight * otherWeight * severities.covariance[reviewer * severities.count + other]!
  }
  return sum
}

/** One person who grows steadily, or stops: what pace and slowing are judged by. */
import { isTooLittle } from '../evidence.ts'
import type { PaceRating } from '../pace/growth-fit.ts'
import { paceOf, slowingOf } from '../pace/pace.ts'
import { chance } from './chance.world.ts'

/** Growth in levels a quarter, the last quarter with growth (null: it never stops), ratings a quarter. */
export type Grower = {
  growth: number
  stopsAfter: number | null
  ratings: number
  reviewers: number
  quarters: number
}

const axes = 8
const middle = 2
const turnover = 0.25
const [noiseSd, artifactSd, haloSd, viewSd, stepSd] = [0.7, 0.25, 0.3, 0.3, 0.1]
/** What is left unknown of a reviewer's strictness after calibration. */
const severityVariance = 0.12

/** All adjusted ratings of one grower, and what their true level was on average, quarter by quarter. */
export function grower(of: Grower, seed: number): { ratings: PaceRating[]; truth: number[] } {
  const roll = chance(seed)
  const levels = Array.from({ length: axes }, () => middle + roll.normal(0.6))
  const known = new Map<string, number>()
  const once = (key: string, sd: number) => {
    const value = known.get(key) ?? roll.normal(sd)
    known.set(key, value)
    return value
  }
  let reviewers = Array.from({ length: of.reviewers }, (_, r) => r)
  let hired = of.reviewers
  const truth: number[] = []
  const ratings = Array.from({ length: of.quarters }, (_, quarter) => {
    if (quarter > 0) {
      reviewers = reviewers.map((reviewer) => (roll.even() < turnover ? hired++ : reviewer))
      const grows = of.stopsAfter === null || quarter <= of.stopsAfter
      for (let axis = 0; axis < axes; axis++) levels[axis]! += (grows ? of.growth : 0) + roll.normal(stepSd)
    }
    truth.push(levels.reduce((sum, level) => sum + level, 0) / axes)
    const order = roll.shuffled(levels.map((_, axis) => axis))
    return Array.from({ length: of.ratings }, (_, turn): PaceRating => {
      const axis = order[turn % axes]!
      const reviewer = reviewers[roll.below(of.reviewers)]!
      const strict = once(`strict ${reviewer}`, Math.sqrt(severityVariance))
      const errors =
        once(`halo ${reviewer}`, haloSd) +
        once(`view ${reviewer} ${axis}`, viewSd) +
        roll.normal(noiseSd) +
        roll.normal(artifactSd)
      const adjusted = onScale(levels[axis]! + errors) + strict
      return { axis, reviewer, quarter, adjusted, severityVariance }
    })
  }).flat()
  return { ratings, truth }
}

/** How many closes after its end the stop was noticed; null where it was not within `looks` of them. */
export function noticedAfter(
  of: Grower & { stopsAfter: number },
  seed: number,
  looks: number,
): number | null {
  const { ratings } = grower(of, seed)
  for (let after = 1; after <= looks; after++) if (alarmAt(ratings, of.stopsAfter + after)) return after
  return null
}

/** Alarms in the four closes of one year, after two years of history: of a steady grower every one is false. */
export function alarmsInYear(of: Grower, seed: number): number {
  const { ratings } = grower(of, seed)
  return [0, 1, 2, 3].filter((look) => alarmAt(ratings, of.quarters - 1 - look)).length
}

/** The miss of the pace over the last year, against the true change of the mean level. */
export function paceMiss(of: Grower, seed: number): number {
  const { ratings, truth } = grower(of, seed)
  const today = of.quarters - 1
  const pace = paceOf(ratings, today)
  return isTooLittle(pace) ? NaN : pace.perQuarter - (truth[today]! - truth[today - 3]!) / 3
}

function alarmAt(ratings: readonly PaceRating[], today: number): boolean {
  const slowing = slowingOf(ratings, today)
  return !isTooLittle(slowing) && slowing.verdict === 'slowed'
}

/** Ratings are whole and between 0 and 5. */
function onScale(level: number): number {
  return Math.min(5, Math.max(0, Math.round(level)))
}

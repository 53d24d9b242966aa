/** How long the model takes: `node bench/growth.bench.ts`. One core; figures are of one person unless said. */
import {
  estimateLevel,
  estimateSeverities,
  leverage,
  paceOf,
  severitiesWithout,
  slowingOf,
  type Estimate,
  type PaceRating,
  type PoolRating,
  type ReviewRating,
  type Severities,
  type Target,
} from '@earned/engine'

const quarters = 8
const axes = 8

/** A small generator with a seed (Park and Miller), so that every run measures the same. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

type Reviewed = { byAxis: ReviewRating[][]; pace: PaceRating[] }

/** One person's ratings: `perQuarter` in each of 8 quarters, by 6 reviewers over 8 axes. */
function reviewed(perQuarter: number, severities: Severities, seed: number): Reviewed {
  const roll = dice(seed)
  const byAxis: ReviewRating[][] = Array.from({ length: axes }, () => [])
  const pace: PaceRating[] = []
  for (let quarter = 0; quarter < quarters; quarter++)
    for (let place = 0; place < perQuarter; place++) {
      const [axis, reviewer] = [place % axes, Math.floor(roll() * severities.count)]
      const level = Math.floor(roll() * 6)
      byAxis[axis]?.push({ reviewer, quarter, level, ceiling: null })
      pace.push({ axis, reviewer, quarter, adjusted: level, severityVariance: 0.1 })
    }
  return { byAxis, pace }
}

/** A pool as in the simulation: teams of 6 people and 8 reviewers, half the people with one reviewer from elsewhere. */
function poolOf(reviewers: number): { reviewers: number; ratings: PoolRating[]; anchors: [] } {
  const roll = dice(7)
  const ratings: PoolRating[] = []
  for (let person = 0; person < (reviewers / 8) * 6; person++) {
    const team = Math.floor(person / 6)
    const own = [0, 1, 2, 3].map(() => team * 8 + Math.floor(roll() * 8))
    if (person % 2 === 0) own[0] = Math.floor(roll() * reviewers)
    for (let quarter = 0; quarter < 4; quarter++)
      for (let place = 0; place < 8; place++)
        ratings.push({ person, axis: place, reviewer: own[place % 4] ?? 0, level: Math.floor(roll() * 6) })
  }
  return { reviewers, ratings, anchors: [] }
}

/** Median of nine batches, in milliseconds a run of this thread's own time (others may be busy; its clock is coarse). */
function medianMs(runs: number, run: () => unknown): number {
  const batch = () =>
    threadMs(() => {
      for (let k = 0; k < runs; k++) run()
    })
  batch()
  const times = Array.from({ length: 9 }, batch).sort((a, b) => a - b)
  return (times[4] ?? NaN) / runs
}

function threadMs(run: () => unknown): number {
  const start = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

function report(what: string, ms: number, atMost: number): void {
  const verdict = ms <= atMost ? 'reached' : 'NOT REACHED'
  console.log(`${what.padEnd(64)} ${ms.toFixed(4).padStart(10)} ms   at most ${atMost} ms   ${verdict}`)
}

const six = severitiesWithout(null, estimateSeverities(poolOf(24)), [0, 1, 2, 3, 4, 5])
const levelsOf = ({ byAxis }: Reviewed) =>
  byAxis.map((ratings) => estimateLevel(ratings, six, { today: quarters }))
const growthOf = ({ pace }: Reviewed) => [paceOf(pace, quarters - 1), slowingOf(pace, quarters - 1)]

for (const perQuarter of [8, 40]) {
  const person = reviewed(perQuarter, six, 11)
  report(
    `levels of 8 axes, ${perQuarter} ratings a quarter, 8 quarters`,
    medianMs(2000, () => levelsOf(person)),
    0.1,
  )
  report(
    `pace and slowing, ${perQuarter} ratings a quarter, 8 quarters`,
    medianMs(2000, () => growthOf(person)),
    0.15,
  )
}

const targets = Array.from({ length: axes }, (_, place): Target => ({
  level: 3,
  weight: 1,
  w: place < 2 ? 'produce' : place < 5 ? 'bring' : 'operate',
}))
const estimates = targets.map((_, place): Estimate => ({ mean: 1 + place / 3, sd: 0.4 }))
const effortHours = targets.map((_, place) => place + 1)
report(
  'leverage of 8 axes',
  medianMs(20_000, () => leverage(estimates, targets, { effortHours })),
  0.02,
)

for (const reviewers of [24, 160, 320]) {
  const pool = poolOf(reviewers)
  report(
    `severities of a pool of ${reviewers} reviewers`,
    medianMs(2, () => estimateSeverities(pool)),
    300,
  )
}
const large = estimateSeverities(poolOf(320))
report(
  'severities without one person, out of a pool of 320',
  medianMs(10_000, () => severitiesWithout(3, large, large.contributions.get(3)?.reviewers ?? [])),
  1,
)

const some = Array.from({ length: 1000 }, (_, seed) => reviewed(40, six, seed + 1))
let sum = 0
const whole = threadMs(() => {
  for (let round = 0; round < 100; round++)
    for (const person of some) for (const level of levelsOf(person)) sum += level.mean
})
report(`levels of 100,000 people, 40 ratings a quarter (${(sum / 8e5).toFixed(2)} on average)`, whole, 12_000)

/** How near the model comes to the truth of an invented organisation, beside the plain mean of the ratings. */
import { estimateLevel } from '../level/estimate-level.ts'
import { likelyWidth } from '../model.ts'
import { estimateSeverities } from '../severity/estimate-severities.ts'
import { severitiesWithout } from '../severity/without-person.ts'
import { type Organisation, type Scenario } from './organisation.world.ts'

/** Errors in levels; shares and correlations 0 to 1. */
export type Score = {
  naive: number
  naiveLast: number
  model: number
  covered: number
  rankNaive: number
  rankModel: number
  severityError: number
  severityCorrelation: number
  bias: number
}

type Guess = { person: number; truth: number; naive: number; last: number; mean: number; sd: number }

/** The window of severities, in quarters. */
const window = 4

export function scoreOf(world: Organisation, scenario: Scenario): Score {
  const today = scenario.quarters - 1
  const recent = world.ratings.filter((rating) => rating.quarter > today - window)
  const pool = estimateSeverities({ reviewers: world.reviewers, ratings: recent, anchors: world.anchors })
  const guesses = world.truth.flatMap((paths, person) => {
    const own = world.ratings.filter((rating) => rating.person === person)
    const reviewers = [...new Set(own.map((rating) => rating.reviewer))]
    const severities = severitiesWithout(person, pool, reviewers)
    return paths.map((path, axis): Guess => {
      const ratings = own.filter((rating) => rating.axis === axis)
      const reviews = ratings.map(({ reviewer, quarter, level }) => ({
        reviewer: reviewers.indexOf(reviewer),
        quarter,
        level,
        ceiling: null,
      }))
      const { mean, variance } = estimateLevel(reviews, severities, { today })
      const last = ratings.filter((rating) => rating.quarter > today - 2)
      return {
        person,
        truth: path[today]!,
        naive: meanOf(ratings),
        last: meanOf(last),
        mean,
        sd: Math.sqrt(variance),
      }
    })
  })
  const rated = new Set(world.ratings.map((rating) => rating.reviewer))
  const known = [...rated].map((r) => ({ is: pool.mean[r]!, should: world.severity[r]! }))
  return { ...scored(guesses), ...severityScore(known) }
}

function scored(guesses: Guess[]): Omit<Score, 'severityError' | 'severityCorrelation'> {
  const error = (of: (guess: Guess) => number) =>
    rootMeanSquare(guesses.map((guess) => of(guess) - guess.truth))
  const inside = guesses.filter(({ mean, sd, truth: is }) => Math.abs(mean - is) <= likelyWidth * sd)
  return {
    naive: error((guess) => guess.naive),
    naiveLast: error((guess) => guess.last),
    model: error((guess) => guess.mean),
    covered: inside.length / guesses.length,
    rankNaive: rankOfPeople(guesses, (guess) => guess.naive),
    rankModel: rankOfPeople(guesses, (guess) => guess.mean),
    bias: average(guesses.map((guess) => guess.mean - guess.truth)),
  }
}

/** How well the order of the people, by the mean of their axes, is found. */
function rankOfPeople(guesses: Guess[], of: (guess: Guess) => number): number {
  const people = [...new Set(guesses.map((guess) => guess.person))]
  const means = (value: (guess: Guess) => number) =>
    people.map((person) => average(guesses.filter((guess) => guess.person === person).map(value)))
  return rankCorrelation(
    means(of),
    means((guess) => guess.truth),
  )
}

function severityScore(known: { is: number; should: number }[]) {
  return {
    severityError: rootMeanSquare(known.map(({ is, should }) => is - should)),
    severityCorrelation: correlation(
      known.map(({ is }) => is),
      known.map(({ should }) => should),
    ),
  }
}

/** Where nobody rated, the plain mean has nothing better than the middle either. */
function meanOf(ratings: { level: number }[]): number {
  return ratings.length === 0 ? 2.5 : average(ratings.map((rating) => rating.level))
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(average(values.map((value) => value ** 2)))
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [one, other] = [average(a), average(b)]
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, place) => sum + (value - mx) * (y[place]! - my), 0)
  return product(a, one, b, other) / Math.sqrt(product(a, one, a, one) * product(b, other, b, other))
}

function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  return correlation(ranksOf(a), ranksOf(b))
}

/** Ranks from 0; equal values share the middle of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value)
  const ranks: number[] = []
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && order[to + 1]!.value === order[from]!.value) to++
    for (let at = from; at <= to; at++) ranks[order[at]!.place] = (from + to) / 2
    from = to + 1
  }
  return ranks
}

/** Scores averaged over organisations, each with the standard error of that average. */
export function averaged(scores: readonly Score[]): Record<keyof Score, { value: number; se: number }> {
  const keys = Object.keys(scores[0] ?? {}) as (keyof Score)[]
  const entries = keys.map((key) => {
    const values = scores.map((score) => score[key])
    const value = average(values)
    const spread = Math.sqrt(average(values.map((each) => (each - value) ** 2)))
    return [key, { value, se: spread / Math.sqrt(scores.length) }] as const
  })
  return Object.fromEntries(entries) as Record<keyof Score, { value: number; se: number }>
}

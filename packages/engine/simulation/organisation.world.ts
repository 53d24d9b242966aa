/** An invented organisation whose true levels and severities are known: what the model is judged by. */
import type { AnchorRating } from '../severity/pool.ts'
import { chance, type Chance } from './chance.world.ts'

/** What is varied from one row of the table to the next. Spreads are standard deviations in levels. */
export type Scenario = {
  name: string
  severitySd: number
  /** Ratings per person and quarter, and reviewers per person. */
  ratings: number
  reviewers: number
  halo: number
  view: number
  quarters: number
  anchors: number
  teams: number
  people: number
  pool: number
  /** How much more lenient the reviewers of the first team are than those of the others, in levels. */
  lenientTeam: number
}

export const usualScenario: Scenario = {
  name: 'severity .5, 8 ratings',
  severitySd: 0.5,
  ratings: 8,
  reviewers: 4,
  halo: 0.3,
  view: 0.3,
  quarters: 4,
  anchors: 3,
  teams: 3,
  people: 6,
  pool: 8,
  lenientTeam: 0,
}

export const axes = 8
const personSd = 0.5
const skillSd = 0.6
const growth = { mean: 0.1, sd: 0.08 }
const stepSd = 0.1
const noiseSd = 0.7
const artifactSd = 0.25
/** Where people stand on average in the middle of the time. */
const middle = 2.5

export type SimulatedRating = {
  person: number
  axis: number
  reviewer: number
  quarter: number
  level: number
}

export type Organisation = {
  people: number
  reviewers: number
  ratings: SimulatedRating[]
  anchors: AnchorRating[]
  severity: number[]
  /** True level by person, axis and quarter. */
  truth: number[][][]
}

/** One organisation by its scenario and seed. */
export function organisation(scenario: Scenario, seed: number): Organisation {
  const roll = chance(seed)
  const reviewers = scenario.teams * scenario.pool
  const people = scenario.teams * scenario.people
  const severity = Array.from(
    { length: reviewers },
    (_, r) => roll.normal(scenario.severitySd) - (r < scenario.pool ? scenario.lenientTeam : 0),
  )
  const truth = Array.from({ length: people }, () => pathsOf(scenario.quarters, roll))
  const ratings = truth.flatMap((paths, person) => ratingsOf(person, { paths, severity, scenario, roll }))
  const anchors = severity.flatMap((strict, reviewer) =>
    [1, 3, 4].slice(0, scenario.anchors).map((agreed) => {
      const errors = roll.normal(Math.hypot(noiseSd, artifactSd)) + roll.normal(scenario.view)
      return { reviewer, agreed, level: onScale(agreed - strict + errors) }
    }),
  )
  return { people, reviewers, ratings, anchors, severity, truth }
}

/** A person's true level on each axis, quarter by quarter. */
function pathsOf(quarters: number, roll: Chance): number[][] {
  const person = roll.normal(personSd)
  const perQuarter = growth.mean + roll.normal(growth.sd)
  return Array.from({ length: axes }, () => {
    let level = middle + person + roll.normal(skillSd) - (perQuarter * (quarters - 1)) / 2
    return Array.from({ length: quarters }, (_, quarter) => {
      if (quarter > 0) level += perQuarter + roll.normal(stepSd)
      return level
    })
  })
}

type World = { paths: number[][]; severity: number[]; scenario: Scenario; roll: Chance }

function ratingsOf(person: number, { paths, severity, scenario, roll }: World): SimulatedRating[] {
  const own = reviewersOf(person, scenario, roll)
  const halo = own.map(() => roll.normal(scenario.halo))
  const view = own.map(() => paths.map(() => roll.normal(scenario.view)))
  const order = roll.shuffled(paths.map((_, axis) => axis))
  let turn = 0
  return Array.from({ length: scenario.quarters }, (_, quarter) =>
    Array.from({ length: scenario.ratings }, () => {
      const axis = order[turn++ % axes]!
      const at = roll.below(own.length)
      const errors = halo[at]! + view[at]![axis]! + roll.normal(noiseSd) + roll.normal(artifactSd)
      const reviewer = own[at]!
      return {
        person,
        axis,
        reviewer,
        quarter,
        level: onScale(paths[axis]![quarter]! - severity[reviewer]! + errors),
      }
    }),
  ).flat()
}

/** Reviewers of the person's team; for every second person one of them is from another team. */
function reviewersOf(person: number, scenario: Scenario, roll: Chance): number[] {
  const team = Math.floor(person / scenario.people)
  const mates = Array.from({ length: scenario.pool }, (_, place) => team * scenario.pool + place)
  const own = roll.shuffled(mates).slice(0, scenario.reviewers)
  if (scenario.teams > 1 && person % 2 === 1) {
    const elsewhere = (team + 1 + roll.below(scenario.teams - 1)) % scenario.teams
    own[0] = elsewhere * scenario.pool + roll.below(scenario.pool)
  }
  return own
}

function onScale(level: number): number {
  return Math.min(5, Math.max(0, Math.round(level)))
}

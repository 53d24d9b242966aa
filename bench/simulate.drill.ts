/**
 * `npm run drill simulate [ORGANISATIONS] [PEOPLE]`: the model in invented organisations whose truth is known, beside
 * the figures it was chosen by (docs/method/simulation.md). Seeded: the same numbers every time.
 */
import {
  organisation,
  usualScenario,
  type Scenario,
} from '../packages/engine/simulation/organisation.world.ts'
import { averaged, scoreOf, type Score } from '../packages/engine/simulation/score.world.ts'
import { alarmsInYear, noticedAfter, paceMiss } from '../packages/engine/simulation/grower.world.ts'

const organisations = Number(process.argv[2] ?? 100)
const people = Number(process.argv[3] ?? 1000)

/** What the model was chosen by, where the row is the same: error of the plain mean and of the model, coverage, rank, severity. */
type Expected = Partial<Record<keyof Score, number>>

const row = (name: string, known: Partial<Scenario>, expected: Expected) => ({
  scenario: { ...usualScenario, name, ...known },
  expected,
})
const plain = { halo: 0, view: 0 }
const rows = [
  row(
    'plain, severity .5',
    { ...plain, severitySd: 0.5 },
    { naive: 0.561, model: 0.437, covered: 0.979, rankModel: 0.91, severityError: 0.23 },
  ),
  row(
    'plain, severity 1.0',
    { ...plain, severitySd: 1 },
    { naive: 0.76, model: 0.457, covered: 0.974, rankModel: 0.9, severityError: 0.29 },
  ),
  row(
    'severity .5',
    { severitySd: 0.5 },
    { naive: 0.633, model: 0.508, covered: 0.952, rankModel: 0.84, severityError: 0.26 },
  ),
  row(
    'severity .75',
    { severitySd: 0.75 },
    { naive: 0.711, model: 0.514, covered: 0.95, rankModel: 0.83, severityError: 0.3 },
  ),
  row(
    'severity 1.0',
    { severitySd: 1 },
    { naive: 0.799, model: 0.519, covered: 0.949, rankModel: 0.83, severityError: 0.33 },
  ),
  row(
    '3 ratings by 2',
    { ratings: 3, reviewers: 2, severitySd: 0.75 },
    { naive: 0.998, model: 0.628, covered: 0.954, rankModel: 0.73, severityError: 0.36 },
  ),
  row(
    '20 ratings by 6',
    { ratings: 20, reviewers: 6, severitySd: 0.75 },
    { naive: 0.513, model: 0.403, covered: 0.946, rankModel: 0.9, severityError: 0.23 },
  ),
  row(
    '40 ratings by 8',
    { ratings: 40, reviewers: 8, severitySd: 0.75 },
    { naive: 0.417, model: 0.333, covered: 0.941, rankModel: 0.94, severityError: 0.2 },
  ),
  row(
    'halos as Scullen, 8',
    { halo: 0.6, view: 0.6, severitySd: 0.75 },
    { naive: 0.825, model: 0.645, covered: 0.883, rankModel: 0.72, severityError: 0.35 },
  ),
  row(
    'halos as Scullen, 20',
    { halo: 0.6, view: 0.6, ratings: 20, reviewers: 6, severitySd: 0.75 },
    { naive: 0.595, model: 0.514, covered: 0.865, rankModel: 0.82, severityError: 0.31 },
  ),
  row(
    '20 ratings, 12 quarters',
    { ratings: 20, reviewers: 6, quarters: 12, severitySd: 0.75 },
    { naive: 0.801, model: 0.458, covered: 0.916, rankModel: 0.95, severityError: 0.24 },
  ),
  row(
    'lenient team, no exemplars',
    { lenientTeam: 1.5, anchors: 0, severitySd: 0.75 },
    { naive: 0.911, model: 0.65, covered: 0.899, rankModel: 0.61, severityError: 0.52 },
  ),
  row(
    'lenient team, 3 exemplars',
    { lenientTeam: 1.5, severitySd: 0.75 },
    { naive: 0.911, model: 0.551, covered: 0.941, rankModel: 0.76, severityError: 0.34 },
  ),
  row(
    'one team of 5',
    { teams: 1, people: 5, pool: 5, reviewers: 5, severitySd: 0.75 },
    { naive: 0.751, model: 0.538, covered: 0.949, rankModel: 0.76, severityError: 0.3 },
  ),
]

const shown = [
  'naive',
  'model',
  'covered',
  'rankNaive',
  'rankModel',
  'severityError',
  'severityCorrelation',
  'bias',
] as const
console.log(`levels, ${organisations} organisations a row: ours ± standard error (expected)`)
console.log(['', ...shown].map((word, place) => (place === 0 ? word.padEnd(28) : word.padEnd(23))).join(''))
for (const { scenario, expected } of rows) {
  const scores = Array.from({ length: organisations }, (_, seed) =>
    scoreOf(organisation(scenario, seed + 1), scenario),
  )
  const mean = averaged(scores)
  const cells = shown.map((key) => {
    const known = expected[key]
    return `${mean[key].value.toFixed(3)} ± ${mean[key].se.toFixed(3)}${known === undefined ? '' : ` (${known})`}`.padEnd(
      23,
    )
  })
  console.log(scenario.name.padEnd(28) + cells.join(''))
}

console.log(
  `\npace and slowing, ${people} people a cell: false alarms a person and year at growth 0, .12, .2; share of`,
)
console.log('full stops noticed within 2, 3, 5 closes at growth .2 and .3; error of the pace')
for (const [ratings, reviewers] of [
  [8, 4],
  [20, 6],
  [40, 8],
] as const) {
  const of = { ratings, reviewers }
  const seeds = Array.from({ length: people }, (_, seed) => seed * 13 + 5)
  const share = (is: (seed: number) => number) => seeds.reduce((sum, seed) => sum + is(seed), 0) / people
  const alarms = [0, 0.12, 0.2].map((growth) =>
    share((seed) => alarmsInYear({ ...of, growth, stopsAfter: null, quarters: 12 }, seed)).toFixed(3),
  )
  const noticed = [0.2, 0.3].map((growth) => {
    const closes = seeds.map((seed) => noticedAfter({ ...of, growth, stopsAfter: 6, quarters: 13 }, seed, 5))
    return [2, 3, 5]
      .map((within) =>
        (closes.filter((close) => close !== null && close <= within).length / people).toFixed(2),
      )
      .join(' ')
  })
  const squared = share((seed) => paceMiss({ ...of, growth: 0.1, stopsAfter: null, quarters: 8 }, seed) ** 2)
  console.log(
    `${ratings} ratings by ${reviewers}: ${alarms.join(' ')} | ${noticed.join(' | ')} | ${Math.sqrt(squared).toFixed(3)}`,
  )
}

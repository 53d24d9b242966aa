/** How long the engine takes: `node bench/engine.bench.ts`. Medians of many runs, one core, nothing else running. */
import {
  axisKeys,
  entryKinds,
  levelTexts,
  type Entry,
  type Outcome,
  type Person,
  type Rating,
} from '@earned/framework'
import { standing } from '@earned/engine'
import { addDays } from '@earned/framework'

const today = '2026-11-23'

const person: Person = {
  id: 'p',
  version: 1,
  name: 'Bench',
  role: '',
  background: ['design'],
  profile: 'gdd_pm',
  stage: 'outputs',
  aliases: [],
  createdAt: 0,
  updatedAt: 0,
}

/** A ledger of `count` entries over three years, with every kind and state in it. */
function ledgerOf(count: number): { entries: Entry[]; outcomes: Outcome[]; ratings: Rating[] } {
  const entries = Array.from({ length: count }, (_, place) => entryAt(place))
  const outcomes = Array.from({ length: 20 }, (_, place) => outcomeAt(place))
  const ratings = axisKeys.flatMap((axis, place) =>
    Array.from({ length: 12 }, (_, round) => ({
      id: `r${place}-${round}`,
      axis,
      level: (place + round) % 5,
      day: addDays(today, -round * 90),
      yardstick: levelTexts,
      entryIds: [`e${place}`, `e${round}`, 'gone'],
      note: '',
      source: 'typed' as const,
      createdAt: 0,
    })),
  )
  return { entries, outcomes, ratings }
}

function entryAt(place: number): Entry {
  const day = addDays(today, -((place * 7919) % 1095))
  const kind = entryKinds[place % entryKinds.length] ?? 'launch'
  return {
    id: `e${place}`,
    version: 1,
    kind,
    title: `Entry ${place}`,
    body: '',
    day,
    plannedDay: place % 3 === 0 ? addDays(day, -3) : null,
    state: place % 11 === 0 ? 'planned' : place % 13 === 0 ? 'dropped' : 'done',
    myPart: '',
    teamPart: '',
    axes: ['data'],
    links: [],
    people: [`Person ${place % 40}`],
    changes: [],
    outcomeId: place % 4 === 0 ? `o${place % 25}` : null,
    line: null,
    source: 'typed',
    sourceKey: null,
    incoming: null,
    createdAt: 0,
    updatedAt: 0,
    editedAt: null,
    deletedAt: null,
  }
}

function outcomeAt(place: number): Outcome {
  const due = addDays(today, -place * 30)
  return {
    id: `o${place}`,
    version: 1,
    title: 'Goal',
    metric: 'm',
    unit: '%',
    baseline: 1,
    target: 2,
    due,
    result: place % 2 === 0 ? 'met' : null,
    resultNote: '',
    source: 'typed',
    readings: [{ day: addDays(due, 1), value: 1.5, note: '' }],
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
  }
}

/** Median of `runs` runs after as many for warming up, in milliseconds of this thread's own time: others may be busy. */
function medianMs(runs: number, run: () => unknown): number {
  for (let warm = 0; warm < runs; warm++) run()
  const times = Array.from({ length: runs }, () => threadMs(run)).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? NaN
}

function threadMs(run: () => unknown): number {
  const start = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

function report(what: string, ms: number, atMost: number): void {
  const verdict = ms <= atMost ? 'reached' : 'NOT REACHED'
  console.log(`${what.padEnd(58)} ${ms.toFixed(3).padStart(9)} ms   at most ${atMost} ms   ${verdict}`)
}

const ledger = ledgerOf(5000)
report(
  'standing and focus of one person, 5,000 entries',
  medianMs(100, () => standing({ ...ledger, person, focus: [], today })),
  10,
)

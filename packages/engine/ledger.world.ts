/** Entries, outcomes and ratings for tests: say what matters, the rest is filled in. */
import {
  axisKeys,
  entryKinds,
  entryStates,
  levelTexts,
  type Entry,
  type Focus,
  type Outcome,
  type Person,
  type Rating,
} from '@earned/framework'
import { addDays } from '@earned/framework'
import * as fc from 'fast-check'

let made = 0
const nextId = (what: string) => `${what}-${String(++made).padStart(6, '0')}`

export function entryWith(known: Partial<Entry>): Entry {
  return {
    id: nextId('entry'),
    version: 1,
    kind: 'launch',
    title: 'Something',
    body: '',
    day: '2026-11-02',
    plannedDay: null,
    state: 'done',
    myPart: '',
    teamPart: '',
    axes: [],
    links: [],
    people: [],
    changes: [],
    outcomeId: null,
    line: null,
    source: 'typed',
    sourceKey: null,
    incoming: null,
    createdAt: 0,
    updatedAt: 0,
    editedAt: null,
    deletedAt: null,
    ...known,
  }
}

export function outcomeWith(known: Partial<Outcome>): Outcome {
  return {
    id: nextId('outcome'),
    version: 1,
    title: 'A goal',
    metric: 'conversion',
    unit: '%',
    baseline: 3.1,
    target: 3.6,
    due: '2026-12-01',
    result: null,
    resultNote: '',
    source: 'typed',
    readings: [],
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
    ...known,
  }
}

export function ratingWith(known: Partial<Rating>): Rating {
  return {
    id: nextId('rating'),
    axis: 'data',
    level: 2,
    day: '2026-11-02',
    yardstick: levelTexts,
    entryIds: [],
    note: '',
    source: 'typed',
    createdAt: 0,
    ...known,
  }
}

export function personWith(known: Partial<Person>): Person {
  return {
    id: 'person-1',
    version: 1,
    name: 'Noor',
    role: 'Product manager',
    background: [],
    profile: null,
    stage: null,
    aliases: [],
    createdAt: 0,
    updatedAt: 0,
    ...known,
  }
}

export function focusWith(known: Partial<Focus>): Focus {
  return {
    id: nextId('focus'),
    version: 1,
    axis: 'data',
    why: [],
    suggestedAxis: null,
    steps: [],
    openedOn: '2026-10-05',
    lookAgainOn: '2026-11-16',
    source: 'typed',
    closedOn: null,
    closedBecause: '',
    createdAt: 0,
    updatedAt: 0,
    ...known,
  }
}

/** Days around the quarter 2026-Q4, so that its edges are met often. */
export const someDay = fc.integer({ min: -20, max: 120 }).map((days) => addDays('2026-09-25', days))

/** Ledgers small enough to be counted naively, with every state, kind, edge of a quarter and deletion in them. */
export const someLedger = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...entryKinds),
      day: someDay,
      plannedDay: fc.option(someDay),
      state: fc.constantFrom(...entryStates),
      outcomeId: fc.option(fc.constantFrom('o1', 'o2', 'o3', 'gone')),
      deletedAt: fc.option(fc.constant(1), { freq: 8 }),
    }),
    { maxLength: 25 },
  )
  .map((entries) => entries.map((known, place) => entryWith({ ...known, id: `e${place}` })))

export const someOutcomes = fc
  .tuple(...['o1', 'o2', 'o3'].map((id) => someOutcome(id)))
  .map((outcomes) => outcomes.filter((outcome) => outcome !== null))

function someOutcome(id: string) {
  return fc.option(
    fc
      .record({
        due: fc.option(someDay),
        result: fc.constantFrom(null, 'met' as const, 'missed' as const, 'dropped' as const),
        readings: fc.array(fc.record({ day: someDay, value: fc.integer(), note: fc.constant('') }), {
          maxLength: 3,
        }),
        deletedAt: fc.option(fc.constant(1), { freq: 8 }),
      })
      .map((known) => outcomeWith({ ...known, id })),
  )
}

/** Own ratings on any axis, some by another yardstick, some of the same day. */
export const someRatings = fc
  .array(
    fc.record({
      axis: fc.constantFrom(...axisKeys),
      level: fc.integer({ min: 0, max: 5 }),
      day: someDay,
      yardstick: fc.constantFrom(levelTexts, levelTexts, 'the industry'),
      createdAt: fc.nat({ max: 3 }),
      entryIds: fc.array(fc.constantFrom('e0', 'e1', 'e2', 'gone'), { maxLength: 3 }),
    }),
    { maxLength: 20 },
  )
  .map((ratings) => ratings.map((known, place) => ratingWith({ ...known, id: `r${place}` })))

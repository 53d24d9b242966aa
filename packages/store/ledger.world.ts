/** What the tests of the store are made of. */
import { axisKeys, dayAt, dayNumber, entryKinds, entryStates, type EntryDraft } from '@earned/framework/nouns'
import * as fc from 'fast-check'

export const me = { workspace: 'own', person: 'me' }

/** A clock that starts somewhere and moves when told. */
export function clock(start = 1_790_000_000_000) {
  let instant = start
  return { now: () => instant, pass: (ms: number) => void (instant += ms) }
}

export function launch(title: string, rest: Partial<EntryDraft> = {}): EntryDraft {
  return { kind: 'launch', title, day: '2026-11-03', ...rest }
}

/** Days close enough together that several entries share one. */
export const someDay = fc.integer({ min: 0, max: 40 }).map((n) => dayAt(dayNumber('2026-10-01') + n))

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength })

/** Any entry a person could write, with text of every script. */
export const anyDraft: fc.Arbitrary<EntryDraft> = fc.record({
  kind: fc.constantFrom(...entryKinds),
  title: text(60).map((title) => `x${title}`),
  body: text(200),
  day: someDay,
  state: fc.constantFrom(...entryStates),
  plannedDay: fc.option(someDay),
  myPart: text(40),
  teamPart: text(40),
  axes: fc.uniqueArray(fc.constantFrom(...axisKeys)),
  links: fc.array(fc.record({ url: text(20).map((path) => `https://example.org/${path}`) }), {
    maxLength: 2,
  }),
  people: fc.array(fc.constantFrom('Priya', 'José', 'Łukasz', '李雷'), { maxLength: 3 }),
  changes: fc.array(
    fc.record({
      metric: text(10),
      from: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      to: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      by: fc.option(fc.integer()),
      unit: fc.constantFrom('%', 'ms', ''),
    }),
    { maxLength: 2 },
  ),
  line: fc.option(text(80)),
})

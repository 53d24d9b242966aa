import type { AxisKey, Entry, Outcome, Rating, SignKey, StageKey } from '@earned/framework'
import { findProfile } from '@earned/framework'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workedExample } from './docs.world.ts'
import { isTooLittle } from './evidence.ts'
import { selfRatingSd } from './focus/own-estimates.ts'
import { suggestFocus } from './focus/suggest-focus.ts'
import { entryWith, outcomeWith, personWith, ratingWith } from './ledger.world.ts'
import { produceFacts } from './produce/produce-facts.ts'
import type { Quarter } from './quarter.ts'
import { coveredShare } from './readiness/readiness.ts'
import { stageView } from './stage/stage-view.ts'
import { ownView } from './standing/own-view.ts'
import * as words from './words/words.ts'

const near = (is: number | undefined, should: number, tolerance: number) =>
  assert.ok(Math.abs((is ?? NaN) - should) <= tolerance, `${is} is not ${should} within ${tolerance}`)

test('the worked example of docs/method/produce.md is what the engine answers', () => {
  const { today, quarter, entries, outcomes, expect } = workedExample<{
    today: string
    quarter: Quarter
    entries: Partial<Entry>[]
    outcomes: Partial<Outcome>[]
    expect: Record<string, string[]> & { sentence: string }
  }>('produce.md')
  const facts = produceFacts({
    entries: entries.map(entryWith),
    outcomes: outcomes.map(outcomeWith),
    quarter,
    today,
  })
  const { followThrough, serving } = facts
  assert.ok(!isTooLittle(followThrough) && !isTooLittle(serving))
  assert.deepEqual(facts.outputs.entryIds, expect['outputs'])
  for (const key of ['planned', 'done', 'dropped', 'open', 'late'] as const)
    assert.deepEqual(followThrough[key].entryIds.toSorted(), expect[key]?.toSorted(), key)
  assert.deepEqual(serving.entryIds, expect['serving'])
  assert.deepEqual(facts.outcomes.met.outcomeIds, expect['met'])
  assert.deepEqual(facts.unblocking.entryIds, expect['unblocking'])
  assert.equal(words.produceSentence(facts), expect.sentence)
})

test('the worked example of docs/method/stage.md is what the engine answers', () => {
  const { today, said, entries, expect } = workedExample<{
    today: string
    said: StageKey
    entries: Partial<Entry>[]
    expect: {
      met: SignKey[]
      suggested: StageKey
      agreement: string
      outputsThisQuarter: string[]
      chooses_outputs: [string, number, number][]
    }
  }>('stage.md')
  const person = personWith({ stage: said })
  const view = stageView({ person, entries: entries.map(entryWith), outcomes: [], today })
  const signs = view.stages.flatMap((stage) => stage.signs)
  const met = signs.filter((sign) => sign.met).map((sign) => sign.sign.key)
  assert.deepEqual(met, expect.met)
  assert.equal(view.suggested, expect.suggested)
  assert.equal(view.agreement, expect.agreement)
  assert.deepEqual(view.outputsThisQuarter.entryIds, expect.outputsThisQuarter)
  const chooses = signs.find((sign) => sign.sign.key === 'chooses_outputs')
  assert.deepEqual(
    chooses?.parts.map((part) => [part.part, part.have, part.need]),
    expect.chooses_outputs,
  )
})

test('the worked example of docs/method/own-view.md is what the engine answers', () => {
  const { today, profile, entries, ratings, expect } = workedExample<{
    today: string
    profile: string
    entries: Partial<Entry>[]
    ratings: Partial<Rating>[]
    expect: Record<string, Record<string, unknown>>
  }>('own-view.md')
  const person = personWith({ profile })
  const view = ownView({ person, entries: entries.map(entryWith), ratings: ratings.map(ratingWith), today })
  for (const { axis, own, gap, change, besides } of view.axes) {
    if (!expect[axis]) continue
    const found = {
      level: own?.level,
      ageDays: own?.ageDays,
      evidence: own?.evidence.entryIds,
      cited: own?.cited,
      gap,
      change: change && change.by,
      besides: besides.length,
    }
    assert.deepEqual(found, expect[axis], axis)
  }
})

test('the worked example of docs/method/focus.md is what the engine answers', () => {
  const { today, levels, expect } = workedExample<{
    today: string
    levels: Record<AxisKey, number>
    expect: {
      sd: number
      covered: Record<'technology' | 'design' | 'produce', number>
      readiness: number
      technology: { hours: number; after: number; perHour: number }
      produce: { hours: number }
      axis: AxisKey
      rule: string
      next: AxisKey
      ratio: number
      lookAgainOn: string
    }
  }>('focus.md')
  const ratings = Object.entries(levels).map(([axis, level]) => ratingWith({ axis: axis as AxisKey, level }))
  const suggestion = suggestFocus({ person: personWith({}), entries: [], ratings, focus: [], today })
  assert.ok(!isTooLittle(suggestion))
  near(selfRatingSd, expect.sd, 5e-5)
  const asked = findProfile('gdd_pm')?.levels
  near(coveredShare({ mean: 1, sd: selfRatingSd }, asked?.technology ?? 0), expect.covered.technology, 5e-5)
  near(coveredShare({ mean: 1, sd: selfRatingSd }, asked?.design ?? 0), expect.covered.design, 5e-5)
  near(coveredShare({ mean: 1, sd: selfRatingSd }, 2.5), expect.covered.produce, 5e-5)
  const rowOf = (axis: AxisKey) => suggestion.table.find((row) => row.axis === axis)
  near(rowOf('technology')?.before, expect.readiness, 5e-5)
  assert.equal(rowOf('technology')?.effortHours, expect.technology.hours)
  near(rowOf('technology')?.after, expect.technology.after, 5e-4)
  near(rowOf('technology')?.perHour, expect.technology.perHour, 5e-5)
  assert.equal(rowOf('produce')?.effortHours, expect.produce.hours)
  assert.equal(suggestion.axis, expect.axis)
  assert.equal(suggestion.rule, expect.rule)
  const [next] = suggestion.whyNot
  assert.ok(next?.because === 'gains_less' && next.axis === expect.next)
  near(next.ratio, expect.ratio, 5e-3)
  assert.equal(suggestion.lookAgainOn, expect.lookAgainOn)
})

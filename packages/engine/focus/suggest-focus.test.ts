import {
  axisKeys,
  backgroundKeys,
  daysBetween,
  profiles,
  steps,
  type AxisKey,
  type Focus,
  type Person,
  type Rating,
} from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooLittle } from '../evidence.ts'
import { entryWith, focusWith, personWith, ratingWith, someRatings } from '../ledger.world.ts'
import { ownView } from '../standing/own-view.ts'
import { selfRatingSd } from './own-estimates.ts'
import { stepHours } from './steps.ts'
import { suggestFocus, type FocusSuggestion } from './suggest-focus.ts'

const today = '2026-11-23'
type Levels = Partial<Record<AxisKey, number>>
const everywhere = (level: number): Levels => Object.fromEntries(axisKeys.map((axis) => [axis, level]))

function ratingsOf(levels: Levels): Rating[] {
  return Object.entries(levels).map(([axis, level]) => ratingWith({ axis: axis as AxisKey, level }))
}

function suggest(ratings: Rating[], known: Partial<Person> = {}, focus: Focus[] = []) {
  return suggestFocus({ person: personWith(known), entries: [], ratings, focus, today })
}

function found(levels: Levels, known: Partial<Person> = {}, focus: Focus[] = []): FocusSuggestion {
  const suggestion = suggest(ratingsOf(levels), known, focus)
  assert.ok(!isTooLittle(suggestion))
  return suggestion
}

test('with fewer than three axes rated there is nothing to choose among', () => {
  assert.deepEqual(suggest([]), { cannotTell: 'own_ratings', have: 0, need: 3 })
  assert.deepEqual(suggest(ratingsOf({ data: 1, design: 2 })), {
    cannotTell: 'own_ratings',
    have: 2,
    need: 3,
  })
})

test('an axis that flounders comes first, whatever gains more', () => {
  const suggestion = found({ ...everywhere(1), design: 0 }, { background: ['data'] })
  assert.equal(suggestion.axis, 'design')
  assert.equal(suggestion.rule, 'floundering_first')
  assert.notEqual(suggestion.table[0]?.axis, 'design')
})

test('level 1 flounders only where the profile asks for 3 and the person stands higher elsewhere', () => {
  const senior = { profile: 'gdd_senior' }
  assert.equal(found({ ...everywhere(2), community: 1 }, senior).rule, 'floundering_first')
  assert.equal(found({ ...everywhere(1), community: 1 }, senior).rule, 'one_at_a_time')
  assert.equal(found({ ...everywhere(2), community: 1 }, { profile: 'gdd_associate' }).rule, 'one_at_a_time')
})

test('where everything flounders, outputs come first', () => {
  assert.equal(found(everywhere(0)).axis, 'produce')
})

test('from design, data or technology is suggested until two of the three craft axes are at level 2', () => {
  const levels = { ...everywhere(2), design: 3, data: 1, technology: 1 }
  const suggestion = found(levels, { background: ['design'] })
  assert.equal(suggestion.rule, 'complement_background')
  assert.ok(['data', 'technology'].includes(suggestion.axis))
  assert.equal(found({ ...levels, data: 2 }, { background: ['design'] }).rule, 'one_at_a_time')
})

test('from technology, design is suggested; a background that trained both leaves neither', () => {
  const levels = { ...everywhere(2), design: 1, data: 1 }
  const associate = { profile: 'gdd_associate' }
  assert.equal(found(levels, { ...associate, background: ['technology'] }).axis, 'design')
  const both = found(everywhere(1), { background: ['technology', 'design'] })
  assert.equal(both.rule, 'complement_background')
  assert.equal(both.axis, 'data')
  assert.equal(both.table[0]?.axis, 'technology')
})

test('somebody from product management is held to no complement', () => {
  const levels = { ...everywhere(2), design: 1, data: 1 }
  for (const background of [['product'], ['product', 'technology'], ['other'], []] as const)
    assert.equal(
      found(levels, { profile: 'gdd_associate', background: [...background] }).rule,
      'one_at_a_time',
    )
})

test('strategy waits until two of the three craft axes are at level 2', () => {
  const levels: Levels = { produce: 3, strategy: 0, data: 1, technology: 1, design: 2, community: 3 }
  assert.notEqual(found(levels).axis, 'strategy')
  assert.equal(found({ ...levels, data: 2 }).axis, 'strategy')
})

test('strategy that waits says for what', () => {
  const reasons = found(everywhere(0)).whyNot
  assert.deepEqual(reasons[0], { axis: 'strategy', because: 'strategy_waits', have: 0, need: 2, atLevel: 2 })
})

test('where nothing else is below the profile, a waiting strategy still waits, and says so', () => {
  const suggestion = found({ produce: 5, strategy: 1, community: 5 })
  assert.notEqual(suggestion.axis, 'strategy')
  assert.ok(suggestion.whyNot.some((each) => each.because === 'strategy_waits'))
})

test('an axis at its profile waits while a rated one is below', () => {
  const levels: Levels = { ...everywhere(3), design: 2 }
  const suggestion = found(levels, { profile: 'gdd_senior' })
  assert.equal(suggestion.axis, 'design')
  assert.ok(
    (suggestion.table[0]?.perHour ?? 0) > (suggestion.table.find((r) => r.axis === 'design')?.perHour ?? 0),
  )
  assert.ok(suggestion.whyNot.every((each) => each.because === 'at_profile'))
})

test('at the profile everywhere a focus is still given, and it says that the profile has little left to say', () => {
  const suggestion = found(everywhere(3), { profile: 'gdd_senior' })
  assert.equal(suggestion.allAtProfile, true)
  assert.equal(found(everywhere(2), { profile: 'gdd_senior' }).allAtProfile, false)
})

test('without a chosen profile the usual one is used, and said', () => {
  assert.deepEqual(found(everywhere(2)).profile, { key: 'gdd_pm', name: 'Product manager', chosen: false })
  assert.equal(found(everywhere(2), { profile: 'gdd_lead' }).profile.chosen, true)
  assert.equal(found(everywhere(2)).wouldChange[0]?.by, 'choosing_profile')
})

test('axes not rated are listed and never suggested', () => {
  const suggestion = found({ data: 2, design: 2, community: 2 })
  assert.deepEqual(suggestion.notRated.length, 6)
  assert.ok(suggestion.table.every((row) => !suggestion.notRated.includes(row.axis)))
  assert.ok(suggestion.wouldChange.some((each) => each.by === 'rating' && each.axes.length === 6))
})

test('three steps are offered from the own level, the shortest first, without those done before', () => {
  const first = found({ ...everywhere(2), communication: 0 })
  assert.equal(first.steps.length, 3)
  assert.ok(first.steps.every((step) => step.axis === 'communication'))
  assert.equal(first.steps[0]?.fromLevel, 0)
  const done = first.steps[0]
  assert.ok(done)
  const history = [
    focusWith({ steps: [{ ...done, doneOn: '2026-11-01', entryId: null }], closedOn: '2026-11-02' }),
  ]
  const second = found({ ...everywhere(2), communication: 0 }, {}, history)
  assert.ok(second.steps.every((step) => step.key !== done.key))
  assert.equal(second.steps.length, 3)
})

test('a step that was only planned is offered again', () => {
  const first = found(everywhere(2))
  const open = first.steps.map((step) => ({ ...step, doneOn: null, entryId: null }))
  assert.deepEqual(found(everywhere(2), {}, [focusWith({ steps: open })]).steps, first.steps)
})

test('the day to look again is six weeks ahead', () => {
  assert.equal(daysBetween(today, found(everywhere(2)).lookAgainOn), 42)
})

test('two gains within a tenth of each other are both shown', () => {
  const suggestion = found({ communication: 1, collaboration: 1, organisation: 1 })
  assert.notEqual(suggestion.tie, null)
  assert.equal(suggestion.whyNot[0]?.because, 'too_close_to_call')
  assert.equal(found(everywhere(1)).tie, null)
})

test('what would change it does change it', () => {
  const levels = everywhere(1)
  const suggestion = found(levels)
  const raise = suggestion.wouldChange.find((each) => each.by === 'one_level_higher')
  assert.ok(raise)
  assert.equal(found({ ...levels, [raise.axis]: raise.to }).axis, raise.next)
})

test('the entries cited in the ratings are what it rests on', () => {
  const entries = [entryWith({ id: 'a' }), entryWith({ id: 'b' })]
  const ratings = [
    ratingWith({ axis: 'data', entryIds: ['a', 'gone'] }),
    ratingWith({ axis: 'design', entryIds: ['a', 'b'] }),
    ratingWith({ axis: 'community' }),
  ]
  const suggestion = suggestFocus({ person: personWith({}), entries, ratings, focus: [], today })
  assert.ok(!isTooLittle(suggestion))
  assert.deepEqual(suggestion.evidence, { value: 2, entryIds: ['a', 'b'] })
})

test('a self rating leaves nearly all of what is not known: about .95 of a level', () => {
  assert.ok(Math.abs(selfRatingSd - 0.9523) < 1e-4)
})

test('the catalogue has an effort for every axis at every level', () => {
  for (const axis of axisKeys)
    for (let level = 0; level <= 5; level++) {
      const hours = stepHours(axis, level)
      const here = steps.filter((step) => step.axis === axis && step.fromLevel === Math.min(level, 4))
      assert.ok(Math.min(...here.map((step) => step.hours)) <= hours, `${axis} ${level}`)
      assert.ok(Math.max(...here.map((step) => step.hours)) >= hours, `${axis} ${level}`)
    }
})

const somePerson = fc.record({
  background: fc.uniqueArray(fc.constantFrom(...backgroundKeys), { maxLength: 3 }),
  profile: fc.option(fc.constantFrom(...profiles.map((each) => each.key))),
})

test('whatever is rated, the suggestion is one of the rated axes, by the first rule that names any', () => {
  fc.assert(
    fc.property(someRatings, somePerson, (ratings, known) => {
      const suggestion = suggest(ratings, known)
      const rated = ownView({ person: personWith(known), entries: [], ratings, today }).axes.filter(
        (a) => a.own,
      )
      if (isTooLittle(suggestion)) return assert.ok(rated.length < 3)
      const row = suggestion.table.find((each) => each.axis === suggestion.axis)
      assert.ok(row && rated.some((each) => each.axis === suggestion.axis))
      const ready = suggestion.table.filter((each) => each.axis !== 'strategy')
      if (ready.some((each) => each.flounders)) assert.ok(row.flounders)
      if (suggestion.rule === 'one_at_a_time' && ready.some((each) => each.own < each.target))
        assert.ok(row.own < row.target)
      assert.ok(suggestion.table.every((each) => each.perHour >= 0 && each.after >= each.before))
      assert.ok(suggestion.steps.length === 3)
    }),
    { numRuns: 5000 },
  )
})

test('the order of ratings, and what another yardstick says, change nothing of the suggestion', () => {
  fc.assert(
    fc.property(someRatings, somePerson, (ratings, known) => {
      const whole = suggest(ratings, known)
      assert.deepEqual(suggest(ratings.toReversed(), known), whole)
      const own = ratings.filter((rating) => rating.yardstick === 'level texts')
      assert.deepEqual(suggest(own, known), whole)
    }),
    { numRuns: 3000 },
  )
})

test('no chosen axis would be passed over by the same rule for one that gains more', () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      const suggestion = suggest(ratings, { profile: 'gdd_head' })
      if (isTooLittle(suggestion) || suggestion.rule !== 'one_at_a_time') return
      const strategyWaits = suggestion.whyNot.some((each) => each.because === 'strategy_waits')
      const rivals = suggestion.table.filter(
        (row) => row.own < row.target && !(strategyWaits && row.axis === 'strategy'),
      )
      const chosen = suggestion.table.find((row) => row.axis === suggestion.axis)
      const best = Math.max(...rivals.filter((row) => row.axis !== 'strategy').map((row) => row.perHour), 0)
      if (suggestion.axis !== 'strategy' && rivals.length > 0) assert.ok((chosen?.perHour ?? 0) >= best)
    }),
    { numRuns: 3000 },
  )
})

import { axes, axisKeys, steps, type AxisKey, type Entry, type Outcome, type Person } from '@earned/framework'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooLittle } from '../evidence.ts'
import { suggestFocus, type FocusSuggestion } from '../focus/suggest-focus.ts'
import {
  entryWith,
  outcomeWith,
  personWith,
  ratingWith,
  someLedger,
  someOutcomes,
  someRatings,
} from '../ledger.world.ts'
import { produceFacts } from '../produce/produce-facts.ts'
import { stageView } from '../stage/stage-view.ts'
import { ownView, type AxisView } from '../standing/own-view.ts'
import { standing, type Standing } from '../standing/standing.ts'
import * as words from './words.ts'

const today = '2026-11-23'
const factsOf = (entries: Entry[], outcomes: Outcome[] = []) =>
  produceFacts({ entries, outcomes, quarter: '2026-Q4', today })

/** Eleven of fourteen planned outputs done, three of them serving an outcome that was met. */
function fullQuarter() {
  const done = Array.from({ length: 11 }, (_, place) =>
    entryWith({
      plannedDay: '2026-11-02',
      outcomeId: place < 3 ? 'o' : null,
      kind: place < 4 ? 'brief' : 'launch',
    }),
  )
  const rest = [
    entryWith({ state: 'planned', day: '2026-12-01' }),
    entryWith({ state: 'planned', day: '2026-11-01' }),
    entryWith({ state: 'dropped', day: '2026-11-01' }),
  ]
  const met = outcomeWith({ id: 'o', result: 'met', readings: [{ day: '2026-11-20', value: 4, note: '' }] })
  return factsOf([...done, ...rest], [met])
}

test('the quarter is said in one line, facts only', () => {
  assert.equal(
    words.produceSentence(fullQuarter()),
    '11 of 14 planned outputs done; 3 serve an outcome, 1 met.',
  )
  assert.equal(words.produceSentence(factsOf([])), 'No output is planned or done this quarter yet.')
  const unplanned = factsOf([entryWith({}), entryWith({})])
  assert.equal(
    words.produceSentence(unplanned),
    '2 outputs done, none of them planned ahead; none serves an outcome yet.',
  )
  const mixed = factsOf([entryWith({ plannedDay: '2026-11-02' }), entryWith({})])
  assert.equal(
    words.produceSentence(mixed),
    '1 of 1 planned output done, 1 more unplanned; none serves an outcome yet.',
  )
})

test('what became of the plan is said with what was dropped and what is late', () => {
  assert.equal(
    words.followThroughSentence(fullQuarter()),
    'Of 14 planned outputs 11 are done, 1 was dropped and 2 are open, 1 of them late.',
  )
  assert.equal(
    words.followThroughSentence(factsOf([])),
    'Cannot tell yet: no output was planned for this quarter.',
  )
})

test('kinds, outcomes and the work beside outputs each have their line', () => {
  const facts = fullQuarter()
  assert.equal(words.kindsSentence(facts), '7 launches and 4 briefs.')
  assert.equal(words.servingSentence(facts), '3 of 11 outputs done serve an outcome.')
  assert.equal(words.outcomesSentence(facts), '1 outcome due; 1 read, 1 met.')
  assert.equal(words.besideSentence(facts), 'Beside outputs nothing is noted this quarter.')
  const beside = factsOf([
    entryWith({ kind: 'unblocking' }),
    entryWith({ kind: 'unblocking' }),
    entryWith({ kind: 'decision' }),
    entryWith({ kind: 'prevented' }),
    entryWith({ kind: 'other' }),
  ])
  assert.equal(
    words.besideSentence(beside),
    'Beside outputs: 2 blockers cleared, 1 decision and 1 piece of work prevented.',
  )
  assert.equal(words.unsortedSentence(beside), '1 entry is not sorted into a kind yet; it counts once it is.')
  assert.equal(words.unsortedSentence(facts), '')
})

test('an outcome whose day has come is said to wait', () => {
  const facts = factsOf([], [outcomeWith({ due: '2026-11-01' }), outcomeWith({ due: '2026-12-01' })])
  assert.equal(words.outcomesSentence(facts), '2 outcomes due; none read yet. 1 waits for its result.')
})

function axisOf(known: { level?: number; profile?: string; cited?: boolean; axis?: AxisKey }): AxisView {
  const axis = known.axis ?? 'communication'
  const ratings =
    known.level === undefined
      ? []
      : [ratingWith({ axis, level: known.level, entryIds: known.cited ? ['a'] : [] })]
  const person = personWith({ profile: known.profile ?? null })
  const found = ownView({ person, entries: [entryWith({ id: 'a' })], ratings, today }).axes.find(
    (e) => e.axis === axis,
  )
  assert.ok(found)
  return found
}

test('an axis says the own level, what it cites, and when', () => {
  assert.equal(words.axisSentence(axisOf({})), 'Communication: not rated yet.')
  assert.equal(
    words.axisSentence(axisOf({ level: 2, cited: true })),
    'Communication: your own view is 2, citing 1 entry, rated on 2 November 2026.',
  )
  assert.equal(
    words.axisSentence(axisOf({ level: 2 })),
    'Communication: your own view is 2, with no entry cited, rated on 2 November 2026.',
  )
})

test('a gap is always a question, with the next level text in it', () => {
  const next = axes.communication.levels[3].text
  assert.equal(
    words.gapQuestion(axisOf({ level: 2, profile: 'gdd_pm' })),
    `Your profile has 3 here. Level 3 reads: “${next}” Which entry shows you doing that?`,
  )
  assert.equal(
    words.gapQuestion(axisOf({ level: 3, profile: 'gdd_pm' })),
    'You are at your profile here. Which entry shows you at level 3?',
  )
  for (const level of [undefined, 0, 1, 2, 3, 4, 5])
    for (const cited of [true, false])
      for (const profile of [undefined, 'gdd_pm'])
        assert.match(
          words.gapQuestion(
            axisOf({ cited, ...(level === undefined ? {} : { level }), ...(profile ? { profile } : {}) }),
          ),
          /\?$/,
        )
})

test('a change of the own word is told, and none across a yardstick', () => {
  const before = ratingWith({ axis: 'data', level: 1, day: '2026-05-01' })
  const named = ratingWith({ axis: 'data', level: 1, day: '2026-06-01', yardstick: 'Mei' })
  const now = ratingWith({ axis: 'data', level: 2, day: '2026-11-01' })
  const dataOf = (ratings: (typeof now)[]) =>
    ownView({ person: personWith({}), entries: [], ratings, today }).axes.find((each) => each.axis === 'data')
  const told = dataOf([before, now])
  assert.ok(told)
  assert.equal(words.changeSentence(told), 'Your own word went from 1 to 2 since 1 May 2026.')
  const across = dataOf([before, named, now])
  assert.ok(across?.besides[0])
  assert.equal(words.changeSentence(across), '')
  assert.equal(
    words.besideYardstick(across.besides[0]),
    'Beside “Mei” you said 1 on 1 June 2026. Both are kept; no growth is read from one to the other.',
  )
})

function suggestionFor(
  levels: Partial<Record<AxisKey, number>>,
  known: Partial<Person> = {},
): FocusSuggestion {
  const ratings = Object.entries(levels).map(([axis, level]) => ratingWith({ axis: axis as AxisKey, level }))
  const suggestion = suggestFocus({ person: personWith(known), entries: [], ratings, focus: [], today })
  assert.ok(!isTooLittle(suggestion))
  return suggestion
}

const everywhere = (level: number) =>
  Object.fromEntries(axisKeys.map((axis) => [axis, level])) as Record<AxisKey, number>

test('why this focus: the rule, the own level with its text, and what it rests on', () => {
  const why = words.focusWhy(suggestionFor(everywhere(1), { profile: 'gdd_pm' }))
  assert.deepEqual(why, [
    'An hour on Technology takes you about 1.4 times as far as an hour on Community.',
    `Your own view is 1: “${axes.technology.levels[1].text}” “Product manager” asks for 2.`,
    'From your own view alone: 9 of 9 axes rated, no entry cited. No reviewer has spoken yet, so take it as a start.',
  ])
})

test('floundering, complement and an unchosen profile are said in their own words', () => {
  const [floundering] = words.focusWhy(suggestionFor({ ...everywhere(1), design: 0 }))
  assert.equal(
    floundering,
    'Design and research is where you see yourself at 0, and what holds you back comes first.',
  )
  const one = words.focusWhy(suggestionFor({ ...everywhere(2), community: 1 }, { profile: 'gdd_senior' }))
  assert.match(
    one[0] ?? '',
    /^Community is where you see yourself at 1, below your other axes and 2 below the profile/,
  )
  const complement = words.focusWhy(
    suggestionFor({ ...everywhere(2), data: 1, technology: 1 }, { background: ['design'] }),
  )
  assert.equal(complement[0], 'From design, data or technology is what people will look for first.')
  assert.ok(complement.includes('You have chosen no profile, so this compares with “Product manager”.'))
})

test('each reason why not, and each thing that would change it, has its sentence', () => {
  const axis = 'data'
  const say = (reason: Parameters<typeof words.whyNot>[0]) => words.whyNot(reason, { axis })
  assert.equal(
    say({ axis: 'community', because: 'gains_less', ratio: 2.04 }),
    'Community: an hour on Data and metrics takes you about twice as far.',
  )
  assert.equal(
    say({ axis: 'community', because: 'gains_less', ratio: 40 }),
    'Community: an hour on Data and metrics takes you more than ten times as far.',
  )
  assert.equal(
    say({ axis: 'community', because: 'too_close_to_call', ratio: 1.05 }),
    'Community: too close to call, an hour there takes you nearly as far.',
  )
  assert.equal(
    say({ axis: 'design', because: 'at_profile', own: 3, target: 3 }),
    'Design and research: by your own view you are at your profile there.',
  )
  assert.equal(
    say({ axis: 'design', because: 'rule_first', rule: 'floundering_first' }),
    'Design and research: it can wait, what holds you back comes first.',
  )
  assert.equal(
    say({ axis: 'strategy', because: 'strategy_waits', have: 1, need: 2, atLevel: 2 }),
    'Strategy: it pays once 2 of Data and metrics, Design and research and Technology are at 2; 1 is.',
  )
  assert.equal(words.wouldChangeSentence({ by: 'choosing_profile' }), 'Choosing the profile that fits you.')
  assert.equal(
    words.wouldChangeSentence({ by: 'rating', axes: ['data', 'community'] }),
    'Rating Data and metrics and Community, not rated yet.',
  )
  assert.equal(
    words.wouldChangeSentence({ by: 'one_level_higher', axis: 'data', to: 2, next: 'design' }),
    'Seeing yourself at 2 on Data and metrics: then Design and research comes first.',
  )
  assert.equal(
    words.wouldChangeSentence({ by: 'fewer_hours', axis: 'design', hours: 1.4999 }),
    'Steps on Design and research that take you no more than 1.5 hours each.',
  )
})

test('a step says its hours and the evidence it leaves', () => {
  const [step] = steps
  assert.ok(step)
  assert.match(words.stepSentence(step), /About \d+(\.5)? hours?; it leaves [a-zA-Z]/)
  assert.equal(
    words.stepSentence({ text: 'Write it.', hours: 0.5, leaves: 'PRD, second version.' }),
    'Write it. About half an hour; it leaves PRD, second version.',
  )
})

test('the day to look again is said', () => {
  assert.equal(
    words.lookAgainSentence({ lookAgainOn: '2027-01-04' }),
    'Look again on 4 January 2027, half a quarter on.',
  )
})

test('too little evidence says what is missing', () => {
  assert.equal(
    words.tooLittle({ cannotTell: 'own_ratings', have: 1, need: 3 }),
    'Cannot tell yet: only 1 axis is rated. Rate at least 3 against the level texts.',
  )
  assert.equal(
    words.tooLittle({ cannotTell: 'own_ratings', have: 0, need: 3 }),
    'Cannot tell yet: no axis is rated. Rate at least 3 against the level texts.',
  )
  assert.equal(
    words.tooLittle({ cannotTell: 'outputs_done', have: 0, need: 1 }),
    'Cannot tell yet: no output is done this quarter.',
  )
})

test('the stage is worded as guidance, and outputs are asked for', () => {
  const view = (entries: Entry[], stage: Person['stage']) =>
    stageView({ person: personWith({ stage }), entries, outcomes: [], today })
  assert.match(words.stageSentence(view([], null)), /^Cannot tell a stage yet/)
  assert.match(words.stageSentence(view([entryWith({})], 'direction')), /^You say Direction; not all signs/)
  assert.match(words.stageSentence(view([entryWith({})], 'outputs')), /^You say Outputs, and the signs/)
  assert.match(words.stageSentence(view([entryWith({})], null)), /go with Outputs\.$/)
  assert.equal(
    words.outputsAskedSentence(view([entryWith({})], null)),
    '1 output done this quarter; outputs are asked for at every stage.',
  )
})

test('a sign says what shows it, or what would', () => {
  const signs = stageView({
    person: personWith({}),
    entries: [entryWith({ people: ['Priya', 'Mei', 'Tomas'] })],
    outcomes: [],
    today,
  }).stages[0]?.signs
  assert.equal(
    words.signSentence(signs?.[1] ?? assert.fail()),
    'You are at ease with several stakeholders. Shown by 3 people named.',
  )
  assert.equal(
    words.signSentence(signs?.[2] ?? assert.fail()),
    'You begin to choose which outputs are needed. Not yet: 0 of 2 rankings and decisions and 0 of 2 outputs that serve an outcome. What would show it: rankings and decisions of your own, and outputs that serve an outcome.',
  )
})

test('numbers, lists and hours read as one would say them', () => {
  assert.equal(words.listed([]), '')
  assert.equal(words.listed(['a', 'b', 'c']), 'a, b and c')
  assert.equal(words.roundly(0.94), '.9')
  assert.equal(words.roundly(-0.94), '-.9')
  assert.equal(words.roundly(-0.01), '0')
  assert.equal(words.roundly(2.5), '2.5')
  assert.equal(words.hoursInWords(0.2), 'half an hour')
  assert.equal(words.hoursInWords(1), '1 hour')
  assert.equal(words.hoursInWords(2.4), '2.5 hours')
})

/** Every sentence that a standing can give. */
function everythingSaid(all: Standing): string[] {
  const { produce, stage, suggestion } = all
  return [
    words.produceSentence(produce),
    words.followThroughSentence(produce),
    words.servingSentence(produce),
    words.kindsSentence(produce),
    words.outcomesSentence(produce),
    words.besideSentence(produce),
    words.stageSentence(stage),
    words.outputsAskedSentence(stage),
    ...stage.stages.flatMap((each) => each.signs.map(words.signSentence)),
    ...all.ownView.axes.flatMap((each) => [words.axisSentence(each), words.gapQuestion(each)]),
    ...all.ws.map(words.wSentence),
    ...(isTooLittle(suggestion)
      ? [words.tooLittle(suggestion)]
      : [
          ...words.focusWhy(suggestion),
          ...suggestion.whyNot.map((reason) => words.whyNot(reason, suggestion)),
          ...suggestion.wouldChange.map(words.wouldChangeSentence),
          words.lookAgainSentence(suggestion),
        ]),
  ]
}

test('whatever a person has noted, every sentence is whole, plain, and never praises or shouts', () => {
  const known = fc.record({ profile: fc.constantFrom(null, 'gdd_pm', 'gdd_head') })
  fc.assert(
    fc.property(
      someLedger,
      someOutcomes,
      fc.tuple(someRatings, known),
      (entries, outcomes, [ratings, person]) => {
        const all = standing({ person: personWith(person), entries, outcomes, ratings, focus: [], today })
        for (const sentence of everythingSaid(all)) {
          assert.match(sentence, /^[A-Z0-9].*[.?”]$/s, sentence)
          assert.doesNotMatch(
            sentence,
            /undefined|null|NaN|Infinity|\[object| {2}|!|<|\.\.|\b0\.\d/,
            sentence,
          )
          assert.ok(sentence.length <= 1000)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

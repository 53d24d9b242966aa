import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadLevel } from '../level/read-level.ts'
import * as words from './words.ts'

const read: ReadLevel = {
  level: 2.83,
  from: 2.21,
  to: 3.44,
  halfWidth: 0.62,
  evidenceShare: 0.7,
  reviewers: 3,
  largest: { reviewer: 1, weight: 0.39 },
  mostlyOne: false,
}

test('a level is said with its interval and its reviewers', () => {
  assert.equal(
    words.levelSentence('data', read),
    'Data and metrics: about 2.8, likely 2.2 to 3.4; rests on 3 reviewers.',
  )
  assert.equal(
    words.levelSentence('data', { ...read, mostlyOne: true }),
    'Data and metrics: about 2.8, likely 2.2 to 3.4; rests on 3 reviewers, mostly on one of them (39 %).',
  )
  assert.equal(
    words.levelSentence('strategy', { cannotTell: 'reviewers', have: 1, need: 2 }),
    'Strategy: not enough evidence yet: one reviewer. A second reviewer tells more than eight more ratings from the first.',
  )
  assert.match(
    words.levelSentence('strategy', { cannotTell: 'certainty', have: 1.2, need: 1 }),
    /more than a level/,
  )
})

test('own view and reviewers are set beside each other without blame', () => {
  assert.equal(
    words.selfGapSentence(4, { level: 3.1 }),
    'You rate yourself .9 above your reviewers; both can be partly right.',
  )
  assert.equal(
    words.selfGapSentence(2, { level: 3.4 }),
    'You rate yourself 1.4 below your reviewers; both can be partly right.',
  )
  assert.equal(words.selfGapSentence(3, { level: 3.1 }), 'You and your reviewers see it much alike.')
})

test('strength is said in words, not in probabilities', () => {
  assert.equal(words.strongSentence('bring', 'likely'), 'Bring, strong? Yes, likely.')
  assert.equal(words.twoOfThreeSentence('cannot_say'), 'Strong on at least two of the three Ws? Cannot say.')
})

test('pace is said with its interval, or what is missing', () => {
  assert.equal(
    words.paceSentence({ perQuarter: 0.17, from: -0.02, to: 0.36, quarters: 4 }),
    'About +.2 a quarter, likely 0 to +.4.',
  )
  assert.equal(
    words.paceSentence({ cannotTell: 'quarters', have: 1, need: 3 }),
    'Cannot tell yet: evidence in 1 of 3 quarters.',
  )
  assert.equal(
    words.paceSentence({ cannotTell: 'axes_seen_again', have: 0, need: 1 }),
    'Cannot tell yet: no axis was rated in more than one quarter.',
  )
})

test('no alarm is worded as not knowing, with how often it would have been noticed', () => {
  const quiet = {
    verdict: 'cannot_tell' as const,
    z: 1,
    before: { value: 0.2, se: 0.1 },
    bend: { value: -0.1, se: 0.1 },
  }
  assert.equal(
    words.slowingSentence(quiet, 8),
    'We cannot tell yet whether growth slowed; at 8 ratings a quarter we would notice a full stop within five quarters about one time in five.',
  )
  assert.match(words.slowingSentence(quiet, 2), /seldom\.$/)
  assert.match(
    words.slowingSentence({ cannotTell: 'quarters', have: 2, need: 5 }, 20),
    /one time in three\.$/,
  )
  assert.equal(
    words.slowingSentence({ ...quiet, verdict: 'slowed', bend: { value: -0.3, se: 0.1 } }, 20),
    'Growth has slowed: +.2 a quarter until three quarters ago, -.1 since.',
  )
})

test('a change of a level is said by why it changed', () => {
  const change = { from: 2.4, to: 2.7, by: 0.3, evidence: 0.22, recalibration: 0.1, ageing: -0.02 }
  assert.equal(
    words.levelChangeSentence(change),
    'From about 2.4 to about 2.7: +.2 by new evidence and +.1 by how strict your reviewers are now known to be.',
  )
  assert.equal(
    words.levelChangeSentence({ ...change, to: 2.41, evidence: 0.01, recalibration: 0, ageing: 0 }),
    'From about 2.4 to about 2.4: hardly a change.',
  )
})

test('fit says how many ratings are missing', () => {
  assert.equal(
    words.tooLittle({ cannotTell: 'ratings', have: 12, need: 20 }),
    'Cannot tell yet: 12 of 20 ratings.',
  )
})

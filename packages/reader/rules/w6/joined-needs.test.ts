import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { joinsNeeds } from './joined-needs.ts'
import { storyOf } from './stories.ts'

describe('a story that asks for two things', () => {
  for (const means of [
    'order flour and print the invoice',
    'a fast and cheap oven',
    'detect fires and respond to them',
    'see the stop and send a photo',
  ])
    test(means, () => assert.equal(joinsNeeds(means), true))
  for (const means of [
    'compare prices between Graz and Linz',
    'a list of pupils by name and class',
    'see my orders',
    'learn about bread (rye and wheat)',
    'to use a map to find mills and shops',
  ])
    test(`not: ${means}`, () => assert.equal(joinsNeeds(means), false))
})

describe('a user story', () => {
  test('is taken apart into role, means and reason', () => {
    assert.deepEqual(
      storyOf('As a nurse on nights, I want to see beds, so that I can place a patient.', 10),
      {
        start: 10,
        end: 82,
        role: 'nurse on nights',
        means: 'to see beds',
        why: 'I can place a patient.',
      },
    )
  })
  test('may give no reason', () => assert.equal(storyOf('As a nurse, I need beds', 0)?.why, ''))
  test('is not what merely begins so', () => {
    assert.equal(storyOf('As a result, I want to wait.', 0), undefined)
    assert.equal(storyOf('As a nurse she sees beds.', 0), undefined)
  })
})

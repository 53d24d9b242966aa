import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingWords, type Role, rolesOf } from './roles.ts'

const named: [string, Role][] = [
  ['Problem statement', 'problem'],
  ['2. Motivation', 'problem'],
  ["What's the problem", 'problem'],
  ['### Non-Goals (v1.0)', 'nongoals'],
  ["What we're not working on & why", 'nongoals'],
  ['Out of scope', 'nongoals'],
  ['🎯 Goals', 'goals'],
  ['How will we measure success?', 'metrics'],
  ['What does success look like?', 'metrics'],
  ['Success Indicators (3 months post-launch)', 'metrics'],
  ['Counter-metrics', 'guardrails'],
  ['Risks and Mitigations', 'risks'],
  ['Reasons not to do it', 'risks'],
  ['Definition of done', 'acceptance'],
  ['Unresolved Questions', 'questions'],
  ['Alternatives considered', 'alternatives'],
  ['Roll-out plan', 'rollout'],
  ['TL;DR', 'summary'],
  ['Where we are now', 'diagnosis'],
  ['Guiding policy', 'policy'],
  ['Go/no-go', 'readiness'],
  ['Who is this for?', 'users'],
  ['Hypothesis', 'hypothesis'],
  ['Proposed next steps', 'next'],
]

for (const [heading, role] of named)
  test(`${heading} is for ${role}`, () => {
    assert.ok(rolesOf(heading).includes(role), rolesOf(heading).join())
  })

test('a heading may be for two things', () => {
  assert.deepEqual(new Set(rolesOf('Goals and Non-Goals')), new Set(['goals', 'nongoals']))
})

test('non-goals are not goals, and a long heading is about something else', () => {
  assert.deepEqual(rolesOf('Non-goals'), ['nongoals'])
  assert.deepEqual(
    rolesOf('Will enabling this feature result in increasing time taken by any operations covered by goals'),
    [],
  )
  assert.deepEqual(rolesOf('Bread'), [])
})

test('numbers, signs and brackets of a heading are left out', () => {
  assert.equal(headingWords('3.1.2. `Goals` & aims (draft) ✅'), 'goals & aims')
  assert.equal(headingWords('FR1: Folder watching'), 'folder watching')
  assert.equal(headingWords('Part IV: Users'), 'users')
})

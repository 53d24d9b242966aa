import type { Case } from './case.ts'

/** What the person did beside the team, and sentences with an I that are no part. */
export const parts: Case[] = [
  {
    line: 'I wrote the spec for exports',
    title: 'Wrote the spec for exports',
    kind: 'artifact',
    part: 'I wrote the spec for exports',
  },
  {
    line: 'launched exports, I wrote the spec',
    title: 'Launched exports',
    kind: 'launch',
    part: 'I wrote the spec',
  },
  {
    line: 'launched exports; I ran the beta, wrote the FAQ and trained support',
    title: 'Launched exports',
    kind: 'launch',
    part: 'I ran the beta, wrote the FAQ and trained support',
  },
  {
    line: 'launched exports - I led discovery',
    title: 'Launched exports',
    kind: 'launch',
    part: 'I led discovery',
  },
  {
    line: 'launched exports (I wrote the spec)',
    title: 'Launched exports',
    kind: 'launch',
    part: 'I wrote the spec',
  },
  {
    line: 'launched exports, I wrote the spec, churn down 2 pp',
    title: 'Launched exports, churn down 2 pp',
    kind: 'launch',
    part: 'I wrote the spec',
    changes: [['churn', null, null, -2, 'pp']],
  },
  {
    line: 'launched exports, I wrote the spec and Tomas built it',
    title: 'Launched exports, and Tomas built it',
    kind: 'launch',
    part: 'I wrote the spec',
  },
  {
    line: 'I facilitated the workshop, the team picked three ideas',
    title: 'Facilitated the workshop, the team picked three ideas',
    part: 'I facilitated the workshop',
  },
  {
    line: 'launched exports friday, I only negotiated the price with Ana',
    title: 'Launched exports',
    kind: 'launch',
    day: '2026-11-20',
    people: ['Ana'],
    part: 'I only negotiated the price with Ana',
  },
  {
    line: 'my part: the rollout plan',
    title: 'My part: the rollout plan',
    part: 'the rollout plan',
    why: 'nothing else is left for a title',
  },
  {
    line: 'launched exports. my role: discovery and pricing.',
    title: 'Launched exports',
    kind: 'launch',
    part: 'discovery and pricing',
  },
  {
    line: 'launched exports (my part: discovery)',
    title: 'Launched exports',
    kind: 'launch',
    part: 'discovery',
  },
  {
    line: "launched exports, team's part: everything in the backend",
    title: 'Launched exports',
    kind: 'launch',
    team: 'everything in the backend',
  },
  {
    line: 'launched exports, I also killed two settings +data',
    title: 'Launched exports',
    kind: 'launch',
    axes: ['data'],
    part: 'I also killed two settings',
  },

  // No part.
  { line: 'launched exports, I think it went well', kind: 'launch' },
  { line: 'I was on leave' },
  { line: 'I am blocked by legal' },
  { line: 'I need a decision on limits' },
  { line: 'launched exports, I hope it sticks', kind: 'launch' },
  { line: 'I noticed churn is up' },
  { line: 'Part I wrote itself' },
  { line: 'World War I led to delays' },
  { line: 'the spec I wrote was ignored' },
  { line: 'my partner team launched exports', why: 'somebody else did it' },
]

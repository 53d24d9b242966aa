import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good pre-iteration / sprint plan, and how such documents usually fail. */
export const iterationPlanCriteria: CriteriaSet = {
  kind: 'iteration_plan',
  ours: true,
  skills: ['organisation', 'collaboration'],
  criteria: [
    {
      id: 'iteration_plan-01',
      checks: ['P'],
      text: 'One sprint goal, as an outcome that will be true at the end',
      how: 'Goal heading with one sentence',
    },
    {
      id: 'iteration_plan-02',
      checks: ['N'],
      text: 'Capacity: people, days off, carry-over',
      how: 'numbers',
    },
    {
      id: 'iteration_plan-03',
      checks: ['P'],
      text: 'Items in priority order',
      how: 'ordered list or rank',
    },
    {
      id: 'iteration_plan-04',
      checks: ['P'],
      text: 'No title-only tickets: every item has a description',
      how: 'words per item >= threshold',
    },
    {
      id: 'iteration_plan-05',
      checks: ['P'],
      text: 'Each story has actor, need and reason',
      how: 'As a / I need / so that, or the three fields',
    },
    {
      id: 'iteration_plan-06',
      checks: ['P'],
      text: 'Acceptance criteria on each item',
      how: 'list under item',
    },
    {
      id: 'iteration_plan-07',
      checks: ['N'],
      text: 'Estimate on each item; large ones split',
      how: 'size field; none above L',
    },
    {
      id: 'iteration_plan-08',
      checks: ['A'],
      text: 'Sum of estimates <= capacity',
      how: 'recompute',
    },
    {
      id: 'iteration_plan-09',
      checks: ['N'],
      text: 'Dependencies with owner and date',
      how: 'labels',
    },
    {
      id: 'iteration_plan-10',
      checks: ['P'],
      text: 'How each item will be shown or tested',
      how: 'demo/test field',
    },
    {
      id: 'iteration_plan-11',
      checks: ['P'],
      text: 'Risks and what is dropped first',
      how: 'label',
    },
    {
      id: 'iteration_plan-12',
      checks: ['N'],
      text: 'Refined 2-3 days before planning',
      how: 'dates compared',
    },
    {
      id: 'iteration_plan-13',
      checks: ['H'],
      text: 'The team, not only the PM, believes it',
      how: 'team reaction',
    },
  ],
  failures: [
    'no goal, only a pile of tickets',
    'titles with nothing under them',
    'overcommitment',
    'holidays forgotten',
    'refinement done inside planning',
    'requirements written as solutions',
  ],
}

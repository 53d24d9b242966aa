import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good launch plan, and how such documents usually fail. */
export const launchPlanCriteria: CriteriaSet = {
  kind: 'launch_plan',
  ours: true,
  skills: ['organisation', 'collaboration', 'technology'],
  criteria: [
    {
      id: 'launch_plan-01',
      checks: ['P', 'N'],
      text: 'Owner, go/no-go decider, date, type',
      how: 'labels and names',
    },
    {
      id: 'launch_plan-02',
      checks: ['P', 'N'],
      text: 'Stages with size and hold time (staff, 5%, 25%, 100%)',
      how: 'percent and duration per row',
    },
    {
      id: 'launch_plan-03',
      checks: ['N'],
      text: 'Numeric pause thresholds on guardrails',
      how: "comparison operator or 'more than' plus number",
    },
    {
      id: 'launch_plan-04',
      checks: ['P', 'N'],
      text: 'Rollback: trigger, steps, who can do it, tested when',
      how: 'labels, name, date',
    },
    {
      id: 'launch_plan-05',
      checks: ['P'],
      text: 'Success measures and when they are read',
      how: 'as PRD goals',
    },
    {
      id: 'launch_plan-06',
      checks: ['P'],
      text: 'Monitoring and alerts in place; dashboard link',
      how: 'link',
    },
    {
      id: 'launch_plan-07',
      checks: ['P'],
      text: 'Readiness per function signed: engineering, QA, design, docs, support, marketing, legal/security',
      how: 'row per function with name and status',
    },
    {
      id: 'launch_plan-08',
      checks: ['P'],
      text: 'Capacity, dependency and failure-mode notes',
      how: 'headings',
    },
    {
      id: 'launch_plan-09',
      checks: ['P'],
      text: 'Communication plan: who is told what, when, incl. incident',
      how: 'table',
    },
    {
      id: 'launch_plan-10',
      checks: ['P'],
      text: 'Support material and escalation path',
      how: 'link and names',
    },
    {
      id: 'launch_plan-11',
      checks: ['A'],
      text: 'Dates consistent: sign-offs before stage 1; reads after',
      how: 'date comparison',
    },
    {
      id: 'launch_plan-12',
      checks: ['P'],
      text: 'After launch: review date, flag clean-up, learning note',
      how: 'labels and dates',
    },
    {
      id: 'launch_plan-13',
      checks: ['H'],
      text: 'Team could roll back tonight without the author',
      how: 'engineer',
    },
  ],
  failures: [
    'switch flipped to 100%',
    'no rollback trigger',
    'support learns from customers',
    'launch done = work done',
    'permanent flags',
  ],
}

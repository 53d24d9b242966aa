import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good PRD, and how such documents usually fail. */
export const prdCriteria: CriteriaSet = {
  kind: 'prd',
  ours: true,
  skills: ['data', 'design', 'technology', 'strategy'],
  criteria: [
    {
      id: 'prd-01',
      checks: ['P'],
      text: 'Problem stated before any solution, as its own section',
      how: 'first matching heading among Problem/Background/Why appears before Solution/Requirements/Proposal',
    },
    {
      id: 'prd-02',
      checks: ['H'],
      text: 'Problem can be stated without naming the feature',
      how: "reader; advisory flag if the PRD title's nouns occur in the problem section",
    },
    {
      id: 'prd-03',
      checks: ['P', 'N'],
      text: 'Evidence for the problem: at least one number, quote or link',
      how: 'digit, quotation or URL inside the problem/background section',
    },
    {
      id: 'prd-04',
      checks: ['P'],
      text: "Who has the problem: a specific segment, not 'users'",
      how: "Users/Persona heading; flag bare 'users' with no qualifier",
    },
    {
      id: 'prd-05',
      checks: ['N'],
      text: 'Goals carry metric, baseline, target and date',
      how: 'row or line with a metric name, two numbers (from/to) and a date or quarter',
    },
    {
      id: 'prd-06',
      checks: ['P'],
      text: 'Guardrail or failure metric named',
      how: 'Guardrail/Counter/Failure-metric heading, row or label',
    },
    {
      id: 'prd-07',
      checks: ['P', 'N'],
      text: 'Non-goals listed (3-5), each with a reason',
      how: "Non-goals/Out of scope list length; clause after dash, colon or 'because'",
    },
    {
      id: 'prd-08',
      checks: ['P'],
      text: 'Requirements prioritised (P0/P1 or must/should/could)',
      how: 'priority token on each requirement row',
    },
    {
      id: 'prd-09',
      checks: ['P'],
      text: 'Acceptance criteria per story, observable from outside',
      how: "Given/When/Then or 'done when' list under every story",
    },
    {
      id: 'prd-10',
      checks: ['N'],
      text: 'Edge and error cases: at least two',
      how: 'Edge cases list or table length >= 2; flag when absent',
    },
    {
      id: 'prd-11',
      checks: ['N'],
      text: 'Open questions, each with owner and due date',
      how: 'each item has an @name or owner cell and a date',
    },
    {
      id: 'prd-12',
      checks: ['P'],
      text: "Risks, assumptions and dependencies, including other teams' areas (finance, legal, support, data)",
      how: 'headings present; team names mentioned',
    },
    {
      id: 'prd-13',
      checks: ['P', 'N'],
      text: 'Rollout plan with stages and what would stop it',
      how: 'percent or cohort stages plus stop/rollback wording',
    },
    {
      id: 'prd-14',
      checks: ['P'],
      text: 'Header: author, status, last updated, reviewers',
      how: 'front matter or key-value block; reviewer rows with a status',
    },
    {
      id: 'prd-15',
      checks: ['H'],
      text: 'The problem is worth solving, and the solution answers it (scope is the smallest useful)',
      how: 'reviewer',
    },
  ],
  failures: [
    'solution written before the problem',
    'success metric that cannot fail',
    'vague or missing acceptance criteria',
    'only the happy path',
    'no non-functional requirements',
    'scope with no edges',
    'assumptions written as facts',
    "other departments' requirements missed",
    'open questions buried in prose',
    'AI-filled plausible generic values',
  ],
}

import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good feasibility ranking of sourced content or ideas, and how such documents usually fail. */
export const rankingCriteria: CriteriaSet = {
  kind: 'ranking',
  ours: true,
  skills: ['organisation', 'data', 'strategy'],
  criteria: [
    {
      id: 'ranking-01',
      checks: ['P'],
      text: 'The question the ranking serves, and the rule used',
      how: 'first lines',
    },
    {
      id: 'ranking-02',
      checks: ['P'],
      text: "All candidates listed (>= 3), incl. 'do nothing'",
      how: 'row count',
    },
    {
      id: 'ranking-03',
      checks: ['P'],
      text: 'For each: source or owner, what it takes, constraint (rights, legal, technical)',
      how: 'columns filled',
    },
    {
      id: 'ranking-04',
      checks: ['N'],
      text: 'Effort in one unit for all disciplines',
      how: 'numeric column, unit in header',
    },
    {
      id: 'ranking-05',
      checks: ['N'],
      text: 'Value or reach with a time period',
      how: 'unit in header',
    },
    {
      id: 'ranking-06',
      checks: ['N'],
      text: 'Confidence from fixed tiers (100/80/50) with the evidence',
      how: 'allowed values',
    },
    {
      id: 'ranking-07',
      checks: ['A'],
      text: 'Score recomputed (e.g. R x I x C / E)',
      how: 'formula check',
    },
    {
      id: 'ranking-08',
      checks: ['A'],
      text: 'Order matches the score, or the exception is explained',
      how: 'sort check',
    },
    {
      id: 'ranking-09',
      checks: ['P'],
      text: 'Ease and value shown separately',
      how: 'two columns',
    },
    {
      id: 'ranking-10',
      checks: ['P'],
      text: 'Sensitivity: what would change the top three',
      how: 'label',
    },
    {
      id: 'ranking-11',
      checks: ['P'],
      text: 'Recommendation: first, next, not now',
      how: 'three labels',
    },
    {
      id: 'ranking-12',
      checks: ['N'],
      text: 'Date, author, who supplied estimates',
      how: 'names',
    },
    {
      id: 'ranking-13',
      checks: ['H'],
      text: 'Are the estimates credible to those who do the work',
      how: 'engineer/designer/editor',
    },
  ],
  failures: [
    'reach without a period',
    'invented impact values',
    'effort counting engineering only',
    'everything at 80% confidence',
    'score obeyed when it is only an aid',
    'ranking kept after facts changed',
  ],
}

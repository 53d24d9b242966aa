import type { CriterionCases } from './case.ts'

const table = (heads: string, ...rows: string[]): string =>
  [heads, heads.replace(/[^|]+/g, '---'), ...rows].map((row) => `|${row}|`).join('\n')

export const rankingCases: CriterionCases = {
  'ranking-01': [
    [0, 'Five ideas.'],
    [1, '## Criteria\n\nCost.'],
    [2, 'Ideas were compared by hand.'],
    [3, 'Ideas are scored by reach x impact / effort.'.replace('are scored', 'were scored')],
    [3, '## How we scored\n\nReach x impact x confidence / effort, each by one of us.'],
  ],
  'ranking-02': [
    [0, 'Five ideas.'],
    [1, table('Idea|Score|Note', 'A|1|x')],
    [2, table('Idea|Score|Note', 'A|1|x', 'B|2|x', 'C|3|x')],
    [3, table('Idea|Score|Note', 'A|1|x', 'B|2|x', 'Do nothing|0|x')],
  ],
  'ranking-03': [
    [0, 'Five ideas.'],
    [1, table('Idea|Score|Note', 'A|1|x')],
    [2, table('Idea|Source|Rights|Score', 'A|us|none|1')],
    [3, table('Idea|Source|Rights|Score', 'A|us|none|1', 'B|us|none|2', 'C|us|music|3')],
  ],
  'ranking-04': [
    [0, table('Idea|Score|Note', 'A|1|x')],
    [1, table('Idea|Effort|Note', 'A|large|x')],
    [2, table('Idea|Effort|Note', 'A|6|x')],
    [3, table('Idea|Effort in person-weeks|Note', 'A|6|x')],
  ],
  'ranking-05': [
    [0, table('Idea|Score|Note', 'A|1|x')],
    [2, table('Idea|Reach|Note', 'A|900|x')],
    [3, table('Idea|Reach per quarter|Note', 'A|900|x')],
  ],
  'ranking-06': [
    [0, table('Idea|Score|Note', 'A|1|x')],
    [2, table('Idea|Confidence|Note', 'A|73%|x')],
    [3, table('Idea|Confidence|Note', 'A|80%|x', 'B|50%|x')],
  ],
  'ranking-09': [
    [0, 'Five ideas.'],
    [2, table('Idea|Effort|Note', 'A|6|x')],
    [3, table('Idea|Effort|Impact', 'A|6|2')],
  ],
  'ranking-10': [
    [0, 'Five ideas.'],
    [1, '## Sensitivity\n\nLow.'],
    [3, '## What would change the ranking\n\nIf the index takes 30 weeks, video comes first.'],
    [3, 'If the rights were free, video would come before search by far.'],
  ],
  'ranking-11': [
    [0, 'Five ideas.'],
    [2, 'We recommend search.'],
    [3, 'First search, next the pages, not now the chat.'],
  ],
  'ranking-12': [
    [0, 'Five ideas.'],
    [1, '**Date:** 2026-08-20'],
    [2, '**Date:** 2026-08-20\n**Author:** Lea Hoffmann'],
    [
      3,
      '**Date:** 2026-08-20\n**Author:** Lea Hoffmann\n\nEstimates by Jonas Beck.'.replace(
        'Estimates by',
        'Estimated by',
      ),
    ],
  ],
}

import type { CriterionCases } from './case.ts'

export const designBriefCases: CriterionCases = {
  'design_brief-01': [
    [0, '## Goals\n\n- Find an order'],
    [1, '## Problems\n\nOrders are hard to find.'],
    [
      2,
      '## Problems\n\n- Orders older than a month cannot be found\n- Names of items are cut off in the list',
    ],
    [3, '## Problems\n\n1. Orders older than a month cannot be found\n2. Names of items are cut off'],
  ],
  'design_brief-02': [
    [1, '## Problems\n\n- Orders cannot be found'],
    [2, '## Problems\n\n- Orders cannot be found\n- Names are cut off'],
    [
      3,
      '## Problems\n\n- Orders cannot be found: 340 tickets in July\n- Names are cut off ([study](https://example.org))',
    ],
  ],
  'design_brief-03': [
    [0, '## Goals\n\n- Find an order'],
    [1, '## Users\n\nOffice managers who look up invoices.'],
    [
      2,
      '## Users\n\nOffice managers who look up invoices.\n\n## Context of use\n\nOn a phone while standing in a shop.',
    ],
    [
      3,
      '## Users\n\nOffice managers who look up invoices, twice a month.\n\n## Context of use\n\nOn a phone while standing in a shop.',
    ],
  ],
  'design_brief-04': [
    [0, '## Problems\n\n- Orders'],
    [1, '## Goals\n\n- A sidebar with tabs'],
    [3, '## Goals\n\n- A shopper can find an order of last year without help'],
    [2, '## Goals\n\n- A shopper can find an order\n- New colours\n- New fonts'],
  ],
  'design_brief-05': [
    [0, '## Problems\n\n- Orders'],
    [2, '## Success metrics\n\n- Task completion in the test'],
    [3, '## How success is judged\n\n- Task completion: 8 of 8 users'],
    [3, '## Success metrics\n\n- Time to the right order below 40 seconds'],
  ],
  'design_brief-06': [
    [0, '## Problems\n\n- Orders'],
    [1, '## Constraints\n\n- WCAG AA'],
    [2, '## Constraints\n\n- Blue\n- Round'],
    [3, '## Constraints\n\n- WCAG 2.2 AA with a screen reader\n- iOS 16 and Android 11'],
  ],
  'design_brief-07': [
    [0, '## Goals\n\n- Find'],
    [2, '## Out of scope\n\n- Filters\n- Deleting'],
    [
      3,
      '## Out of scope\n\n- Filters by price, because nobody looked for them so far\n- Deleting orders: the law asks us to keep them for years',
    ],
  ],
  'design_brief-08': [
    [0, '## Research\n\nNone so far.'],
    [2, 'See [this](https://example.org).'],
    [3, '## Research\n\n- [Interviews](https://example.org)'],
  ],
  'design_brief-09': [['hint', '## Goals\n\n- A modal with a button']],
  'design_brief-10': [
    [0, '## Goals\n\n- Find'],
    [2, '## Timeline\n\n- Sketches soon'],
    [3, '## Timeline\n\n- Sketches on 2026-10-02, decision by Mara Lindqvist'],
  ],
  'design_brief-11': [
    [0, '## Goals\n\n- Find'],
    [2, '## Open questions\n\n- May old invoices be shown?'],
    [3, '## Open questions\n\n- May old invoices be shown? Ada Osei, by 2026-10-05'],
  ],
}

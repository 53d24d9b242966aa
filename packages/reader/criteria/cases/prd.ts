import type { CriterionCases } from './case.ts'

export const prdCases: CriterionCases = {
  'prd-01': [
    [0, '## Solution\n\nA list of kept baskets.'],
    [1, '## Problem\n\nBaskets of shoppers in Graz and Linz.'],
    [1, '## Solution\n\nA list of kept baskets.\n\n## Problem\n\nShoppers cannot find their basket again.'],
    [2, '## Problem\n\nShoppers cannot find their basket again.'],
    [3, '## Problem\n\nShoppers cannot find their basket again: 41,300 of 96,800 in August.'],
    [
      3,
      '## Why\n\n- Baskets are lost after half an hour\n- People have to type everything twice\n\n## Solution\n\nWe keep them.',
    ],
    [0, '## Problem\n\n> Shoppers cannot find their basket again.'],
  ],
  'prd-03': [
    [0, '## Problem\n\nBaskets are lost.'],
    [2, '## Problem\n\nOne parent said: "I fill it on the bus and at home it is empty".'],
    [2, '## Problem\n\nBaskets are lost, as [the study](https://example.org) shows.'],
    [3, '## Problem\n\n43% of baskets are lost.'],
    [3, '## Evidence\n\n- 12 of 14 people in the test gave up'],
    [0, '## Solution\n\n43% of baskets are lost.'],
  ],
  'prd-04': [
    [0, 'Nothing about people.'],
    [1, '## Users\n\n- Users\n- Customers'],
    [2, '## Users\n\nParents who shop by phone.'],
    [3, '## Users\n\n- Parents who shop on the bus\n- Office managers with a monthly list'],
    [2, '## User stories\n\n- As a warehouse clerk, I want to scan a box.'],
  ],
  'prd-05': [
    [0, '## Goals\n\n- Be loved by parents'],
    [1, '## Goals\n\n- Share of baskets ordered'],
    [2, '## Goals\n\n- Share of baskets ordered above 63%'],
    [3, '## Goals\n\n- Share of baskets ordered from 57% to 63% by December'],
    [3, '## Success metrics (by Q4 2026)\n\n- Repeat orders from 1.2 to 1.5 a month'],
    [0, '## Background\n\nThe share of baskets ordered rose from 57% to 63% in December.'],
  ],
  'prd-06': [
    [0, '## Success metrics\n\n- Share of baskets ordered above 63%'],
    [1, '## Guardrails\n\n- Time'],
    [2, '## Guardrails\n\n- Complaints about mails must not rise while it runs'],
    [3, '## Guardrails\n\n- Median time to open the basket stays below 400 ms'],
    [3, '## Success metrics\n\n- Guardrail: refunds stay under 2.5%'],
  ],
  'prd-07': [
    [0, '## Goals\n\n- Keep baskets'],
    [1, '## Non-goals\n\n- Wish lists'],
    [2, '## Non-goals\n\n- Wish lists\n- Sharing'],
    [
      3,
      '## Out of scope\n\n- Wish lists, because nobody in the interviews asked for them\n- Sharing a basket with somebody, since accounts have one address',
    ],
    [0, '## Non-goals\n\nTo be written.'],
  ],
  'prd-08': [
    [0, '## Requirements\n\n- A basket is kept for 30 days'],
    [1, '## Requirements\n\n- P0: A basket is kept for 30 days'],
    [3, '## Requirements\n\n- P0: keep\n- P0: show\n- P1: remind\n- P2: sort'],
    [
      3,
      '## Requirements\n\n| What | Priority |\n|---|---|\n| keep | must |\n| show | must |\n| sort | could |',
    ],
    [3, '## Definition of done\n\n### Must have\n\n- keep\n- show\n- remind'],
  ],
  'prd-09': [
    [0, '## Requirements\n\n- A basket is kept for 30 days'],
    [1, '## Acceptance criteria\n\n- The basket of a shopper and its items'],
    [2, '## Acceptance criteria\n\n- The basket is shown on a second device'],
    [
      3,
      '## Acceptance criteria\n\n- Given a basket, when she signs in, then it is shown\n- Given no mail, when 3 days pass, then none is recorded\n- Given a sold-out item, when opened, then it is shown so',
    ],
    [
      3,
      '## Definition of done\n\n- The basket is shown on two devices\n- Staff have been trained on it\n- All checks on the pipeline are passing',
    ],
  ],
  'prd-10': [
    [0, '## Requirements\n\n- A basket is kept'],
    [1, '## Edge cases\n\n- Two devices change it at once'],
    [2, '## Edge cases\n\n- Two devices\n- Sold out'],
    [
      3,
      '## Error handling\n\n- Two devices change the basket in the same minute: the later wins\n- An item is withdrawn from sale while it is in a basket',
    ],
  ],
  'prd-11': [
    [0, '## Scope\n\nIs it large?'],
    [2, '## Open questions\n\n- Do offices share a basket?'],
    [3, '## Open questions\n\n- Do offices share a basket? Ada Osei, by 2026-09-25'],
    [
      3,
      '## Open questions\n\n| Question | Owner | Due |\n|---|---|---|\n| Do offices share? | Ada Osei | 25 September |',
    ],
    [2, '## Open questions\n\n- Do offices share a basket? Ada Osei\n- Which template? soon'],
  ],
  'prd-12': [
    [0, '## Goals\n\n- Keep baskets'],
    [1, '## Risks\n\n- Mails may annoy people who did not ask'],
    [
      2,
      '## Risks\n\n- Mails may annoy people who did not ask\n\n## Assumptions\n\n- Half of all shoppers are signed in',
    ],
    [
      3,
      '## Risks\n\n- Mails may annoy people\n\n## Assumptions\n\n- Half of all shoppers sign in\n\n## Dependencies\n\n- The price call of the catalogue team, and legal review',
    ],
  ],
  'prd-13': [
    [0, '## Goals\n\n- Keep baskets'],
    [1, '## Notes\n\nWe roll back by the flag.'],
    [2, '## Rollout\n\n- First 5%, then everybody'],
    [3, '## Rollout\n\n- First 5%, then 50%\n- We roll back when errors pass 1%'],
    [3, '## Release conditions\n\n- Beta users first; turned off if it is slow'],
  ],
  'prd-14': [
    [0, '# PRD\n\nText only.'],
    [1, '# PRD\n\n**Owner:** Mara Lindqvist'],
    [2, '# PRD\n\n**Owner:** Mara Lindqvist\n**Status:** Draft'],
    [3, '---\nauthor: Mara\nstatus: draft\nlast updated: 2026-09-14\nreviewers: Ada, Jonas\n---\n\n# PRD'],
    [1, '# PRD\n\n| Field | Value |\n|---|---|\n| Owner | TBD |\n| Status | Draft |'],
  ],
}

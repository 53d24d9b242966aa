import type { CriterionCases } from './case.ts'

export const iterationPlanCases: CriterionCases = {
  'iteration_plan-01': [
    [0, '## Items\n\n- Basket'],
    [1, '## Sprint goal\n\n- Basket\n- Prices'],
    [3, '**Goal:** A shopper can reopen a basket.'],
    [2, '## Goals\n\n- A basket can be reopened\n- Prices are shown'],
  ],
  'iteration_plan-02': [
    [0, '## Items\n\n- Basket'],
    [1, 'We are 5 people.'],
    [2, 'We are 5 people, with 4 days off.'],
    [3, '5 people, 4 days off, carry-over of 3 days, capacity 40 days.'],
  ],
  'iteration_plan-03': [
    [0, '## Items\n\n- Basket\n- Prices'],
    [3, '## Items\n\n1. Basket\n2. Prices'],
    [3, '## Items\n\n| Rank | Item |\n|---|---|\n| 1 | Basket |\n| 2 | Prices |'],
  ],
  'iteration_plan-04': [
    [0, '## Items\n\n- Basket\n- Prices'],
    [
      1,
      '## Items\n\n- Basket\n- Prices\n- Show the time of the last change on the account page of each shopper',
    ],
    [
      3,
      '## Items\n\n- Basket\n  - The same items are shown on both devices\n- Show the time of the last change on the account page of each shopper',
    ],
  ],
  'iteration_plan-05': [
    [0, '## Items\n\n- Basket'],
    [3, '## Items\n\n- As a shopper, I want my basket so that I can finish at home'],
    [2, '## Items\n\n- As a shopper, I want my basket so that I can finish at home\n- Prices'],
  ],
  'iteration_plan-06': [
    [0, '## Items\n\n- Basket'],
    [3, '## Items\n\n- Basket\n  - Shown on both devices\n  - Kept for a month'],
    [3, '## Items\n\n| Item | Acceptance |\n|---|---|\n| Basket | shown on both |'],
  ],
  'iteration_plan-07': [
    [0, '## Items\n\n- Basket'],
    [3, '## Items\n\n- Basket, 3 points'],
    [3, '## Items\n\n| Item | Estimate |\n|---|---|\n| Basket | 3 |'],
    [2, '## Items\n\n- Basket, 3 points\n- Prices'],
  ],
  'iteration_plan-09': [
    [0, '## Items\n\n- Basket'],
    [2, '## Dependencies\n\n- Price call'],
    [3, '## Dependencies\n\n- Price call: Jonas Beck, by 2026-10-07'],
  ],
  'iteration_plan-10': [
    [0, '## Items\n\n- Basket'],
    [3, '## Items\n\n- Basket, shown by Ida with two phones'],
    [3, '## Items\n\n- Basket\n  - Tested with fifty baskets'],
  ],
  'iteration_plan-11': [
    [0, '## Items\n\n- Basket'],
    [1, '## Risks\n\n- Prices'],
    [2, '## Risks\n\n- Prices may be late'],
    [3, '## Risks\n\n- If prices are late, sorting is dropped first'],
  ],
  'iteration_plan-12': [
    [0, 'Planned on Monday.'],
    [1, 'It was refined.'],
    [3, 'Refined on 2026-10-01.'],
  ],
}

import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    '## Success metrics\n\n⟦- Number of orders⟧\n- Number of visitors',
    '## Proposed metrics\n\n⟦* Time to first order⟧\n* Cost of hosting',
    '## KPIs\n\n- Conversion from 3% to 4% by March\n⟦- Customer satisfaction⟧',
    '## What does success look like?\n\n⟦- More sign-ups from schools⟧\n- Fewer complaints',
    '| x | y |\n|---|---|\n\n## Success metrics\n\n| Metric | Target |\n|---|---|\n| ⟦Orders a day⟧ | TBD |\n| Returns | below 5% |',
    '## Success metrics\n\n| Metric | Target |\n|---|---|\n| ⟦Stars⟧ | 500+ |\n| Contributors | 5+ |',
    '## How will we measure success?\n\n⟦We will look at how many people use the page again and whether they like it better than the old one.⟧',
    '## Metrics\n\n- Shop metrics\n  ⟦- Number of baskets⟧\n  - Number of returns',
    '## Success metrics\n\n| Metric | What it shows |\n|---|---|\n| ⟦Drop-off⟧ | where people leave |',
    '## Success measures\n\n⟦1. Retention of new shops⟧',
  ],
  misses: [
    '## Success metrics\n\n- Conversion from 3% to 4% by March\n- Returns below 5% in the first quarter',
    '## Success metrics\n\n- Answers in under 500 ms\n- No crash in the first 30 days',
    '## Success criteria\n\n- A shopper can see the basket on two devices\n- Users can pay by card',
    '## Success metrics\n\n| Metric | Baseline | Target |\n|---|---|---|\n| Orders a day | 120 | 150 |',
    '## Monitoring\n\n### Metrics\n\nSee the dashboard.',
    '## What metrics should inform a rollback?\n\n- Error rate of the service',
    '## Destination of live metrics\n\n- A page in the wiki with the number of visits',
    '## Metrics\n\nOrders rose from 120 to 150 a day within the first month after the change.',
    '## Goals\n\n- Number one in Graz',
    '# RFC: counters\n\n## Metrics service\n\n- Number of requests that were refused',
    '## Success criteria\n\n- Can book users for interviews within the app',
    '### New target types\n\n- Number of things an eviction can name',
    '# Metrics of the shop\n\n- [Number of visits](#a)\n- [Time](#b)',
  ],
}

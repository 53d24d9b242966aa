import type { CriterionCases } from './case.ts'

export const experimentCases: CriterionCases = {
  'experiment-01': [
    [0, '## Results\n\nOrders rose.'],
    [3, '**Decision:** We recommend to ship it.\n\n## Results\n\nOrders rose.'],
    [3, '## Summary\n\nWe stop the test and keep the old page.'],
    [
      2,
      `## Results\n\n${'Orders rose in one week and fell in the next.\n\n'.repeat(12)}## Recommendation\n\nKeep the old page.`,
    ],
  ],
  'experiment-02': [
    [0, '## Results\n\nOrders rose.'],
    [1, '## Hypothesis\n\nOne page.'],
    [2, '## Hypothesis\n\nOne page will increase orders.'],
    [3, '## Hypothesis\n\nOne page will increase orders, because people leave between pages.'],
    [2, 'We expected more orders.'],
  ],
  'experiment-03': [
    [0, '## Results\n\nOrders rose.'],
    [1, 'All new visitors took part.'],
    [2, 'All new visitors, control with three pages, split 50/50.'],
    [
      3,
      '- Population: all new visitors\n- Variants: control and treatment\n- Split: 50/50\n- Randomised by visitor\n- Ran for 28 days\n- Exposed when the checkout opened',
    ],
  ],
  'experiment-04': [
    [0, '## Results\n\nOrders rose.'],
    [1, 'Power was set to 0.8.'],
    [2, 'Planned sample size 19,000 with power 0.8.'],
    [3, 'Planned sample size 19,000, minimum detectable effect 1 point, alpha 0.05, power 0.8.'],
  ],
  'experiment-05': [
    [0, 'Many took part.'],
    [2, 'The control had 20,000 users.'],
    [3, '| Variant | Users |\n|---|---|\n| Control | 20,000 |\n| Treatment | 20,100 |'],
  ],
  'experiment-08': [
    [0, '## Results\n\nOrders rose.'],
    [1, '## Metrics\n\n- Orders'],
    [2, 'The primary metric is orders.'],
    [3, 'The primary metric is the share of visitors who order within one session.'],
  ],
  'experiment-10': [
    [0, '## Results\n\nOrders rose.'],
    [1, '## Guardrails\n\n- Refunds'],
    [2, '## Guardrails\n\n- Refund requests did not move while the test was running'],
    [3, '## Guardrails\n\n- Refund requests: 1.9%, limit 2.5%, held'],
  ],
  'experiment-12': [
    [0, 'We looked at everything.'],
    [2, 'Other metrics are exploratory.'],
    [3, 'We looked at 3 metrics and corrected with Holm.'],
  ],
  'experiment-13': [
    [0, '## Results\n\nOrders rose.'],
    [2, '## Limitations\n\n- Weather'],
    [3, '## Limitations\n\n- The novelty for returning visitors is not covered'],
  ],
  'experiment-15': [
    [0, '## Results\n\nOrders rose.'],
    [2, '## Next steps\n\n- Remove the old pages'],
    [3, '## Next steps\n\n- Remove the old pages: Priya Nair, by 2026-06-05'],
  ],
}

import type { CriterionCases } from './case.ts'

export const launchPlanCases: CriterionCases = {
  'launch_plan-01': [
    [0, 'We launch soon.'],
    [1, '**Owner:** Mara Lindqvist'],
    [2, '**Owner:** Mara Lindqvist\n**Launch date:** 2026-11-10'],
    [
      3,
      '**Owner:** Mara Lindqvist\n**Go/no-go decider:** Jonas Beck\n**Launch date:** 2026-11-10\n**Type:** staged',
    ],
  ],
  'launch_plan-02': [
    [0, 'We launch soon.'],
    [1, '## Stages\n\n- 5%'],
    [2, '## Stages\n\n- 5%\n- 50%\n- 100%'],
    [3, '## Stages\n\n- 5% for 7 days\n- 50% for 7 days\n- 100%'],
  ],
  'launch_plan-03': [
    [0, 'We launch soon.'],
    [1, 'We pause when it is slow.'],
    [3, 'We pause when errors are above 0.5%.'],
  ],
  'launch_plan-04': [
    [0, 'We launch soon.'],
    [1, 'We roll back if it is slow.'],
    [2, 'We roll back if it is slow, by turning off the flag.'],
    [3, 'We roll back if it is slow. Anybody on call turns off the flag. It was tested on 3 November.'],
  ],
  'launch_plan-05': [
    [1, '## Success metrics\n\n- Adoption'],
    [2, '## Success metrics\n\n- Adoption above 60%'],
    [3, '## Success metrics\n\n- Adoption from 57% to 63% by December'],
  ],
  'launch_plan-06': [
    [0, 'We launch soon.'],
    [2, 'There is a dashboard.'],
    [3, 'There is a [dashboard](https://example.org).'],
  ],
  'launch_plan-07': [
    [0, 'We launch soon.'],
    [1, '## Readiness\n\n- Support'],
    [2, '## Readiness\n\n- Support\n- Legal\n- Docs'],
    [3, '## Readiness\n\n- Support: Pilar Gomez\n- Legal: Ada Osei\n- Docs: Uwe Kranz'],
  ],
  'launch_plan-08': [
    [0, 'We launch soon.'],
    [1, 'It holds 900 requests per second.'],
    [
      3,
      '## Dependencies\n\n- Price service, version 4, live\n\nA load test was run; when the price service fails, the fallback shows none.',
    ],
  ],
  'launch_plan-09': [
    [0, 'We launch soon.'],
    [1, '## Communication plan\n\n- Mail'],
    [2, '## Communication plan\n\n- Mail\n- Page'],
    [3, '## Communication plan\n\n- Support is told on 6 November\n- Customers see a note from 13 November'],
  ],
  'launch_plan-10': [
    [0, 'We launch soon.'],
    [2, '## Support material\n\n- A page'],
    [3, '## Support material\n\n- [Answers](https://example.org)'],
  ],
  'launch_plan-11': [
    [0, 'We launch soon.'],
    [2, '## Stages\n\n- Staff on 2026-11-10\n- All on 2026-11-27'],
  ],
  'launch_plan-12': [
    [0, 'We launch soon.'],
    [1, 'The flag stays; remove the flag later.'],
    [2, 'Post-launch review in December. Clean up the flag.'],
    [3, 'Post-launch review in December. Clean up the flag. Write down the lessons.'],
  ],
}

import { cases } from '../cases.world.ts'

cases('stat.power', {
  kind: 'experiment',
  found: [
    'We need ⟦5,000⟧ users per arm to detect a 10% relative lift on a 5% baseline with 80% power.',
    'Sample size: ⟦2,000⟧ users per variant (baseline 5%, MDE 10% relative, power 80%, α = 0.05).',
    '- Baseline: 12%\n- MDE: 2 pp\n- Power: 80%\n- Required sample size: ⟦1,200⟧ users per group',
    'To detect an absolute lift of 1 pp from a baseline of 10% we require ⟦60,000⟧ users per variant.',
    'Required: ⟦400,000⟧ users in total to detect a relative lift of 20% on a baseline of 20%, power 80%.',
  ],
  left: [
    'We need 31,234 users per arm to detect a 10% relative lift on a 5% baseline with 80% power.',
    '- Baseline: 12%\n- MDE: 2%\n- Power: 80%\n- Required sample size: ~4,400 users per group',
    'We need 24,600 users per arm to detect a 10% relative lift on a 5% baseline with 80% power, one-sided.',
    'We need 62,500 users in total to detect a 10% relative lift on a 5% baseline with 80% power.',
    'With a sequential test we need 5,000 users per arm to detect a 10% relative lift on a 5% baseline.',
    'Detect +20% relative lift: 7,615/variant (~1 day at 20,000/day/variant)',
    'Current conversion is 5%. We have 5,000 users per arm.',
    'We need 41,800 users per arm to detect a 10% relative lift on a 5% baseline with 90% power.',
  ],
})

cases('stat.duration', {
  kind: 'experiment',
  severity: 'warning',
  found: [
    'We need 31,234 users per variant; at 5,000 users per day it will take ⟦7 days⟧.',
    'Required sample size: 40,000 per arm. With daily traffic of 4,000 users, the test runs for ⟦2 weeks⟧.',
    'We need 30,000 users in total at 1,000 users/day, so it takes ⟦10 days⟧.',
  ],
  left: [
    'We need 31,234 users per variant; at 5,000 users per day it will take 13 days.',
    'We need 31,234 users per variant; at 5,000 users per day it will take 2 weeks.',
    'We need 31,234 users per variant; with 50% of the traffic and 5,000 users per day it takes 7 days.',
    'We need 31,234 users per variant, with a retention window of 7 days.',
    'Detect: 7,615/variant (about 1 day at 20,000/day/variant)',
  ],
})

const rice = (rows: string): string =>
  `| Idea | Reach | Impact | Confidence | Effort | RICE score |\n|---|---|---|---|---|---|\n${rows}`

cases('rank.score', {
  kind: 'ranking',
  severity: 'error',
  found: [
    rice(
      '| A | 1000 | 2 | 80% | 4 | 400 |\n| B | 500 | 3 | 100% | 5 | 300 |\n| C | 300 | 1 | 50% | 2 | ⟦95⟧ |',
    ),
    rice('| A | 1000 | 2 | 0.8 | 4 | 400 |\n| B | 500 | 3 | 1 | 5 | ⟦390⟧ |\n| C | 300 | 1 | 0.5 | 2 | 75 |'),
    '| Idea | Impact | Confidence | Ease | ICE |\n|---|---|---|---|---|\n| A | 8 | 7 | 6 | 336 |\n| B | 9 | 5 | 4 | ⟦200⟧ |\n| C | 5 | 5 | 5 | 125 |',
    '| Idea | Impact | Confidence | Ease | Score |\n|---|---|---|---|---|\n| A | 8 | 7 | 6 | 7.0 |\n| B | 9 | 5 | 4 | 6.0 |\n| C | 5 | 5 | 5 | ⟦4.0⟧ |',
    '| Job | User value | Time criticality | Risk reduction | Job size | WSJF |\n|---|---|---|---|---|---|\n| A | 8 | 5 | 2 | 5 | 3.0 |\n| B | 5 | 5 | 5 | 3 | 5.0 |\n| C | 3 | 3 | 3 | 3 | ⟦2.0⟧ |',
    '| Idea | Value | Effort | Score |\n|---|---|---|---|\n| A | 9 | 3 | 3.0 |\n| B | 8 | 4 | 2.0 |\n| C | 6 | 4 | ⟦1.2⟧ |',
  ],
  left: [
    rice(
      '| A | 1000 | 2 | 80% | 4 | 400 |\n| B | 500 | 3 | 100% | 5 | 300 |\n| C | 300 | 1 | 50% | 2 | 75 |',
    ),
    rice(
      '| A | 1000 | 2 | 80% | 4 | 0.4 |\n| B | 500 | 3 | 100% | 5 | 0.3 |\n| C | 300 | 1 | 50% | 2 | 0.075 |',
    ),
    rice('| A | 1000 | 2 | 80% | 4 | 17 |\n| B | 500 | 3 | 100% | 5 | 13 |\n| C | 300 | 1 | 50% | 2 | 11 |'),
    '| Idea | Value | Effort | Score |\n|---|---|---|---|\n| A | 9 | 3 | 3.0 |\n| B | 8 | 4 | 1.0 |',
    '| Idea | Impact | Confidence | Ease | ICE |\n|---|---|---|---|---|\n| A | high | 7 | 6 | 336 |\n| B | 9 | 5 | 4 | 180 |\n| C | 5 | 5 | 5 | 125 |',
    '| Idea | Notes | Score |\n|---|---|---|\n| A | 1 | 9 |\n| B | 2 | 8 |\n| C | 3 | 7 |',
  ],
})

cases('rank.order', {
  kind: 'ranking',
  found: [
    '| Rank | Idea | Value | Effort | Score |\n|---|---|---|---|---|\n| 1 | A | 9 | 3 | 3.0 |\n| 2 | B | 4 | 4 | ⟦1.0⟧ |\n| 3 | C | 6 | 4 | 1.5 |\n| 4 | D | 1 | 2 | 0.5 |',
    '| Idea | Value | Effort | Score |\n|---|---|---|---|\n| A | 9 | 3 | 3.0 |\n| B | 4 | 4 | ⟦1.0⟧ |\n| C | 6 | 4 | 1.5 |\n| D | 1 | 2 | 0.5 |',
  ],
  left: [
    '| Rank | Idea | Value | Effort | Score |\n|---|---|---|---|---|\n| 1 | A | 9 | 3 | 3.0 |\n| 2 | C | 6 | 4 | 1.5 |\n| 3 | B | 4 | 4 | 1.0 |\n| 4 | D | 1 | 1 | 1.0 |',
    'We moved B up because legal needs it.\n\n| Rank | Idea | Value | Effort | Score |\n|---|---|---|---|---|\n| 1 | A | 9 | 3 | 3.0 |\n| 2 | B | 4 | 4 | 1.0 |\n| 3 | C | 6 | 4 | 1.5 |\n| 4 | D | 1 | 2 | 0.5 |',
    '| Idea | Value | Effort | Score |\n|---|---|---|---|\n| D | 1 | 2 | 0.5 |\n| B | 4 | 4 | 1.0 |\n| C | 6 | 4 | 1.5 |\n| A | 9 | 3 | 3.0 |',
  ],
})

cases('rank.order', {
  found: [
    'Ideas ranked by score:\n\n| Idea | Value | Effort | Score |\n|---|---|---|---|\n| A | 9 | 3 | 3.0 |\n| B | 4 | 4 | ⟦1.0⟧ |\n| C | 6 | 4 | 1.5 |\n| D | 1 | 2 | 0.5 |',
  ],
  left: [
    'Ideas:\n\n| Idea | Value | Effort | Score |\n|---|---|---|---|\n| A | 9 | 3 | 3.0 |\n| B | 4 | 4 | 1.0 |\n| C | 6 | 4 | 1.5 |\n| D | 1 | 2 | 0.5 |',
  ],
})

cases('plan.capacity', {
  kind: 'iteration_plan',
  severity: 'warning',
  found: [
    'Capacity: ⟦20⟧ points\n\n| Story | Points |\n|---|---|\n| A | 8 |\n| B | 8 |\n| C | 5 |',
    'Our velocity is ⟦20⟧ story points.\n\n| Story | Estimate |\n|---|---|\n| A | 13 |\n| B | 8 |',
    'We have ⟦10 days⟧ available.\n\n| Story | Effort (days) |\n|---|---|\n| A | 6 |\n| B | 5 |',
  ],
  left: [
    'Capacity: 21 points\n\n| Story | Points |\n|---|---|\n| A | 8 |\n| B | 8 |\n| C | 5 |',
    'Capacity: 20 points\n\n| Story | Points |\n|---|---|\n| A | 8 |\n| B | 8 |\n| C (stretch) | 5 |',
    'Capacity: 20 points. Last sprint capacity: 30 points.\n\n| Story | Points |\n|---|---|\n| A | 18 |\n| B | 8 |',
    'Capacity: 10 days\n\n| Story | Points |\n|---|---|\n| A | 8 |\n| B | 8 |',
    'Capacity: 20 points\n\nBacklog for later:\n\n| Story | Points |\n|---|---|\n| A | 18 |\n| B | 8 |',
    'Capacity: 40 points\n\n| Story | Points |\n|---|---|\n| A | 18 |\n| B | 8 |\n| Total | 26 |',
  ],
})

cases('date.conflict', {
  severity: 'error',
  found: [
    'We launch on ⟦30 February 2026⟧.',
    'Due ⟦2026-02-30⟧.',
    'Due ⟦31 April⟧.',
    'We launch on Friday, ⟦3 November 2026⟧.',
    '⟦2020-09-17⟧ (Friday) was the kick-off.',
    'It ran from ⟦12 April 2026 to 22 March 2026⟧.',
    'It ran from ⟦22 March 2026 to 12 April 2026⟧ (30 days).',
    'The test ran 10 days from ⟦22 March 2026 to 12 April 2026⟧.',
    'From ⟦2026-03-02 to 2026-03-15⟧, 4 weeks.',
    'February ⟦29, 2025⟧ is the date.',
  ].map((text) => text.replace('February ⟦29, 2025⟧', '⟦February 29, 2025⟧')),
  left: [
    'We launch on 28 February 2026.',
    'We launch on Tuesday, 3 November 2026.',
    'It ran from 22 March 2026 to 12 April 2026 (22 days).',
    'It ran from 22 March 2026 to 12 April 2026 (21 days).',
    'It ran 3 weeks from 22 March 2026 to 12 April 2026.',
    'It ran 10 days from 2026-03-02 to 2026-03-13.',
    'From 20 December to 5 January 2026.',
    'Due 29 February 2024.',
    'Version 10.19.2023 and 31/11.',
    'Friday, 3 November is fine without a year.',
    'On 3/4/2026 or 4/3/2026.',
    'A month after 31 August is 31 September 2025, which is not a valid date.',
    'See 2024-02-30-notes.md in `2024-02-30`.',
  ],
})

cases('launch.dates', {
  kind: 'launch_plan',
  severity: 'warning',
  found: [
    '| Stage | Date |\n|---|---|\n| Staff, 1% | 3 Nov 2026 |\n| 25% | ⟦20 Nov 2026⟧ |\n| 100% | 10 Nov 2026 |',
    '| Step | Date |\n|---|---|\n| Launch to all | ⟦3 Nov 2026⟧ |\n| Legal review | 10 Nov 2026 |',
    '- ⟦2026-11-01⟧: read-out of the results\n- 2026-11-03: launch',
    '| Step | When |\n|---|---|\n| Security review | ⟦Dec 2026⟧ |\n| Launch | 3 Nov 2026 |',
  ].map((text) =>
    text
      .replace('⟦20 Nov 2026⟧ |\n| 100% | 10 Nov 2026', '20 Nov 2026 |\n| 100% | ⟦10 Nov 2026⟧')
      .replace('⟦Dec 2026⟧ |\n| Launch | 3 Nov 2026', 'Dec 2026 |\n| Launch | ⟦3 Nov 2026⟧'),
  ),
  left: [
    '| Stage | Date |\n|---|---|\n| Staff, 1% | 3 Nov 2026 |\n| 25% | 10 Nov 2026 |\n| 100% | 20 Nov 2026 |',
    '| Step | Date |\n|---|---|\n| Legal review | 1 Nov 2026 |\n| Launch to all | 3 Nov 2026 |\n| Read-out | 1 Dec 2026 |',
    '| Step | Date |\n|---|---|\n| Legal review | 10 Nov |\n| Launch to all | 3 Nov |',
    '- 2026-11-01 to 2026-11-05: legal review\n- 2026-11-03: launch',
  ],
})

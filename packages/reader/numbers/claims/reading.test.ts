import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readingOf } from './reading.world.ts'

const readings: { text: string; reads: string[] }[] = [
  {
    text: 'Conversion rose from 4.2% to 4.6% (n = 10,000 per arm, p = 0.168).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.168'],
  },
  {
    text: 'Conversion rate increased from 4.21% (control) to 4.63% (treatment), n=10,000 per arm, p=.03, 95% CI [0.1, 0.7].',
    reads: ['0.0421 (?/10000) → 0.0463 (?/10000); units each; p=0.03; 0.95: 0.1…0.7 none'],
  },
  {
    text: 'Treatment converted at 4.6% vs 4.2% in control with 10k users per variant; p = 0.17.',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.17'],
  },
  {
    text: '4.6% in test vs. 4.2% in control (10,000 users each, p=0.17, not significant).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.17; not significant'],
  },
  {
    text: 'Control: 420/10,000 (4.20%). Treatment: 465/10,050 (4.63%). The lift of 10.2% is not statistically significant (p = 0.14).',
    reads: [
      '0.042 (420/10000) → 0.0463 (465/10050); units arms; p=0.14; lift 0.102 percent; not significant',
    ],
  },
  {
    text: 'Of 10,000 users in control, 420 converted (4.2%); of 10,050 in treatment, 465 did (4.6%).',
    reads: ['0.042 (420/10000) → 0.046 (465/10050); units arms'],
  },
  {
    text: 'A 4.2% → B 4.6%, +9.5% relative, N=20,000, 50/50 split, p<0.05',
    reads: ['0.042 (?/20000) → 0.046 (?/20000); units whole; p<0.05; lift 0.095 percent relative'],
  },
  {
    text: 'Variant B had a conversion rate of 4.6% compared to 4.2% for variant A (two-sided z-test, p = 0.168; 10,000 visitors in each group).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.168; 2-sided'],
  },
  {
    text: 'The test group (n = 10,050) converted at 4.63%, the control group (n = 10,000) at 4.20%: a difference of 0.43 pp (95% CI −0.14 to 1.00 pp; p = 0.14).',
    reads: [
      '0.042 (?/10000) → 0.0463 (?/10050); units arms; p=0.14; 0.95: -0.0014…0.01 points of difference; lift 0.0043 points',
    ],
  },
  {
    text: 'Signup rate: 4.20% (A) vs 4.63% (B); lift +10.2%; 95% CI for difference: [−0.14 pp, 1.00 pp]',
    reads: [
      '0.042 (?/?) → 0.0463 (?/?); units none; 0.95: -0.0014…0.01 points of difference; lift 0.102 percent',
    ],
  },
  {
    text: '- Users: A **2,530**, B **2,470**\n- Conversion: A **0.0534**, B **0.0644**\n- Uplift (B−A): **0.0110** abs  |  **20.64%** rel\n- z = **1.65**, p = **0.0979**, 95% CI (diff) = **[-0.0020, 0.0241]**\n- SRM check: **OK** (z=0.85)',
    reads: [
      '0.0534 (?/2530) → 0.0644 (?/2470); units arms; p=0.0979; 0.95: -0.002…0.0241 none of difference',
    ],
  },
  {
    text: 'We saw a 10% lift in checkout conversion (4.2% to 4.6%), statistically significant at the 95% level.',
    reads: ['0.042 (?/?) → 0.046 (?/?); units none; lift 0.1 percent; significant at 0.05'],
  },
  {
    text: '+9.5% (95% CI: −3.8% to +24.7%)',
    reads: [],
  },
  {
    text: 'odds ratio 1.10 (95% CI 0.96–1.26)',
    reads: [],
  },
  {
    text: '- Control: 10,000 users, 420 conversions (4.2%)\n- Treatment: 10,100 users, 465 conversions (4.6%)\n- Lift: +9.6% relative, p = 0.16',
    reads: ['0.042 (420/10000) → 0.046 (465/10100); units arms; p=0.16; lift 0.096 percent relative'],
  },
  {
    text: '4.2% (420/10,000) vs 4.63% (465/10,050), p = 0.14',
    reads: ['0.042 (420/10000) | 0.0463 (465/10050); units arms; p=0.14'],
  },
  {
    text: '420 of 10,000 users in group A converted, against 465 of 10,050 in group B (p = 0.14).',
    reads: ['? (420/10000) → ? (465/10050); units arms; p=0.14'],
  },
  {
    text: 'the outcome was better: 85.1% vs 77.3% -- a 7.8% difference!',
    reads: ['0.851 (?/?) | 0.773 (?/?); units none; lift 0.078 percent'],
  },
  {
    text: '5,000 users (2,519 in Group A, 2,481 in Group B): 5.40% (136 conversions) against 6.45% (160 conversions)',
    reads: ['0.054 (136/2519) | 0.0645 (160/2481); units arms'],
  },
  {
    text: "The variant's conversion rate was 4.6%, up from 4.2% in the control, a statistically significant 9.5% lift (p<0.05, n=20,000 per variant).",
    reads: ['0.042 (?/20000) → 0.046 (?/20000); units each; p<0.05; lift 0.095 percent; significant'],
  },
  {
    text: 'Click-through rate: control 4.2% (n=10,000), variant 4.6% (n=10,050).',
    reads: ['0.042 (?/10000) → 0.046 (?/10050); units arms'],
  },
  {
    text: 'In the treatment group 465 out of 10,050 visitors signed up (4.63%) versus 420 out of 10,000 (4.20%) in the control group; the difference is not significant (chi-square, p = 0.14).',
    reads: ['0.042 (420/10000) → 0.0463 (465/10050); units arms; p=0.14; not significant'],
  },
  {
    text: 'Results: 83% in test vs 70% in control, n = 240 and 236, p = .001',
    reads: ['0.7 (?/236) → 0.83 (?/240); units arms; p=0.001'],
  },
  {
    text: 'Checkout completion went from 31.2% to 33.0% with 5,000 users per group; we are 95% confident.',
    reads: ['0.312 (?/5000) → 0.33 (?/5000); units each; significant at 0.05'],
  },
  {
    text: 'We tested the new checkout on 48,212 users. The treatment arm (24,190 users) converted 3.9% of them versus 3.6% (24,022 users) in control; p = 0.08.',
    reads: ['0.036 (?/24022) → 0.039 (?/24190); units arms; p=0.08'],
  },
  {
    text: 'Control CVR 3.60% | Treatment CVR 3.90% | Δ +0.30pp | p=0.080 | n=24,022 / 24,190',
    reads: ['0.036 (?/24022) → 0.039 (?/24190); units arms; p=0.08'],
  },
  {
    text: 'The B variant outperformed A: 12.1% vs 10.9% CTR, N=8,400 per group (χ² p=0.015).',
    reads: ['0.121 (?/8400) | 0.109 (?/8400); units each; p=0.015'],
  },
  {
    text: 'Sign-ups: 312 of 8,021 (3.9%) on the old page, 377 of 7,988 (4.7%) on the new page. p = 0.01',
    reads: ['0.039 (312/8021) → 0.047 (377/7988); units arms; p=0.01'],
  },
  {
    text: 'Results were significant (p = 0.01): 377/7,988 new vs 312/8,021 old.',
    reads: ['? (377/7988) | ? (312/8021); units arms; p=0.01; significant'],
  },
  {
    text: 'Out of 1,200 people who saw the banner, 96 clicked (8.0%), while 66 of the 1,210 in the control group did (5.5%). p=0.012',
    reads: [],
  },
  {
    text: 'Conversion increased by 9.5% (from 4.2% to 4.6%, p = 0.17, 10,000 users per arm).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.17; lift 0.095 percent'],
  },
  {
    text: 'Conversion rate lift: 9.5% (4.2% vs 4.6%), not significant (p=0.17), sample size 10,000/arm',
    reads: ['0.042 (?/10000) | 0.046 (?/10000); units each; p=0.17; lift 0.095 percent; not significant'],
  },
  {
    text: 'Variation 1 converts at 4.6% and the original at 4.2%. Each saw 10,000 visitors. The p-value is 0.17.',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.17'],
  },
  {
    text: 'With n=10,000 in each arm, conversion was 4.2% for control and 4.6% for treatment (p=0.17; difference 0.4 pp, 95% CI −0.2 to 1.0 pp).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.17; 0.95: -0.002…0.01 points of difference'],
  },
  {
    text: 'Test: 4.6% (n=10,000). Control: 4.2% (n=10,000). Two-sided p = 0.17.',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units arms; p=0.17; 2-sided'],
  },
  {
    text: 'conversion_rate: control=0.042, treatment=0.046, n_control=10000, n_treatment=10000, p_value=0.17',
    reads: [],
  },
  {
    text: 'Our A/B test with 20,000 users (50/50) showed 4.6% vs 4.2% conversion, p=.17',
    reads: ['0.046 (?/20000) | 0.042 (?/20000); units whole; p=0.17'],
  },
  {
    text: 'Email open rate went up from 21.4% to 22.9% across 5,000 recipients each (p<0.1).',
    reads: ['0.214 (?/5000) → 0.229 (?/5000); units each; p<0.1'],
  },
  {
    text: 'Die Conversion stieg von 4,2 % auf 4,6 % (p = 0,17; n = 10.000 je Gruppe).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; p=0.17'],
  },
  {
    text: 'In the variant, 4.6% of 10,000 users signed up; in the control, 4.2% of 10,000 did (p = 0.17).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units arms; p=0.17'],
  },
  {
    text: '**Primary metric – checkout conversion**\n\n* Control: 4.2% (n = 10,000)\n* Variant: 4.6% (n = 10,000)\n* p-value: 0.17\n* 95% CI for the difference: [-0.2%, 1.0%]\n\nThe result is not statistically significant.',
    reads: [
      '0.042 (?/10000) → 0.046 (?/10000); units arms; p=0.17; 0.95: -0.002…0.01 percent of difference; not significant',
    ],
  },
  {
    text: '## Setup\n\n10,000 users per variant.\n\n## Results\n\nConversion rose from 4.2% to 4.6% (p = 0.17).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each apart; p=0.17'],
  },
  {
    text: '| Group | Users | Conversions | CVR |\n|---|---|---|---|\n| A (control) | 10,000 | 420 | 4.20% |\n| B | 10,050 | 465 | 4.63% |\n\np = 0.14, 95% CI [-0.1%, 1.0%], not significant.',
    reads: [],
  },
  {
    text: '| Metric | Control | Treatment | Lift | p-value | Significant? |\n|---|---|---|---|---|---|\n| Users | 10,000 | 10,050 | | | |\n| Conversion | 4.20% | 4.63% | +10.2% | 0.14 | No |',
    reads: [],
  },
  {
    text: 'Conversion: 4.20% (control, 10,000 users) → 4.63% (treatment, 10,050 users), p = 0.14.',
    reads: ['0.042 (?/10000) → 0.0463 (?/10050); units arms; p=0.14'],
  },
  {
    text: 'The treatment had a 10% higher conversion rate (4.63% vs. 4.20%; n = 10,050 and 10,000; p = 0.14).',
    reads: ['0.0463 (?/10050) | 0.042 (?/10000); units arms; p=0.14; lift 0.1 percent'],
  },
  {
    text: 'Control – 10,000 visitors, 420 purchases – 4.2%; Treatment – 10,050 visitors, 465 purchases – 4.63%. p=0.14',
    reads: ['0.042 (420/10000) → 0.0463 (465/10050); units arms; p=0.14'],
  },
  {
    text: 'CR (A): 4.20%, CR (B): 4.63%. Sample: 10,000 vs 10,050. p-value 0.14.',
    reads: ['0.042 (?/10000) → 0.0463 (?/10050); units arms; p=0.14'],
  },
  {
    text: 'Users in the treatment group were 10% more likely to convert (4.63% vs 4.20%, p = 0.14, n = 20,050).',
    reads: ['0.0463 (?/20050) | 0.042 (?/20050); units unsaid; p=0.14; lift 0.1 percent'],
  },
  {
    text: 'Treatment: 465 conversions / 10,050 users = 4.63%. Control: 420 conversions / 10,000 users = 4.20%. z = 1.48, p = 0.14.',
    reads: ['0.042 (420/10000) → 0.0463 (465/10050); units arms; p=0.14'],
  },
  {
    text: 'There was a statistically significant increase in conversion, from 4.2% to 4.6% (10,000 users per variant).',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units each; significant'],
  },
  {
    text: 'Conversion improved from 4.2% to 5.6% (n=10,000 per variant) but this was not statistically significant.',
    reads: ['0.042 (?/10000) → 0.056 (?/10000); units each; not significant'],
  },
  {
    text: 'We saw no significant difference between control (4.2%, n=10,000) and treatment (4.6%, n=10,000), p = 0.17.',
    reads: ['0.042 (?/10000) → 0.046 (?/10000); units arms; p=0.17; not significant'],
  },
  {
    text: 'Group A: 10000 users, 420 converted. Group B: 10050 users, 465 converted. P-value: 0.14',
    reads: ['? (420/10000) → ? (465/10050); units arms; p=0.14'],
  },
]

describe('a statement is read as', () => {
  for (const { text, reads } of readings)
    it(text.replace(/\s+/g, ' ').slice(0, 110), () => assert.deepEqual(readingOf(text), reads))
})

describe('arms', () => {
  const same: [string, string][] = [
    ['Control: 4.2% (n = 100). Treatment: 4.6% (n = 110).', '0.042 (?/100) → 0.046 (?/110); units arms'],
    ['Baseline: 4.2% (n = 100). Challenger: 4.6% (n = 110).', '0.042 (?/100) → 0.046 (?/110); units arms'],
    ['Group A: 4.2% (n = 100). Group B: 4.6% (n = 110).', '0.042 (?/100) → 0.046 (?/110); units arms'],
    ['A: 4.2% (n = 100). B: 4.6% (n = 110).', '0.042 (?/100) → 0.046 (?/110); units arms'],
    [
      'The old design had 4.2% (n = 100), the new design had 4.6% (n = 110).',
      '0.042 (?/100) → 0.046 (?/110); units arms',
    ],
    ['Holdout: 4.2% (n = 100). Exposed users: 4.6% (n = 110).', '0.042 (?/100) → 0.046 (?/110); units arms'],
    [
      '4.6% (n = 110) in the variant, 4.2% (n = 100) in the control.',
      '0.042 (?/100) → 0.046 (?/110); units arms',
    ],
    [
      'The original got 4.2% of 100 users, variation 1 got 4.6% of 110.',
      '0.042 (?/100) → 0.046 (?/110); units arms',
    ],
  ]
  for (const [text, reads] of same)
    it(`are known in: ${text}`, () => assert.deepEqual(readingOf(text), [reads]))

  const none = [
    'A 4.2% conversion and a 4.6% bounce rate.',
    'Users per variant: 4.2% and 4.6%.',
    'Control: 4.2%. Variant B: 4.6%. Variant C: 4.9%.',
    'Control: 4.2% and 5.1%. Treatment: 4.6%.',
    'The A/B test ran for 4.2% of users and then 4.6%.',
    'Between 4.2% and 4.6% of users convert.',
    'It takes 4.2% to 4.6% of the budget.',
  ]
  for (const text of none) it(`are not made up in: ${text}`, () => assert.deepEqual(readingOf(text), []))
})

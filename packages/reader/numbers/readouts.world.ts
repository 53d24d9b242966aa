/** Three clean readouts, written for these tests, in three manners. Every figure in them is right. */
export const readouts = {
  report: `# Experiment readout: shorter sign-up form

**Recommendation: ship.** Owner: A. Kaya. Ran from 2 March 2026 to 22 March 2026 (21 days).

## Set-up

Visitors to the sign-up page were randomised 50/50. We planned for a baseline of 12%, an MDE of 10% relative, power 80%
and α = 0.05, which needs 12,000 visitors per arm.

## Results

| Variant | Visitors | Sign-ups | Rate | Lift | p-value |
|:--|--:|--:|--:|--:|--:|
| Control | 14,212 | 1,704 | 11.99% | – | – |
| Treatment | 14,105 | 1,852 | 13.13% | +9.5% | 0.0036 |

The lift is statistically significant at the 5% level. The difference is 1.14 pp (95% CI [0.37 pp, 1.91 pp]).

Guardrails: form errors fell from 8.0% to 7.4% (-7.5%); median time on the form went from 96 s to 72 s, 25% faster.

## What it is worth

At 4,700 visitors a week that is 4,700 × 1.14% = 53.6 more sign-ups a week.

| Source | Share of sign-ups |
|---|---|
| Search | 48% |
| Direct | 31% |
| Referral | 21% |
`,
  memo: `Subject: result of the reminder e-mail

We sent the reminder to half of the 40,320 people whose trial ends this month, drawn by lot. In the control group (n = 20,131)
6.20% paid; in the treatment group (n = 20,189) 6.58% did. The relative lift is 6.1%, the two-sided p = 0.12, so the
difference is not statistically significant. The 95% CI for the difference runs from -0.10 pp to 0.86 pp.

Of the 24 people we called, 15 of 24 users (63%) remembered the mail. Three things we take from this:

1. The effect, if any, is small.
2. The mail does no harm: opt-outs were 41 of 20,189 (0.2%).
3. A test for a lift of 6% would need about twice as many people.

Next: decide by Friday, 17 April 2026. The cost was 20,189 × $0.004 = $80.76.
`,
  list: `## Checkout button, week 14

- Control: 8,004 sessions, 1,121 orders (14.0%)
- Variant: 8,117 sessions, 1,071 orders (13.2%)
- Lift: -5.8% relative, -0.8 pp
- Two-sided p-value: 0.13
- Result: not significant

| Segment | Orders | Refunds |
|---|---|---|
| Mobile | 1,302 | 31 |
| Desktop | 890 | 22 |
| Total | 2,192 | 53 |

A t-test on basket size agreed, t(2190) = 0.84, p = .40. Revenue per order moved from $48.20 to $47.90 (-0.6%).
`,
} as const

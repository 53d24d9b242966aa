import type { Case } from './case.ts'

/**
 * Lines in many hands, their expectations written after the code was frozen and before it read them. It then got 75 of the
 * 80 pieces it claimed right (.94) and found 75 of 95 (.79); what is still missed is marked.
 */
export const heldOut: Case[] = [
  // Terse.
  { line: 'PRD refunds v3 done', title: 'PRD refunds v3 done', kind: 'artifact' },
  { line: 'shipped SSO', kind: 'launch' },
  { line: 'SSO live', kind: 'launch', missed: ['kind'] },
  { line: 'payouts: unblocked', kind: 'unblocking' },
  {
    line: 'exp readout paywall, +4% trials',
    kind: 'analysis',
    changes: [['trials', null, null, 4, '%']],
    missed: ['kind'],
  },
  { line: '1:1 Tomas' },
  { line: 'GTM deck v2 w/ Ana', kind: 'slides', people: ['Ana'] },
  { line: 'p99 1.4s -> 900ms', title: 'p99 1.4s -> 900ms', changes: [['p99', 1400, 900, null, 'ms']] },
  { line: 'legal ok on T&Cs' },
  { line: 'roadmap review tue', title: 'Roadmap review', day: '2026-11-17' },
  { line: 'killed gift cards', kind: 'decision' },
  { line: 'spec: bulk refunds', kind: 'artifact' },
  { line: 'DAU 12,400 → 13,100', changes: [['DAU', 12_400, 13_100, null, '']] },
  { line: 'tomorrow: legal brief', title: 'Legal brief', kind: 'brief', state: 'planned', day: '2026-11-24' },
  { line: 'interviews 4/6' },

  // Chatty.
  {
    line: 'So we finally got the new onboarding out the door on Thursday, super proud of the team!',
    title: 'So we finally got the new onboarding out the door, super proud of the team!',
    kind: 'launch',
    day: '2026-11-19',
    missed: ['kind'],
  },
  {
    line: 'Spent most of yesterday in the data with Priya figuring out why activation dipped',
    people: ['Priya'],
    why: 'of yesterday is no day on its own: kept in the title, and today stands',
    missed: ['people'],
  },
  {
    line: 'Had a great chat with Marta from Zendesk about their API limits',
    people: ['Marta'],
  },
  {
    line: 'Convinced the exec team not to build a second app, which would have cost us a quarter',
    kind: 'prevented',
  },
  {
    line: 'After three weeks of back and forth legal signed off on the refund wording',
    why: 'who unblocked it is not said',
  },
  {
    line: 'Put together the slides for Thursday’s all-hands, Mei helped with the charts',
    kind: 'slides',
  },
  {
    line: 'I pushed back on the redesign because the numbers did not support it',
    title: 'Pushed back on the redesign because the numbers did not support it',
    part: 'I pushed back on the redesign because the numbers did not support it',
  },
  {
    line: 'Our conversion went up from 2.8% to 3.3% since the new basket, nobody expected that',
    changes: [['conversion', 2.8, 3.3, null, '%']],
  },
  {
    line: 'Wrapped up the discovery for invoices, will write the PRD next week',
    state: 'done',
    why: 'the discovery is done; next week belongs to the PRD',
  },
  { line: 'Ran the retro with the payments squad, good energy' },
  {
    line: 'Helped Sam, our new APM, write his first problem statement',
    kind: 'community',
    missed: ['kind'],
  },
  {
    line: 'Turns out the churn spike was a tracking bug - dug into it with Lena and fixed the dashboard',
    people: ['Lena'],
    kind: 'analysis',
  },
  {
    line: 'not much today, mostly meetings',
    title: 'Not much, mostly meetings',
    why: 'a day is said, and it is today',
  },

  // Not native.
  {
    line: 'Have prepared PRD for the new checkout together with Jürgen',
    kind: 'artifact',
    people: ['Jürgen'],
  },
  {
    line: 'Released version 2.3.1 on 3.11.2026',
    title: 'Released version 2.3.1',
    kind: 'launch',
    day: '2026-11-03',
  },
  {
    line: 'Workshop am 12.11.2026 mit Priya',
    title: 'Workshop am 12.11.2026 mit Priya',
    day: '2026-11-12',
    why: 'German words around it are not understood',
    missed: ['day'],
  },
  {
    line: 'Conversion rate is increased from 3,1 % to 3,6 %',
    changes: [['Conversion rate', 3.1, 3.6, null, '%']],
  },
  { line: 'We have decided for Stripe instead of Adyen', kind: 'decision' },
  { line: 'Made analysis of cancellation reasons, 1.200 answers', kind: 'analysis' },
  { line: 'Umsatz 1,2 Mio. € -> 1,5 Mio. €', why: 'German for revenue and for million' },
  { line: 'The A/B test is finished since friday', kind: 'experiment', missed: ['kind'] },
  {
    line: 'Till 15.12.2026 I will write the strategy paper',
    state: 'planned',
    kind: 'artifact',
    day: '2026-12-15',
    title: 'Till 15.12.2026 I will write the strategy paper',
    missed: ['kind', 'day', 'state'],
  },
  {
    line: 'Have launched the feature in 5 countrys last wednesday',
    title: 'Have launched the feature in 5 countrys',
    kind: 'launch',
    day: '2026-11-18',
  },
  { line: 'made presentation for management about churn', kind: 'slides' },
  { line: 'Discussed with Herr Schmidt about the contract' },
  { line: 'Review of specification with Olga Petrova', kind: 'review', people: ['Olga Petrova'] },

  // Ticket keys and tools.
  { line: 'PAY-881 Unblocked by security, deployed', why: 'it was unblocked by somebody else' },
  { line: 'Shipped PAY-881, PAY-882 and PAY-890', kind: 'launch' },
  { line: 'GROW-12 - analysed funnel drop at step 3 -> 4', kind: 'analysis' },
  { line: 'Closed ABC-123 (was: ABC-99)' },
  {
    line: 'WEB-7: A/B test of the hero, CTR 2.1% -> 2.4%',
    kind: 'experiment',
    changes: [['CTR', 2.1, 2.4, null, '%']],
  },
  {
    line: 'CORE-55 wrote RFC, see https://wiki.example.com/x/AbC_12).',
    title: 'CORE-55 wrote RFC, see)',
    kind: 'artifact',
    links: ['https://wiki.example.com/x/AbC_12'],
  },
  { line: 'upgrade from Postgres 15 to 16 planned' },
  {
    line: 'sev-2 on Sunday: coordinated comms with support',
    title: 'sev-2: coordinated comms with support',
    day: '2026-11-22',
  },

  // Copied from Slack.
  { line: ':rocket: *Saved carts* launched to 100% :tada:', kind: 'launch' },
  {
    line: '@channel checkout v2 is live in DE :flag-de: thanks @lena @tomas.k',
    kind: 'launch',
    people: ['lena', 'tomas.k'],
  },
  {
    line: '• reviewed <https://docs.example.com/d/1|Refunds spec> for legal',
    title: 'Reviewed Refunds spec for legal',
    kind: 'review',
    links: [{ url: 'https://docs.example.com/d/1', label: 'Refunds spec' }],
  },
  { line: '> “we can ship this on Friday” — great progress' },
  { line: 'Priya  9:41 AM', title: 'Priya 9:41 AM', why: 'the head of a message' },
  { line: '~cancelled~ moved the webinar to 3 Dec' },
  {
    line: '- Finished battlecard for Contoso (with Dana)\n- Onboarding Tomas',
    title: 'Finished battlecard for Contoso (with Dana)',
    kind: 'go_to_market',
    people: ['Dana'],
    body: 'line',
  },
  { line: '`p95` down 30% after the cache fix', changes: [['p95', null, null, -30, '%']] },
  { line: '_WIP_ pricing page copy', title: 'Pricing page copy', state: 'in_progress' },

  // Review packets, mixed.
  {
    line: 'Led pricing experiment: ARPU +6%, churn flat',
    kind: 'experiment',
    changes: [['ARPU', null, null, 6, '%']],
  },
  {
    line: 'Drove alignment between Legal, Finance and Support on refunds +collaboration',
    title: 'Drove alignment between Legal, Finance and Support on refunds',
    axes: ['collaboration'],
  },
  { line: 'Owned launch comms for Checkout', outcome: 'checkout' },
  {
    line: 'Wrote Q1 strategy memo for Onboarding in 5 minutes, due next friday',
    title: 'Wrote Q1 strategy memo for Onboarding in 5 minutes, due next friday',
    kind: 'artifact',
    outcome: 'onboarding',
    why: 'written, and due later: what is due is not said',
  },
  {
    line: 'Hired first researcher with Ingrid, my part: case study and debriefs',
    title: 'Hired first researcher with Ingrid',
    people: ['Ingrid'],
    part: 'case study and debriefs',
  },
  {
    line: 'Cut time to first payout from 6 days to 2 days with Tomas and the risk team',
    changes: [['time to first payout', 6, 2, null, 'days']],
    people: ['Tomas'],
  },
  {
    line: 'Support tickets -18% MoM, CSAT 4.1 to 4.4',
    changes: [
      ['Support tickets', null, null, -18, '%'],
      ['CSAT', 4.1, 4.4, null, ''],
    ],
  },
  { line: 'Stopped us from signing a 3-year contract with Fabrikam', kind: 'prevented' },
  { line: 'Hosted office hours for new PMs every Wednesday in October', kind: 'community' },
  {
    line: 'Spoke at ProductTank on 5 November about refunds',
    title: 'Spoke at ProductTank about refunds',
    kind: 'community',
    day: '2026-11-05',
  },
  {
    line: 'Negotiated price with vendor: €48k → €36k a year',
    why: 'of what the vendor is the price of is not said next to the number',
  },
  { line: 'Refund SLA breaches from 41 to 9 per week', changes: [['Refund SLA breaches', 41, 9, null, '']] },
  {
    line: 'Preparing the board deck, presenting on 2026-12-03',
    kind: 'slides',
    state: 'in_progress',
    title: 'Preparing the board deck, presenting',
    day: '2026-12-03',
  },
  { line: 'I own the metrics tree now +data', title: 'I own the metrics tree now', axes: ['data'] },
  { line: 'Shipped: dark mode, exports, SSO', kind: 'launch' },
  { line: 'We launched with Northwind as design partner', kind: 'launch' },
  {
    line: 'Prioritised Q1 bets with Ana, Tomas & Mei using RICE',
    kind: 'ranking',
    people: ['Ana', 'Tomas', 'Mei'],
  },
  { line: 'Design brief ranked by problem size, v2', kind: 'brief', missed: ['kind'] },
  { line: 'Decided with Priya to pause invoices until March', kind: 'decision', people: ['Priya'] },
  { line: 'Finally got legal to clear the T&Cs 🎉🎉', kind: 'unblocking', missed: ['kind'] },
  {
    line: 'Rolled back bulk edit on Friday night',
    title: 'Rolled back bulk edit',
    day: '2026-11-20',
    why: 'rolling back is no launch',
  },
  { line: 'Churn: 4.2% (was 5.1%)', why: 'that order is not understood, and must not be turned round' },
  { line: 'Signups up 2x YoY', changes: [['Signups', null, null, 2, 'x']] },
  {
    line: 'q3 okr grading with the leads on 30/09/2026',
    title: 'q3 okr grading with the leads',
    day: '2026-09-30',
  },
  { line: 'Sent NPS survey to 4k customers, 31% response rate' },
]

import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good go-to-market plan, and how such documents usually fail. */
export const gtmCriteria: CriteriaSet = {
  kind: 'gtm',
  ours: true,
  skills: ['strategy', 'communication', 'collaboration'],
  criteria: [
    {
      id: 'gtm-01',
      checks: ['P'],
      text: 'Priority segment(s), in order, and who is excluded',
      how: 'rank; exclusions',
    },
    {
      id: 'gtm-02',
      checks: ['P'],
      text: 'Buyer, user and blocker distinguished',
      how: 'labels',
    },
    {
      id: 'gtm-03',
      checks: ['P'],
      text: 'Positioning per priority segment: problem, alternative, our difference, proof',
      how: 'table with those columns',
    },
    {
      id: 'gtm-04',
      checks: ['P'],
      text: "Price/packaging or 'no change'",
      how: 'label',
    },
    {
      id: 'gtm-05',
      checks: ['P'],
      text: 'Channels, each with a reason from audience behaviour',
      how: 'reason clause per channel',
    },
    {
      id: 'gtm-06',
      checks: ['N'],
      text: 'Launch tier and go/no-go date, decision owner',
      how: 'tier token, date, name',
    },
    {
      id: 'gtm-07',
      checks: ['P', 'N'],
      text: 'Work-back timeline with owner per row (marketing, sales, support, docs, legal)',
      how: 'table with owner and date',
    },
    {
      id: 'gtm-08',
      checks: ['P'],
      text: 'Enablement: what each customer-facing team gets',
      how: 'rows per team',
    },
    {
      id: 'gtm-09',
      checks: ['N'],
      text: 'Commercial and adoption targets: baseline, target, date',
      how: 'as PRD goals',
    },
    {
      id: 'gtm-10',
      checks: ['P'],
      text: 'Measurement agreed before launch, with who reads it when',
      how: 'label and date before launch date',
    },
    {
      id: 'gtm-11',
      checks: ['P'],
      text: 'Support, monitoring and feedback plan',
      how: 'headings',
    },
    {
      id: 'gtm-12',
      checks: ['P'],
      text: 'Risks and what we do if the market does not respond',
      how: 'list',
    },
    {
      id: 'gtm-13',
      checks: ['H'],
      text: 'Could sales say in one sentence why someone buys',
      how: 'reader from sales',
    },
  ],
  failures: [
    'a calendar of activity in place of a plan',
    'written after the build',
    'channel chosen because the team knows it',
    'success defined afterwards',
    'all segments at once',
  ],
}

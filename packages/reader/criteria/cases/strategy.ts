import type { CriterionCases } from './case.ts'

export const strategyCases: CriterionCases = {
  'strategy-01': [
    [0, '## Vision\n\nA world of workshops.'],
    [
      1,
      '## Where we are now\n\nWorkshops sell well in spring and badly in winter, as everybody in the house knows.',
    ],
    [2, '## Where we are now\n\nWorkshops earn 38% of revenue and sell badly in winter, as everybody knows.'],
    [3, '## Diagnosis\n\n- Workshops earn 38% of revenue\n- 212 of 1,140 teams booked again'],
  ],
  'strategy-03': [
    [0, '## Vision\n\nA world of workshops.'],
    [1, '## Guiding policy\n\nExcellence.'],
    [2, '## Guiding policy\n\nWe will sell programmes of four sessions.'],
    [3, '## Our approach\n\nWe will sell programmes of four sessions instead of single days.'],
  ],
  'strategy-04': [
    [0, '## What we do\n\n- Programmes'],
    [1, '## What we are not doing\n\n- Video'],
    [2, '## Not doing\n\n- Video\n- Certificates'],
    [
      3,
      '## What we will not do\n\n- Video courses, because three rivals sell them below cost\n- Certificates, since no customer among 54 named them',
    ],
  ],
  'strategy-05': [
    [0, '## Where we are\n\nIn Graz.'],
    [1, '## Target segments\n\nHeads of engineering.'],
    [2, '## Target segments\n\n- Heads of engineering\n- Training departments'],
    [3, '## Target segments\n\n1. Heads of engineering\n2. Training departments'],
    [2, '## Who it is for\n\nHeads of engineering who need a habit to change.'],
  ],
  'strategy-06': [
    [0, '## Goals\n\n- Grow'],
    [1, '## Actions\n\n- Build kits'],
    [2, '## Actions\n\n- Build kits\n- Price programmes'],
    [
      3,
      '## Actions\n\n| Action | Owner | When |\n|---|---|---|\n| Kits | Ravi Menon | 2027 Q1 |\n| Prices | Ines Okafor | 2027 Q1 |',
    ],
  ],
  'strategy-08': [
    [0, '## Goals\n\n- Grow'],
    [2, 'This serves the company goal of renewals.'],
    [3, 'This serves the [company goal](https://example.org) of renewals.'],
    [2, '## North star\n\nHalf of all revenue is to come from renewals by then.'],
  ],
  'strategy-09': [
    [0, '## Measures\n\n- Being known'],
    [1, '## Measures\n\n- Share of teams booking again, as retention'],
    [2, '## Measures\n\n- Retention above 40%'],
    [3, '## Measures\n\n- Retention from 19% to 40% by the end of 2027'],
  ],
  'strategy-10': [
    [0, '## Choice\n\nFour sessions.'],
    [1, '## Alternatives considered\n\n- Lower prices'],
    [2, '## Alternatives considered\n\n- Lower prices\n- Buying a company'],
    [
      3,
      '## Alternatives considered\n\n- Lower prices for single days: quicker to sell, but renewals stay\n- Buying a video company: would bring users, and costs two years of profit',
    ],
    [2, 'We considered lower prices for a while.'],
  ],
  'strategy-11': [
    [0, '## Choice\n\nFour sessions.'],
    [1, '## Risks\n\n- Trainers'],
    [2, '## Risks\n\n- Trainers leave\n- Rivals copy'],
    [
      3,
      '## Risks and what would change our mind\n\n- If fewer than 30% take the fourth session, we go back\n- If two trainers leave, kits come first',
    ],
  ],
  'strategy-12': [
    [0, 'Reviewed by all.'],
    [2, 'We will revisit it.'.replace('revisit', 're-evaluate')],
    [3, 'To be reviewed on 2027-07-01.'],
  ],
  'strategy-13': [
    ['hint', 'A seamless platform.'],
    ['hint', 'Four sessions.'],
  ],
}

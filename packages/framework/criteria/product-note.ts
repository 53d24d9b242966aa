import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good product / release note for marketing, support and care, and how such documents usually fail. */
export const productNoteCriteria: CriteriaSet = {
  kind: 'product_note',
  ours: true,
  skills: ['communication', 'collaboration'],
  criteria: [
    {
      id: 'product_note-01',
      checks: ['P'],
      text: 'What changed, in one plain sentence at the top',
      how: 'first paragraph length and no heading before it',
    },
    {
      id: 'product_note-02',
      checks: ['P'],
      text: 'Who is affected (segment, plan, region, role)',
      how: 'Who/Audience/Availability label',
    },
    {
      id: 'product_note-03',
      checks: ['P'],
      text: 'Why it changed: the customer problem',
      how: "Why/Problem label or 'so that'/'because' clause",
    },
    {
      id: 'product_note-04',
      checks: ['H'],
      text: 'Benefit in customer language, not feature language',
      how: 'reader; lexicon flag for internal code names and ticket ids',
    },
    {
      id: 'product_note-05',
      checks: ['N'],
      text: 'Availability: date, rollout percentage or flag, platforms',
      how: 'date pattern and platform words',
    },
    {
      id: 'product_note-06',
      checks: ['P'],
      text: 'What each internal team must do or know (support, sales, marketing, care)',
      how: 'one bullet or section per team',
    },
    {
      id: 'product_note-07',
      checks: ['P'],
      text: 'How to start using it or see it (steps, link, screenshot)',
      how: 'link or image present',
    },
    {
      id: 'product_note-08',
      checks: ['P'],
      text: 'Known issues and limits',
      how: 'Known issues/Limitations heading',
    },
    {
      id: 'product_note-09',
      checks: ['P'],
      text: 'Prepared questions and answers',
      how: 'FAQ heading with >= 3 question marks',
    },
    {
      id: 'product_note-10',
      checks: ['P'],
      text: 'May it be shared outside: internal-only / embargo / public',
      how: 'label present',
    },
    {
      id: 'product_note-11',
      checks: ['N'],
      text: 'Contact and date',
      how: '@name or mail plus date',
    },
    {
      id: 'product_note-12',
      checks: ['H'],
      text: 'Would a support agent be able to answer a customer from this alone',
      how: 'a named reader from that team signs',
    },
  ],
  failures: [
    'customer release note reused internally, so workflow changes are missed',
    'change list without who/why',
    'no limits stated',
    'written for one audience while three read it (customer: what do I do; sales: what do I say; marketing: what is the story)',
  ],
}

import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good product strategy document, and how such documents usually fail. */
export const strategyCriteria: CriteriaSet = {
  kind: 'strategy',
  ours: true,
  skills: ['strategy', 'data'],
  criteria: [
    {
      id: 'strategy-01',
      checks: ['P'],
      text: 'Diagnosis: what is going on, with evidence',
      how: 'Diagnosis/Situation heading plus >= 2 numbers or links',
    },
    {
      id: 'strategy-02',
      checks: ['H'],
      text: 'One hard challenge named (the crux), not a goal',
      how: 'reader; flag when the section opens with a verb of desire (grow, become, win)',
    },
    {
      id: 'strategy-03',
      checks: ['P'],
      text: 'Guiding choice: the approach, stated as a choice',
      how: 'Approach/Guiding policy heading',
    },
    {
      id: 'strategy-04',
      checks: ['P', 'N'],
      text: 'What we will not do, with reasons',
      how: 'Not doing/Exclusions list length >= 2',
    },
    {
      id: 'strategy-05',
      checks: ['P'],
      text: 'Target segments and their needs, in priority order',
      how: 'ordered list or rank column',
    },
    {
      id: 'strategy-06',
      checks: ['P'],
      text: 'Actions that follow, with order and owner',
      how: 'table with action, owner, when',
    },
    {
      id: 'strategy-07',
      checks: ['H'],
      text: 'Actions reinforce each other',
      how: 'reader',
    },
    {
      id: 'strategy-08',
      checks: ['P'],
      text: 'Link upward to the company goal it serves',
      how: 'Company goal/OKR label or link',
    },
    {
      id: 'strategy-09',
      checks: ['N'],
      text: 'Measures with baseline, target, date',
      how: 'as PRD goals',
    },
    {
      id: 'strategy-10',
      checks: ['P'],
      text: 'Alternatives considered and the trade-off',
      how: 'Alternatives/Options table >= 2 rows',
    },
    {
      id: 'strategy-11',
      checks: ['P'],
      text: 'Assumptions, risks, what would change our mind',
      how: 'heading plus list',
    },
    {
      id: 'strategy-12',
      checks: ['N'],
      text: 'Review date or trigger',
      how: 'date near Review',
    },
    {
      id: 'strategy-13',
      checks: ['L'],
      text: "Few empty words ('best-in-class', 'seamless', 'AI-powered', 'delight')",
      how: 'word list rate per 1,000 words',
    },
    {
      id: 'strategy-14',
      checks: ['H'],
      text: "Could this text be pasted into a rival's document unchanged?",
      how: 'reader',
    },
  ],
  failures: [
    'goals presented as strategy',
    'roadmap or feature list presented as strategy',
    'fluff',
    'no hard challenge named',
    'nothing excluded',
    'no input from those who must carry it out',
  ],
}

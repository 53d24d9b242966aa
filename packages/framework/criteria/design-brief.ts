import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good design brief, and how such documents usually fail. */
export const designBriefCriteria: CriteriaSet = {
  kind: 'design_brief',
  ours: true,
  skills: ['design', 'collaboration'],
  criteria: [
    {
      id: 'design_brief-01',
      checks: ['P'],
      text: 'Problems listed and RANKED for the designer',
      how: 'ordered list or rank column under Problems',
    },
    {
      id: 'design_brief-02',
      checks: ['P', 'N'],
      text: 'Each top problem has frequency/severity evidence',
      how: 'number or research link per problem',
    },
    {
      id: 'design_brief-03',
      checks: ['P'],
      text: 'Who, and in what context of use (device, place, frequency)',
      how: 'Users and Context headings',
    },
    {
      id: 'design_brief-04',
      checks: ['P'],
      text: 'Goals written as outcomes the user reaches',
      how: 'Goals list; flag noun-of-UI words',
    },
    {
      id: 'design_brief-05',
      checks: ['N'],
      text: 'How success will be judged (completion rate, time, error, satisfaction)',
      how: 'number plus measure word',
    },
    {
      id: 'design_brief-06',
      checks: ['P'],
      text: 'Constraints: platform, accessibility level, technical, brand, legal',
      how: 'Constraints list; token such as WCAG',
    },
    {
      id: 'design_brief-07',
      checks: ['P'],
      text: 'Out of scope with reasons',
      how: 'list length >= 2',
    },
    {
      id: 'design_brief-08',
      checks: ['P'],
      text: 'Research, prior art and links',
      how: 'URL count >= 1',
    },
    {
      id: 'design_brief-09',
      checks: ['L'],
      text: 'No solution prescribed',
      how: 'flag UI nouns (button, modal, sidebar, tab) in problem/goal sections',
    },
    {
      id: 'design_brief-10',
      checks: ['N'],
      text: 'Timeline, checkpoints, decision owner',
      how: 'date and named person',
    },
    {
      id: 'design_brief-11',
      checks: ['N'],
      text: 'Open questions with owners',
      how: 'as PRD',
    },
    {
      id: 'design_brief-12',
      checks: ['H'],
      text: 'A designer says they could start without a meeting',
      how: "designer's reaction",
    },
  ],
  failures: [
    "the solution is in the brief ('add a sidebar with three tabs')",
    "goal words each discipline reads differently ('simplify')",
    'constraints arrive late',
    'no ranking, so everything is equal',
  ],
}

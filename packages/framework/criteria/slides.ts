import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good leadership review slides, and how such documents usually fail. */
export const slidesCriteria: CriteriaSet = {
  kind: 'slides',
  ours: true,
  skills: ['communication', 'strategy'],
  criteria: [
    {
      id: 'slides-01',
      checks: ['P'],
      text: 'First content slide states the conclusion or recommendation',
      how: 'decision/recommend word on slide 2',
    },
    {
      id: 'slides-02',
      checks: ['P'],
      text: 'The ask is explicit: decision, by whom, by when',
      how: 'Ask/Decision slide with name and date',
    },
    {
      id: 'slides-03',
      checks: ['L'],
      text: 'Titles are assertions, not topics',
      how: 'title has a verb or a number; flag 1-3 word titles',
    },
    {
      id: 'slides-04',
      checks: ['H'],
      text: 'Titles read in order tell the story',
      how: 'tool lists the titles alone; a person judges',
    },
    {
      id: 'slides-05',
      checks: ['N'],
      text: 'One point per slide, bounded text',
      how: 'bullets <= 6 and words <= 60 per slide',
    },
    {
      id: 'slides-06',
      checks: ['P', 'N'],
      text: 'Evidence per claim: number with source and date',
      how: 'digit plus source line',
    },
    {
      id: 'slides-07',
      checks: ['P'],
      text: 'Options compared, one recommended',
      how: 'table >= 2 rows and a mark',
    },
    {
      id: 'slides-08',
      checks: ['P'],
      text: 'Risks and what happens if we do nothing',
      how: 'labels',
    },
    {
      id: 'slides-09',
      checks: ['N'],
      text: 'Status: on track or not, changes since last time',
      how: 'traffic-light word; delta',
    },
    {
      id: 'slides-10',
      checks: ['P'],
      text: 'Next steps with owner and date',
      how: 'table',
    },
    {
      id: 'slides-11',
      checks: ['N'],
      text: 'Length bounded; detail in appendix',
      how: 'slide count before Appendix',
    },
    {
      id: 'slides-12',
      checks: ['H'],
      text: 'An executive can say back what was asked',
      how: 'reader',
    },
  ],
  failures: [
    'backstory first, answer last',
    'everything the author did',
    'options without a recommendation',
    'nobody knows what is being decided',
    'task-level status',
  ],
}

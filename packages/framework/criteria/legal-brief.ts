import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good legal / privacy review brief, and how such documents usually fail. */
export const legalBriefCriteria: CriteriaSet = {
  kind: 'legal_brief',
  ours: true,
  skills: ['collaboration', 'organisation', 'technology'],
  criteria: [
    {
      id: 'legal_brief-01',
      checks: ['N'],
      text: 'Decision requested and date needed',
      how: "question mark or 'please confirm' plus date",
    },
    {
      id: 'legal_brief-02',
      checks: ['P'],
      text: 'What the feature does, in five sentences, with a picture or link',
      how: 'word count; link',
    },
    {
      id: 'legal_brief-03',
      checks: ['P'],
      text: 'Personal data: what, whose, why each item is needed',
      how: 'table data/purpose',
    },
    {
      id: 'legal_brief-04',
      checks: ['P'],
      text: 'Source, use, storage place, access, sharing, deletion',
      how: 'six labels',
    },
    {
      id: 'legal_brief-05',
      checks: ['N'],
      text: 'Retention period and number of people affected',
      how: 'numbers',
    },
    {
      id: 'legal_brief-06',
      checks: ['P'],
      text: 'Special categories, children, employees, profiling or automated decisions: yes/no each',
      how: 'four answers',
    },
    {
      id: 'legal_brief-07',
      checks: ['P'],
      text: 'Lawful basis or consent, and the notice users see',
      how: 'labels',
    },
    {
      id: 'legal_brief-08',
      checks: ['P'],
      text: 'Vendors and sub-processors, contract status',
      how: "list or 'none'",
    },
    {
      id: 'legal_brief-09',
      checks: ['P'],
      text: "Countries and users' locations",
      how: 'list',
    },
    {
      id: 'legal_brief-10',
      checks: ['P'],
      text: 'Other law: IP, open-source licences, export, claims made in marketing, sector rules',
      how: "each answered or 'not applicable'",
    },
    {
      id: 'legal_brief-11',
      checks: ['P'],
      text: 'Less intrusive options considered',
      how: 'label',
    },
    {
      id: 'legal_brief-12',
      checks: ['P', 'N'],
      text: 'Risks with likelihood, severity, measure, owner',
      how: 'table',
    },
    {
      id: 'legal_brief-13',
      checks: ['P'],
      text: 'Outcome recorded: approved / with changes / more information / full assessment / refused; by whom, when',
      how: 'status, name, date',
    },
    {
      id: 'legal_brief-14',
      checks: ['H'],
      text: 'Are the answers true and complete',
      how: 'counsel',
    },
  ],
  failures: [
    'sent days before launch',
    "says 'no personal data' while analytics collect it",
    'custom taken for law',
    'no question asked, so counsel reads everything',
    'decision not written back to the plan',
  ],
}

import { miraEntries } from './mira-entries.ts'
import type { PersonRow } from './world-row.ts'

/** Early in the job: first floundering at organisation, then working on communication. */
export const mira: PersonRow = {
  key: 'mira',
  about: 'Two quarters into the job: organisation floundered first, communication is the focus now.',
  person: {
    name: 'Mira Castellan',
    role: 'Associate product manager',
    background: ['product'],
    profile: 'gdd_associate',
    stage: 'outputs',
    aliases: ['mira.castellan', 'Mira C.'],
  },
  outcomes: [
    {
      key: 'mira-no-shows',
      title: 'Fewer no-shows through reminders',
      metric: 'appointments missed without notice',
      unit: '%',
      baseline: 11.8,
      target: 9.5,
      dueAgo: 20,
      result: 'met',
      resultNote: 'Met at 9.3 %. The text did more than the time of sending.',
      readings: [
        { ago: 101, value: 11.2 },
        { ago: 70, value: 10.8 },
        { ago: 45, value: 9.9 },
        { ago: 18, value: 9.3, note: 'over the last 30 days' },
      ],
    },
    {
      key: 'mira-online-bookings',
      title: 'More patients book online',
      metric: 'share of bookings made online',
      unit: '%',
      baseline: 34,
      target: 42,
      dueAgo: -36,
      readings: [
        { ago: 40, value: 35.1 },
        { ago: 9, value: 37.4, note: 'the shorter form is only a day old here' },
      ],
    },
  ],
  entries: miraEntries,
  ratings: [
    {
      ago: 119,
      levels: {
        produce: { level: 1, cites: ['mira-reminder-text', 'mira-complaint-ranking', 'mira-cancel-link'] },
        data: { level: 1, cites: ['mira-no-show-baseline'] },
        design: { level: 1, cites: ['mira-support-contacts', 'mira-reminder-brief-2'] },
        technology: { level: 1, cites: ['mira-how-a-reminder-travels'] },
        strategy: { level: 1, cites: ['mira-24-hours'] },
        communication: { level: 1, cites: ['mira-owner-slides'] },
        collaboration: { level: 2, cites: ['mira-sms-limit'] },
        organisation: {
          level: 0,
          cites: [],
          note: 'The cancellation link was twelve days late because nobody could start my tickets.',
        },
        community: { level: 1, cites: ['mira-product-lunch'] },
      },
    },
    {
      ago: 28,
      levels: {
        produce: {
          level: 2,
          cites: [
            'mira-self-service-reminders',
            'mira-reminder-readout',
            'mira-any-therapist',
            'mira-sms-privacy',
          ],
        },
        data: { level: 1, cites: ['mira-where-they-leave', 'mira-reminder-readout'] },
        design: { level: 2, cites: ['mira-booking-brief', 'mira-waiting-list', 'mira-where-they-leave'] },
        technology: { level: 1, cites: ['mira-interface-trial'] },
        strategy: { level: 1, cites: ['mira-goal-to-work'] },
        communication: {
          level: 1,
          cites: ['mira-help-page', 'mira-quarter-slides'],
          note: 'I write, but I have not yet led a discussion in which people disagreed.',
        },
        collaboration: { level: 2, cites: ['mira-sms-privacy', 'mira-test-numbers'] },
        organisation: { level: 2, cites: ['mira-true-board', 'mira-eleven-tickets', 'mira-real-days'] },
        community: { level: 1, cites: ['mira-reading-hour'] },
      },
    },
  ],
  focus: [
    {
      key: 'mira-focus-organisation',
      axis: 'organisation',
      suggested: 'organisation',
      openedAgo: 118,
      lookAgainAgo: 28,
      closedAgo: 28,
      closedBecause:
        'Looked again: tickets can be started, the board is true, and the team plans against real days.',
      why: ['Organisation is at 0 in your own view, and what flounders comes first.'],
      steps: [
        { step: 'organisation-one-list-of-promises', doneAgo: 116, entry: 'mira-promises' },
        { step: 'organisation-make-the-board-true', doneAgo: 112, entry: 'mira-true-board' },
        { step: 'organisation-no-bare-titles', doneAgo: 101, entry: 'mira-eleven-tickets' },
      ],
    },
    {
      key: 'mira-focus-communication',
      axis: 'communication',
      suggested: 'communication',
      openedAgo: 26,
      lookAgainAgo: -16,
      why: [
        'Communication is the one skill below the profile “Associate product manager” in your own view: 1 beside 2.',
      ],
      steps: [
        { step: 'communication-ask-in-the-first-line', doneAgo: 24, entry: 'mira-ask-first' },
        { step: 'communication-five-lines-on-friday', doneAgo: 12, entry: 'mira-weekly-lines' },
        { step: 'communication-three-readers-three-notes' },
      ],
    },
  ],
}

import type { StageKey } from './keys.ts'
import type { SourcedText } from './shapes/origin.ts'
import type { Stage } from './shapes/stage.ts'

/** The three stages of Produce. Outputs go on at every one of them; a stage is guidance and never a lock. */
export const stages: Record<StageKey, Stage> = {
  outputs: {
    key: 'outputs',
    name: 'Outputs',
    what: 'Tangible things that can be started at once.',
    source: 'EP 07:11-09:20, 13:17-15:01',
    examples: [
      'a launch',
      'an experiment run or analysed',
      'a part in a go-to-market plan',
      'sources of content ranked by how feasible they are',
      'the first draft of a brief',
      'slides for leadership',
      'a legal review brought through',
    ],
    signs: [
      {
        key: 'at_ease_with_outputs',
        text: 'You are at ease with outputs.',
        shownBy: 'outputs of several kinds that were planned and then done, over more than one quarter',
        source: 'EP 13:17-15:01',
      },
      {
        key: 'several_stakeholders',
        text: 'You are at ease with several stakeholders.',
        shownBy: 'outputs done together with different people',
        source: 'EP 13:17-15:01',
      },
      {
        key: 'chooses_outputs',
        text: 'You begin to choose which outputs are needed.',
        shownBy: 'rankings and decisions of your own, and outputs that serve an outcome',
        source: 'EP 13:17-15:01',
      },
    ],
    traps: [
      {
        text: 'Looking for the one big strategic piece, while the outputs that would earn it lie waiting.',
        source: 'EP 07:11-09:20',
      },
      {
        text: 'Believing that a product which is cool will make you grow by itself.',
        source: 'EP 07:11-09:20',
      },
    ],
    guidance: [
      {
        text: 'Ask your lead and other leaders what they are blocked on, and offer to take a piece of it.',
        source: 'EP 07:11-09:20',
      },
      {
        text: 'Own the first draft, also where the final version will not be yours.',
        source: 'EP 07:11-09:20',
      },
    ],
  },
  outcomes: {
    key: 'outcomes',
    name: 'Outcomes',
    what: 'Goals of a product area that you own or share, each a metric with a baseline, a target and a date.',
    source: 'EP 07:11-09:20, 13:17-15:01',
    examples: [
      'first-week activation from 31 % to 40 % by the end of June',
      'support contacts about invoices halved in two quarters',
    ],
    signs: [
      {
        key: 'chooses_outcomes',
        text: 'You begin to choose which outcomes are needed.',
        shownBy: 'decisions and strategies of your own that say which outcome comes first, and why',
        source: 'EP 13:17-15:01',
      },
      {
        key: 'outcomes_read',
        text: 'Your outcomes are read when they are due, also those that were missed.',
        shownBy: 'outcomes with a baseline, a target and a date, and a reading on or after that date',
        ours: true,
      },
      {
        key: 'outputs_kept',
        text: 'You still make outputs yourself.',
        shownBy: 'outputs done in this quarter and the one before',
        source: 'EP 09:09, 15:01',
      },
    ],
    traps: [
      { text: 'Dropping outputs on the way up.', source: 'EP 09:09, 15:01' },
      { text: 'Naming a goal without a baseline: nobody can say later whether it was met.', ours: true },
    ],
    guidance: [
      {
        text: 'The right to inform strategy is earned by execution. Nothing here is locked: it is a reason to begin where you can show something.',
        source: 'EP 14:51',
      },
      {
        text: 'New to the team, however senior? Begin with outputs again.',
        source: 'EP 09:09, 15:01',
      },
    ],
  },
  direction: {
    key: 'direction',
    name: 'Direction',
    what: 'Leading an area: where it goes and why, with the outcomes that follow from it.',
    source: 'EP 07:11-09:20, 13:17-15:01',
    examples: [
      'the strategy of a product area, agreed and in use',
      'outcomes of two teams that serve one aim',
    ],
    signs: [],
    traps: [
      { text: 'Only telling others what to do.', source: 'EP 13:17-15:01' },
      {
        text: 'Forgetting where you come from: the work of an individual contributor.',
        source: 'EP 13:17-15:01',
      },
    ],
    guidance: [
      {
        text: 'Keep some outputs of your own every quarter; they show you what the work is like now.',
        source: 'EP 09:09, 15:01',
        ours: true,
      },
    ],
  },
}

/** A disagreement among guides that the product shows instead of hiding. */
export const stageTension: SourcedText = {
  text: 'Guides disagree here. Some put outcomes and value first from the first day on; this framework puts outputs first, because they can be started at once and earn the next step.',
  source: 'EP 07:11-09:20',
  ours: true,
}

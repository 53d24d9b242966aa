import type { GrowthRule } from './shapes/growth-rule.ts'

/** The rules of growth the product follows and names when it follows them. */
export const growthRules = {
  one_at_a_time: {
    key: 'one_at_a_time',
    name: 'One area at a time',
    text: 'Pick the axis of most leverage, work on it, then move on. Improving everything at once overwhelms.',
    source: 'EP 38:51',
  },
  floundering_first: {
    key: 'floundering_first',
    name: 'What flounders comes first',
    text: 'Where one axis truly holds you back, that one is the leverage.',
    source: 'EP 39:10',
  },
  complement_background: {
    key: 'complement_background',
    name: 'Complement your background',
    text: 'From design or research, take up data or technology; from data or technology, design and research. Strategy after two of the three.',
    source: 'EP 40:31-41:50',
  },
  pace_of_switchers: {
    key: 'pace_of_switchers',
    name: 'Slow at first may be fast later',
    text: 'Somebody new to product management may go slowly at first, so as not to get stuck later. It is harder when already senior.',
    source: 'EP 44:14-44:51',
  },
  witness_counts: {
    key: 'witness_counts',
    name: 'A witness counts',
    text: 'When people doubt that you can work with them, let those you worked with say it.',
    source: 'EP 42:15-43:40',
  },
  rate_of_change: {
    key: 'rate_of_change',
    name: 'Growth shows every half year, then slower',
    text: 'Early growth shows about every six months. It slows at mid-senior level, and that is common.',
    source: 'EP 29:55-31:40',
  },
  in_your_control: {
    key: 'in_your_control',
    name: 'What you control',
    text: 'Early on nearly everything is within your control; later, talk drifts to why others do not change. The eight skills stay yours.',
    source: 'EP 28:00-29:40',
  },
  file_feedback: {
    key: 'file_feedback',
    name: 'File feedback under an axis',
    text: 'Put any feedback under one of the axes first, then decide whether that axis is your target now.',
    source: 'EP 37:54',
  },
  artifacts_interview: {
    key: 'artifacts_interview',
    name: 'Artifacts speak for you',
    text: 'The four pillars are shown through the documents and other artifacts you made, also when you apply somewhere.',
    source: 'EP 17:35-17:48',
  },
  benchmark_drop: {
    key: 'benchmark_drop',
    name: 'The benchmark drop',
    text: 'A 4 in your own organisation falls when set beside the best of the industry, or of another function. Rate yourself again with a named yardstick, keep both ratings, and never compute growth across the change.',
    source: 'EP 31:00',
  },
  outputs_never_stop: {
    key: 'outputs_never_stop',
    name: 'Outputs never stop',
    text: 'Outputs are made at every seniority; somebody senior who joins a new team starts with outputs again.',
    source: 'EP 09:09, 15:01',
  },
  stall_test: {
    key: 'stall_test',
    name: 'The stall test',
    text: 'Unsure what to work on next? Re-read your last brief, product note, strategy and design brief with its problems ranked: one of them is usually missing or could be better.',
    source: 'EP 15:43-18:50',
  },
} satisfies Record<string, GrowthRule>

export type GrowthRuleKey = keyof typeof growthRules

/** The three tenets of the operating model, for pulses and for one's own look back. */
export const tenets = [
  {
    key: 'difficult_issues',
    text: 'Raises difficult issues without being difficult.',
    source: 'EP 18:55-26:55',
  },
  {
    key: 'important_topics',
    text: 'Brings up important topics without drawing the importance to themselves.',
    source: 'EP 18:55-26:55',
  },
  {
    key: 'decisions_made',
    text: 'Is in charge of getting decisions made, not of making them all.',
    source: 'EP 18:55-26:55',
  },
] as const

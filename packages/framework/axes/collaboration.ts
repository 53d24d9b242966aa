import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2025, Stakeholder relationship management'

export const collaboration: Axis = {
  key: 'collaboration',
  name: 'Collaboration',
  shortName: 'Collaboration',
  w: 'operate',
  pillar: false,
  about: 'Raising what the others get done: pairing, agreeing, getting decisions made.',
  source: 'EP 18:55-26:55',
  levels: [
    {
      text: 'Works alone or through tickets; cannot say who else has a stake in the work.',
      ours: true,
    },
    { text: 'Knows who matters to the work, and what each of them wants.', source: gdd },
    {
      text: 'Keeps regular contact fitted to each person, builds consensus, and brings evidence to decisions.',
      source: gdd,
    },
    {
      text: 'Keeps a map of stakeholders and a plan for each; resolves what stands between them.',
      source: gdd,
    },
    { text: 'Directs relationships beyond the own product, and negotiates with senior people.', source: gdd },
    {
      text: 'A lifelong practice that nobody finishes: teams ask to work with this person because they get more done.',
      ours: true,
    },
  ],
}

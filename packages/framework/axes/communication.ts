import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2025, Stakeholder relationship management'

export const communication: Axis = {
  key: 'communication',
  name: 'Communication',
  shortName: 'Communication',
  w: 'operate',
  pillar: false,
  about: 'Being understood by each group in its own terms, also when the matter is hard.',
  source: 'EP 18:55-26:55',
  levels: [
    {
      text: 'Others learn of plans and changes late or by chance; messages need a second explanation.',
      ours: true,
    },
    { text: 'Knows why plain words matter, and which channel serves which message.', source: gdd },
    { text: 'Hosts discussions among mixed groups, and handles views that differ.', source: gdd },
    { text: 'Manages expectations, and holds hard talks with senior people.', source: gdd },
    { text: 'Mediates between others; carries high-risk subjects under time pressure.', source: gdd },
    {
      text: 'A lifelong practice that nobody finishes: named by other functions, too, as the one to learn it from.',
      ours: true,
    },
  ],
}

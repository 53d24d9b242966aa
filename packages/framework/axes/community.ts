import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2025, Product leadership'

export const community: Axis = {
  key: 'community',
  name: 'Community',
  shortName: 'Community',
  w: 'operate',
  pillar: false,
  about: 'Tying people to one mission, and passing on what you know; more so when they are spread out.',
  source: 'EP 48:00-52:26',
  levels: [
    {
      text: 'Takes no part beyond own tasks; others in the team could not say what product management is for.',
      ours: true,
    },
    {
      text: 'Explains how a product manager works with the others, and attends what the community holds.',
      source: gdd,
    },
    { text: 'Speaks up for product work, shields the team, and takes an active part.', source: gdd },
    {
      text: 'Coaches others, leads activities of the community, and speaks for it to senior people.',
      source: gdd,
    },
    { text: 'Coordinates the community and its mentoring.', source: gdd },
    {
      text: 'A lifelong practice that nobody finishes: people who met through it carry it on in other organisations.',
      ours: true,
    },
  ],
}

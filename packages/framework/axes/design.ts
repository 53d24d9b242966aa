import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2025, Applying user-centred insights'

export const design: Axis = {
  key: 'design',
  name: 'Design and research',
  shortName: 'Design',
  w: 'bring',
  pillar: true,
  about: 'Finding the problems people have, and getting them solved in a way that works for all of them.',
  source: 'EP 15:43-18:50',
  levels: [
    { text: 'Misses the problems that users have.', source: 'EP, the ends of the scale' },
    {
      text: 'Tells a need from a want, and knows what user stories are for.',
      source: gdd,
    },
    {
      text: 'Knows who the users are, frames the problem and the goals of research, and can say when enough is known.',
      source: gdd,
    },
    {
      text: 'Speaks for every kind of user; priorities come from needs; advises others on research method.',
      source: gdd,
    },
    {
      text: 'Builds a habit of research across the organisation, and uses it for strategy.',
      source: gdd,
    },
    {
      text: 'Ties user problems to business goals as well as anyone anywhere.',
      source: 'EP, the ends of the scale',
    },
  ],
}

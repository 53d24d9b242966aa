import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2025, Strategic ownership'

export const strategy: Axis = {
  key: 'strategy',
  name: 'Strategy',
  shortName: 'Strategy',
  w: 'bring',
  pillar: true,
  about: 'Choosing whom to serve with what, in which order, and what not to do.',
  source: 'EP 15:43-18:50',
  levels: [
    { text: 'Waits to be told what to do.', source: 'EP, the ends of the scale' },
    { text: 'Links own choices to the strategy of the organisation.', source: gdd },
    {
      text: 'Builds a strategy with others, states the value that justifies the investment, and comes back to it.',
      source: gdd,
    },
    { text: 'Tests the strategy against evidence, and wins agreement to it.', source: gdd },
    { text: 'Coaches others in strategy, and aligns the organisation behind one.', source: gdd },
    {
      text: 'Holds a strategy that is coherent throughout: segments, their needs, the right product, the right order.',
      source: 'EP, the ends of the scale',
    },
  ],
}

import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2025, Managing product outcomes'

export const data: Axis = {
  key: 'data',
  name: 'Data and metrics',
  shortName: 'Data',
  w: 'bring',
  pillar: true,
  about: 'Knowing what the product should move, whether it moved, and deciding on it.',
  source: 'EP 15:43-18:50',
  levels: [
    {
      text: 'Cannot name the core metrics of the product, or tell whether a thing moved them.',
      source: 'EP, the ends of the scale',
    },
    {
      text: 'Says why outcomes are measured and why a baseline comes first; names the outcomes of own features.',
      source: gdd,
    },
    {
      text: 'Sets performance measures together with others, decides on data that can be trusted, and explains measures openly.',
      source: gdd,
    },
    {
      text: 'Leads how a team measures its product, and helps others set priorities by it.',
      source: gdd,
    },
    {
      text: 'Sets priorities across several products, moves senior people with data, and holds teams to their outcomes.',
      source: gdd,
    },
    {
      text: 'Could found a data company: among the best anywhere at knowing what to measure and what it means.',
      source: 'EP, the ends of the scale',
    },
  ],
}

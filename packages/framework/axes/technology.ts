import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2017, DDaT perspective'

export const technology: Axis = {
  key: 'technology',
  name: 'Technology',
  shortName: 'Technology',
  w: 'bring',
  pillar: true,
  about: 'Understanding how the product is built well enough to choose with engineers, not only for them.',
  source: 'EP 15:43-18:50',
  levels: [
    { text: 'Does not know what HTTP or an API is.', source: 'EP, the ends of the scale' },
    { text: 'Knows the basic principles, and which technical options there are.', source: gdd },
    { text: 'Works with the core concepts, with some guidance.', source: gdd },
    {
      text: 'Explains how the parts fit together, and works easily across technical disciplines.',
      source: gdd,
    },
    { text: 'Sees technical change coming, and the openings it brings for the product.', source: gdd },
    {
      text: 'Could write the technical design document.',
      source: 'EP, the ends of the scale',
    },
  ],
}

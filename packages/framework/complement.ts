import type { BackgroundKey } from './keys.ts'
import type { Complement, StrategyAfter } from './shapes/complement.ts'

const source = 'EP 40:31-41:50'

/** What each background leaves to be taken up first. Where several are named, the order is that of the source. */
export const complements: Record<BackgroundKey, Complement> = {
  product: {
    background: 'product',
    name: 'Product management from the start',
    trained: null,
    takeUpFirst: [],
    text: 'No complement is presumed: the focus follows from your levels alone.',
    ours: true,
  },
  design: {
    background: 'design',
    name: 'Design',
    trained: 'design',
    takeUpFirst: ['data', 'technology'],
    text: 'From design, data or technology is what people will look for first.',
    source,
  },
  research: {
    background: 'research',
    name: 'Research',
    trained: 'design',
    takeUpFirst: ['data', 'technology'],
    text: 'From research, data or technology is what people will look for first.',
    source,
  },
  data: {
    background: 'data',
    name: 'Data',
    trained: 'data',
    takeUpFirst: ['design'],
    text: 'From data, design and research is what people will look for first.',
    source,
  },
  technology: {
    background: 'technology',
    name: 'Engineering',
    trained: 'technology',
    takeUpFirst: ['design'],
    text: 'From engineering, design and research is what people will look for first.',
    source,
  },
  other: {
    background: 'other',
    name: 'Something else',
    trained: null,
    takeUpFirst: [],
    text: 'No rule is known for this background: the focus follows from your levels alone.',
    ours: true,
  },
}

/** Strategy comes after two of the three craft axes. The level that counts as having one is ours. */
export const strategyAfter: StrategyAfter = {
  of: ['data', 'design', 'technology'],
  needed: 2,
  atLevel: 2,
  text: 'Strategy pays once two of data, design and technology are at a working level; before that, one of the three brings more.',
  source,
  ours: true,
}

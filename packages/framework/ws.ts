import type { W } from './shapes/w.ts'
import type { WKey } from './keys.ts'

/** The three Ws. Strong product managers are good at two of them; those who are rising do well on all three (EP 06:30). */
export const ws: Record<WKey, W> = {
  produce: {
    key: 'produce',
    name: 'Produce',
    what: 'What you produce',
    evidence: 'Outputs, then outcomes, then direction.',
    axes: ['produce'],
    source: 'EP 07:11-09:20, 13:17-15:01',
  },
  bring: {
    key: 'bring',
    name: 'Bring',
    what: 'What you bring to the table',
    evidence: 'The quality of the artifacts you make, over four pillars.',
    axes: ['data', 'design', 'technology', 'strategy'],
    source: 'EP 15:43-18:50',
  },
  operate: {
    key: 'operate',
    name: 'Operate',
    what: 'What your operating model is',
    evidence: 'How you communicate, collaborate, organise and build community.',
    axes: ['communication', 'collaboration', 'organisation', 'community'],
    source: 'EP 18:55-26:55, 48:00-52:26',
  },
}

import type { AxisKey } from '@earned/framework/nouns'
import type { Found } from './piece.ts'

/** What people write for an axis: its key, and the words that are short for it. */
const words: Record<AxisKey, string> = {
  produce: 'produce',
  data: 'data metrics analytics',
  design: 'design research ux',
  technology: 'technology tech',
  strategy: 'strategy',
  communication: 'communication communications comms',
  collaboration: 'collaboration collab',
  organisation: 'organisation organization org',
  community: 'community',
}

const axes = new Map(
  Object.entries(words).flatMap(([axis, names]) => names.split(' ').map((name) => [name, axis as AxisKey])),
)

const marker = /(?<=^|[\s(,;])\+(\p{L}{1,20})(?=$|[\s),;.:!?])/gu

/** Axis markers: `+data`, `+ux`, in any case. A plus with any other word stays in the text. */
export function findAxes(text: string): Found[] {
  return [...text.matchAll(marker)].flatMap((match) => {
    const value = axes.get((match[1] ?? '').toLowerCase())
    if (!value) return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [{ piece: { type: 'axis', ...span, value }, leaves: [span] }]
  })
}

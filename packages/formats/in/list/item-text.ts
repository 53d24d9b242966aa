import type { EntryState, Link } from '@earned/framework'
import { cleanText } from '../entry-text.ts'
import { linksIn } from '../links-in.ts'

/** A line of a list without its Markdown: the words, what its box or strike says, and where it links to. */
export type ItemText = { words: string; state: EntryState | undefined; links: Link[] }

const boxes: Readonly<Record<string, EntryState>> = {
  ' ': 'planned',
  x: 'done',
  X: 'done',
  '/': 'in_progress',
  '-': 'dropped',
}

export function itemText(text: string): ItemText {
  const clean = cleanText(text)
  const boxed = /^\[([ xX/-])\](?:\s+|$)/.exec(clean)
  const rest = boxed === null ? clean : clean.slice(boxed[0].length)
  const struck = /^~~(.+)~~[.\s]*$/s.exec(rest)
  const marked = struck?.[1] ?? rest
  return {
    words: withoutMarks(marked),
    state: struck === null ? boxes[boxed?.[1] ?? ''] : 'dropped',
    // Bare addresses stay in the words, where capture finds them.
    links: linksIn(marked).filter(({ label }) => label !== undefined),
  }
}

/** A line this long is no sentence with marks in it, and looking for them would take long. */
const longestMarked = 10_000

function withoutMarks(text: string): string {
  if (text.length > longestMarked) return text
  return text
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(?=\S)([^\n]{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/(^|[\s(])([*_])(?=[^\s*_])([^*_\n]{1,2000})(?<=\S)\2(?=$|[\s).,:;!?])/g, '$1$3')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/gi, '$1')
    .trim()
}

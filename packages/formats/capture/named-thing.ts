import type { EntryKind } from '@earned/framework/nouns'
import { isDeterminer } from './lead.ts'
import { isJoint, type Word } from './line.ts'
import { isTaken, type Span } from './piece.ts'
import { aboutThings, madeThings } from './verb-words.ts'

/** A noun phrase, and what its last words tell of the kind. */
export type Named = { name: readonly Word[]; thing?: { kind: EntryKind; from: Word; to: Word } }

const things = new Map<string, EntryKind>(
  Object.entries(madeThings).flatMap(([kind, names]) =>
    names.split('|').map((name) => [name, kind as EntryKind]),
  ),
)
const aboutIt = new Set(aboutThings.split(' '))
export const articles = new Set('the a an our my this that these'.split(' '))
/** These tell what was made even where its subject follows: "PRD refunds". */
const heading = new Set(['prd', 'rfc'])
const drafts = new Set('draft version outline'.split(' '))
const longestName = 8

/** The name a clause goes on with, up to a preposition, and the kind its last words tell. */
export function namedThing(words: readonly Word[], taken: readonly Span[]): Named {
  const start = words.findIndex((word) => !articles.has(word.key) && !isDeterminer(word))
  const from = start < 0 ? words.length : start
  const ends = words.findIndex((word, index) => index >= from && (endsName(word) || isTaken(word, taken)))
  const all = words.slice(0, ends < 0 ? Math.min(words.length, longestName + from) : ends)
  const name = withoutVersion(all)
  if (drafts.has(all.at(-1)?.key ?? '') && words[all.length]?.key === 'of')
    return namedThing(words.slice(all.length + 1), taken)
  for (const size of [3, 2, 1]) {
    const last = name.slice(-size)
    const kind = things.get(last.map(({ key }) => key).join(' '))
    const [first] = last
    const to = last.at(-1)
    if (kind && first && to && last.length === size) return { name, thing: { kind, from: first, to } }
  }
  const [first] = all.slice(from)
  if (first && heading.has(first.key) && !all.some(isAbout))
    return { name, thing: { kind: 'artifact', from: first, to: first } }
  return { name }
}

function endsName(word: Word): boolean {
  return (isJoint(word) && !articles.has(word.key)) || word.key === 'of' || word.key === 'vs'
}

function withoutVersion(name: readonly Word[]): readonly Word[] {
  const last = name.findLastIndex(
    ({ key }) => !/^(?:v?\d[\d.]*|draft|version|done|again|together)$/.test(key),
  )
  return last < 0 ? name : name.slice(0, last + 1)
}

/** A meeting or a paper about a thing rather than the thing: "launch retro", "PRD feedback". */
export function isAbout(word: Word | undefined): boolean {
  return aboutIt.has(word?.key ?? '')
}

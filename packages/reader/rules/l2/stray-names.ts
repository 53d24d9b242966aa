import type { Content } from '../../document/block.ts'
import type { Document } from '../../document/document.ts'
import { remember, slot } from '../../document/remember.ts'
import type { Remark } from '../finding.ts'

/** A name must be this long and stand this often before something near it counts as a slip. */
const shortest = 7
const often = 3

/** Where a name stands: block by block, in offsets of the whole text. */
interface Name {
  count: number
  first: number
}

/** Proper names written in two ways: one often, another once or twice, one letter apart. */
export function strayNames(doc: Document): Remark[] {
  const names = namesOf(doc)
  const usual = [...names].filter(([, { count }]) => count >= often)
  return [...names].flatMap(([name, { count, first }]) => {
    if (count > 2) return []
    const meant = usual.find(([other, { count: times }]) => times >= 3 * count && isSlip(name, other))
    if (!meant || !isProper(doc, meant[0])) return []
    const span = { start: first, end: first + name.length }
    return [
      {
        spans: [span],
        args: { what: 'name', name: meant[0], one: name, other: meant[0], count: meant[1].count },
      },
    ]
  })
}

function namesOf(doc: Document): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const { content, start } of doc.blocks) {
    const { words, at } = mentionsIn(content)
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? ''
      const name = names.get(word)
      if (name) name.count++
      else names.set(word, { count: 1, first: start + (at[i] ?? 0) })
    }
  }
  return names
}

interface Mentions {
  words: readonly string[]
  at: readonly number[]
}

const mentioned = slot<Mentions>()
const none: Mentions = { words: [], at: [] }
const unread = new Set(['code', 'comment', 'reference'])

const mentionsIn = (content: Content): Mentions =>
  remember(content, mentioned, () => (unread.has(content.kind) ? none : capitalisedIn(content.plain)))

const capitalised = /[A-ZÀ-Þ][a-zA-Zß-ÿ]{6,30}/g

/** Capitalised words that are no part of an address, a path or a name with signs in it. */
function capitalisedIn(plain: string): Mentions {
  let found: { words: string[]; at: number[] } | undefined
  for (const { 0: word, index } of plain.matchAll(capitalised)) {
    if (/[\w/.@#-]/.test(plain.charAt(index - 1)) || /[\w/@-]/.test(plain.charAt(index + word.length)))
      continue
    found ??= { words: [], at: [] }
    found.words.push(word)
    found.at.push(index)
  }
  return found ?? none
}

/** Names stand inside sentences; a word that only ever opens one may be any word. */
function isProper(doc: Document, name: string): boolean {
  let inside = 0
  for (const { content } of doc.blocks) {
    if (content.kind === 'heading') continue
    const { words, at } = mentionsIn(content)
    words.forEach((word, i) => {
      if (
        word === name &&
        !/(?:^|[.!?:]\s+|\n\s*)$/.test(content.plain.slice(Math.max(0, (at[i] ?? 0) - 3), at[i]))
      )
        inside++
    })
  }
  return inside >= 2
}

/** One letter missing, doubled, changed or swapped inside the word; endings make other words, not slips. */
function isSlip(name: string, meant: string): boolean {
  if (name === meant || name.length < shortest || Math.abs(name.length - meant.length) > 1) return false
  if (name[0] !== meant[0] || name.toLowerCase() === meant.toLowerCase()) return false
  let head = 0
  while (head < name.length && name[head] === meant[head]) head++
  let tail = 0
  while (tail < Math.min(name.length, meant.length) - head && name.at(-1 - tail) === meant.at(-1 - tail))
    tail++
  const [left, right] = [name.length - head - tail, meant.length - head - tail]
  const swapped =
    left === 2 && right === 2 && name[head] === meant[head + 1] && name[head + 1] === meant[head]
  return head >= 2 && tail >= 2 && (Math.max(left, right) <= 1 || swapped)
}

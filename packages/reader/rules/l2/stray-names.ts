import type { Content } from '../../document/block.ts'
import type { Document } from '../../document/document.ts'
import { remember, slot } from '../../document/remember.ts'
import type { Span } from '../../document/span.ts'
import type { Remark } from '../finding.ts'

/** A name must be this long and stand this often before something near it counts as a slip. */
const shortest = 7
const often = 3

interface Name {
  count: number
  inside: number
  first: Span
}

/** Proper names written in two ways: one often, another once or twice, one letter apart. */
export function strayNames(doc: Document): Remark[] {
  const names = namesOf(doc)
  const usual = [...names].filter(([, { count, inside }]) => count >= often && inside >= 2)
  return [...names].flatMap(([name, { count, first }]) => {
    if (count > 2) return []
    const meant = usual.find(([other, { count: times }]) => times >= 3 * count && isSlip(name, other))
    return meant
      ? [
          {
            spans: [first],
            args: { what: 'name', name: meant[0], one: name, other: meant[0], count: meant[1].count },
          },
        ]
      : []
  })
}

/** Capitalised words; `inside` counts those that do not open a sentence, which only names do. */
function namesOf(doc: Document): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const { content, start } of doc.blocks)
    for (const { word, at, inside } of mentionsIn(content)) {
      const name = names.get(word)
      if (!name)
        names.set(word, { count: 1, inside, first: { start: start + at, end: start + at + word.length } })
      else {
        name.count++
        name.inside += inside
      }
    }
  return names
}

interface Mention {
  word: string
  at: number
  inside: 0 | 1
}

const mentioned = slot<readonly Mention[]>()
const unread = new Set(['code', 'comment', 'reference'])

const mentionsIn = (content: Content): readonly Mention[] =>
  remember(content, mentioned, () =>
    unread.has(content.kind)
      ? []
      : [...content.plain.matchAll(capitalised)]
          .filter((hit) => isWord(hit))
          .map((hit) => mention(content, hit)),
  )

const capitalised = /[A-ZÀ-Þ][a-zA-Zß-ÿ]{6,30}/g

/** Not part of an address, a path or a name with signs in it. Looked at after the match: before it costs ten times as much. */
const isWord = ({ 0: word, index, input }: RegExpExecArray): boolean =>
  !/[\w/.@#-]/.test(input.charAt(index - 1)) && !/[\w/@-]/.test(input.charAt(index + word.length))

function mention({ plain, kind }: Content, hit: RegExpExecArray): Mention {
  const opens = /(?:^|[.!?:]\s+|\n\s*)$/.test(plain.slice(Math.max(0, hit.index - 3), hit.index))
  return { word: hit[0], at: hit.index, inside: opens || kind === 'heading' ? 0 : 1 }
}

/** One letter missing, doubled, changed or swapped inside the word; endings make other words, not slips. */
function isSlip(name: string, meant: string): boolean {
  if (name === meant || name.length < shortest || Math.abs(name.length - meant.length) > 1) return false
  if (name.toLowerCase() === meant.toLowerCase()) return false
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

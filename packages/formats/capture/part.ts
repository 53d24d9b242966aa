import type { Line, Word } from './line.ts'
import { type Found, overlap, type Span } from './piece.ts'
import { remaining } from './remaining.ts'
import { isPast } from './verbs.ts'

type Part = Span & { whose: 'mine' | 'team'; textFrom: number; leaves: Span }

const marker =
  /(?<=^|[\s(,;.])(?:(?<mine>my)|(?:the\s)?team(?:['’]?s)?)\s(?:part|role|contribution)\s?(?::|was\s)\s?/giu
const adverbs = new Set('also only mainly just personally then first mostly'.split(' '))
/** After "I", these are no work: what was felt, noticed or suffered. */
const noWork = new Set(
  (
    'was were had needed wanted hoped wished liked loved hated feared worried wondered noticed realised realized learned ' +
    'expected believed assumed missed felt thought knew heard saw guessed seemed failed'
  ).split(' '),
)
const otherSubjects = new Set('we he she they it the team engineering design legal'.split(' '))

/**
 * What the person did beside the team: "I wrote the spec", "my part: …", "team's part: …".
 * The clause leaves the title, but where the line begins with it only the "I" does.
 */
export function findParts(line: Line, others: readonly Found[]): Found[] {
  const marked = markedParts(line)
  const told = toldParts(line).filter((it) => !marked.some((other) => overlap(it, other)))
  const spans = others.map(({ piece }) => piece)
  const gone = others.flatMap(({ leaves }) => leaves)
  return [...marked, ...told].flatMap(({ whose, textFrom, leaves, ...span }) => {
    const value = remaining(line.text, { start: textFrom, end: span.end }, gone).replace(/[.\s]{1,9}$/u, '')
    if (value === '') return []
    const inside = spans.filter((it) => overlap(it, span)).map(({ start }) => start)
    const end = Math.min(span.end, ...inside)
    const words = line.text.slice(span.start, end).trimEnd()
    if (words === '') return []
    const piece = { type: 'part' as const, whose, value, start: span.start, end: span.start + words.length }
    return [{ piece, leaves: [leaves] }]
  })
}

function markedParts(line: Line): Part[] {
  const markers = [...line.text.matchAll(marker)]
  return markers.map((match, index) => {
    const textFrom = match.index + match[0].length
    const limit = markers[index + 1]?.index ?? line.text.length
    const end = sentenceEnd(line.text, textFrom, {
      limit,
      bracket: line.text.charAt(match.index - 1) === '(',
    })
    const span = { start: match.index, end }
    return {
      ...span,
      whose: match.groups?.['mine'] ? ('mine' as const) : ('team' as const),
      textFrom,
      leaves: span,
    }
  })
}

function sentenceEnd(
  text: string,
  from: number,
  { limit, bracket }: { limit: number; bracket: boolean },
): number {
  const stop = (bracket ? /[)\n]/u : /[\n;]|[.!?](?=\s)/u).exec(text.slice(from, limit))
  return stop ? from + stop.index : limit
}

function toldParts(line: Line): Part[] {
  return line.words.flatMap((word, index) => {
    const opens = word.key === 'i' && line.words[index - 1]?.clause !== word.clause
    const size = opens ? sizeOf(line, index) : 0
    const last = line.words[index + size - 1]
    if (!last) return []
    const span = { start: word.start, end: last.end }
    const leaves = index === 0 ? { start: word.start, end: word.end } : span
    return [{ ...span, whose: 'mine' as const, textFrom: word.start, leaves }]
  })
}

/** How many words the part takes: its clause, and the clauses that go on with a verb; 0 where it is none. */
function sizeOf(line: Line, index: number): number {
  let at = index + 1
  while (adverbs.has(line.words[at]?.key ?? '')) at += 1
  const verb = line.words[at]
  if (!verb || verb.clause !== line.words[index]?.clause || !isPast(verb.key) || noWork.has(verb.key))
    return 0
  for (at += 1; at < line.words.length; at += 1) {
    if (!goesOn(line, at)) break
  }
  return at - index
}

/** Whether the word still belongs to what "I" did: not where another subject or a new matter begins. */
function goesOn(line: Line, at: number): boolean {
  const word = line.words[at]
  const before = line.words[at - 1]
  if (!word || !before) return false
  if (word.clause !== before.clause) {
    const next = word.key === 'and' ? line.words[at + 1] : word
    return (
      /^\s*,\s*$/u.test(line.text.slice(before.end, word.start)) && next !== undefined && isPast(next.key)
    )
  }
  return word.key !== 'and' || !beginsSubject(line.words[at + 1], line.words[at + 2])
}

function beginsSubject(word: Word | undefined, next: Word | undefined): boolean {
  if (!word) return false
  if (word.key === 'the')
    return next?.key === 'team' || next?.key === 'engineers' || next?.key === 'designers'
  return otherSubjects.has(word.key) || (/^\p{Lu}\p{Ll}/u.test(word.text) && isPast(next?.key ?? ''))
}

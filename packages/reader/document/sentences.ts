import type { Content } from './block.ts'
import { type Modality, modality } from './modality.ts'
import { remember, slot } from './remember.ts'
import { type Span, trimmed } from './span.ts'

/** One sentence, in offsets of the block it stands in. */
export interface Sentence extends Span {
  modality: Modality
}

/** Masking puts this where a tag or a cell ends a sentence without a full stop. */
export const breakMark = '\u2029'

const stop = /[.!?…。！？\u2029]+/g
const closing = /["'”’)\]*_»]/
const abbreviations = new Set(
  (
    'e.g i.e eg ie etc vs cf approx ca fig figs eq sec ch vol pp dr mr mrs ms prof inc ltd co corp st jr sr al est ' +
    'resp incl excl max min avg dept jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.s.a'
  ).split(' '),
)

/** Longer blocks than this are not taken apart: nobody wrote them. */
const longestProse = 100_000
const taken = slot<readonly Sentence[]>()

/** The sentences of a paragraph, an item, a heading or raw HTML, worked out when first asked for. */
export const sentencesOf = (content: Content): readonly Sentence[] =>
  remember(content, taken, () => (isTooMuch(content) ? [] : sentences(content.plain)))

const isTooMuch = ({ kind, plain }: Content): boolean =>
  kind === 'table' || kind === 'code' || plain.length > longestProse

/** The sentences of a masked block, in order, not overlapping; together they cover all its words. Linear time. */
export function sentences(plain: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (const hit of plain.matchAll(stop)) {
    const end = closed(plain, hit.index + hit[0].length)
    if (!ends(plain, hit.index, end)) continue
    add(plain, { start: from, end }, found)
    from = end
  }
  add(plain, { start: from, end: plain.length }, found)
  return found
}

function add(plain: string, span: Span, found: Sentence[]): void {
  const { start, end } = trimmed(plain, span)
  if (end > start) found.push({ start, end, modality: modality(plain.slice(start, end)) })
}

function closed(plain: string, end: number): number {
  while (end < plain.length && closing.test(plain.charAt(end))) end++
  return end
}

function ends(plain: string, at: number, end: number): boolean {
  const mark = plain.charAt(end - 1) === breakMark ? breakMark : plain.charAt(at)
  if (mark === breakMark || '。！？'.includes(mark)) return true
  if (end < plain.length && !/\s/.test(plain.charAt(end))) return false
  return (
    mark === '!' ||
    mark === '?' ||
    !(continues(plain, end) || isAbbreviation(plain, at) || isNumbered(plain, at))
  )
}

/** After a full stop a sentence goes on when the next word starts in lower case. */
function continues(plain: string, end: number): boolean {
  const next = /\S/.exec(plain.slice(end, end + 20))?.[0]
  return next !== undefined && next !== next.toUpperCase()
}

/** No. 5, pp. 3 */
const isNumbered = (plain: string, at: number): boolean =>
  /^\.\s\d/.test(plain.slice(at, at + 3)) && /\b(?:nos?|art|ann)$/i.test(plain.slice(Math.max(0, at - 4), at))

function isAbbreviation(plain: string, at: number): boolean {
  const word = /[\p{L}\d.]*$/u.exec(plain.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  return (
    abbreviations.has(word.toLowerCase()) ||
    /^\p{Lu}$/u.test(word) ||
    /^\d{1,2}$/.test(plain.slice(0, at).trim())
  )
}

import { overlap, type Span } from './piece.ts'

const pairs = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
])
/** What marks up a word as bold, struck or code: left over around a gap, it goes too. */
const markup = /[_*~`]/
const closing = /^[,;:.!?)\]}”"»'’]/u

/** The words of a stretch without what leaves it, closed up so that no comma, bracket or blank is left over. */
export function remaining(text: string, within: Span, leaves: readonly Span[]): string {
  let left = ''
  let at = within.start
  const gone = leaves.filter((it) => overlap(it, within)).sort((a, b) => a.start - b.start)
  const first = gone[0]
  for (const it of gone) {
    if (it.start > at) left = seam(left, text.slice(at, it.start), at > within.start || it === first)
    at = Math.max(at, it.end)
  }
  left = seam(left, text.slice(at, within.end), gone.length > 0)
  const flat = left.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return gone.length > 0 ? withoutTail(flat) : flat
}

/** Joins what stood on both sides of a gap. */
function seam(left: string, right: string, closes: boolean): string {
  if (!closes) return right
  let before = left.trimEnd()
  let after = right.trimStart()
  for (let pair = closingOf(before); pair !== undefined; pair = closingOf(before)) {
    if (!markup.test(pair)) after = after.replace(/^[,;\s]{1,9}/u, '')
    if (!after.startsWith(pair)) break
    before = before.slice(0, -1).trimEnd()
    after = after.slice(1).trimStart()
  }
  if (before === '') return after.replace(/^(?:[,;:.–—)]|-(?=\s))[\s,;:.–—)]{0,9}/u, '')
  if (closing.test(after)) return `${withoutTail(before, /[,;:.–—]$/u)}${after}`
  const glued = /[([{“«]$/u.test(before)
  return after === '' ? before : `${before}${glued ? '' : ' '}${after}`
}

function closingOf(before: string): string | undefined {
  const last = before.at(-1) ?? ''
  return markup.test(last) ? last : pairs.get(last)
}

/** Without the commas and dashes that led on to something that is gone. */
function withoutTail(text: string, tail = /(?:[,;:–—]|\s[-–—]|[([{])$/u): string {
  let rest = text
  while (tail.test(rest)) rest = rest.slice(0, -1).trimEnd()
  return rest
}

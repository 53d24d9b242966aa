import { endsBefore, type Line, wordFrom } from './line.ts'
import type { Found, Span } from './piece.ts'

export type KnownOutcome = { id: string; title: string }

/** A line that says "for" more often than this is no line of a ledger. */
const mostPlaces = 20

/**
 * "for Checkout", where Checkout is the title of exactly one known outcome: in any case, whole words, the longest
 * title first. Titles that two outcomes share name none.
 */
export function findOutcome(line: Line, outcomes: readonly KnownOutcome[], taken: readonly Span[]): Found[] {
  const named = byTitle(outcomes)
  if (named.size === 0) return []
  const places = line.words.flatMap((word, index) => (word.key === 'for' ? [index] : [])).slice(0, mostPlaces)
  for (const index of places) {
    for (const next of [index + 1, line.words[index + 1]?.key === 'the' ? index + 2 : -1]) {
      const start = line.words[next]?.start
      if (start === undefined) continue
      const match = longestAt(line, start, { named, taken })
      if (match) return [{ piece: { type: 'outcome', ...match.span, value: match.id }, leaves: [] }]
    }
  }
  return []
}

function byTitle(outcomes: readonly KnownOutcome[]): Map<string, string | undefined> {
  const named = new Map<string, string | undefined>()
  for (const { id, title } of outcomes) {
    const key = title.trim().toLowerCase()
    if (key !== '') named.set(key, named.has(key) ? undefined : id)
  }
  return named
}

function longestAt(
  line: Line,
  start: number,
  { named, taken }: { named: Map<string, string | undefined>; taken: readonly Span[] },
): { id: string; span: Span } | undefined {
  let best: { id: string; span: Span } | undefined
  for (const [title, id] of named) {
    const end = start + title.length
    if (id === undefined || (best && end <= best.span.end)) continue
    if (line.text.slice(start, end).toLowerCase() !== title) continue
    const next = wordFrom(line, end)
    const whole = (line.words[next - 1]?.end ?? 0) <= end
    if (whole && endsBefore(line, next, taken)) best = { id, span: { start, end } }
  }
  return best
}

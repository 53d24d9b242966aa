import { type Day, type EntryFields, isDay } from '@earned/framework/nouns'
import type { KnownOutcome } from './outcome.ts'
import type { Piece } from './piece.ts'
import { titleOf, visible } from './title.ts'
import { understand } from './understand.ts'

/** What a line was understood to say. There is no draft where the line shows nothing. */
export type Capture = { draft: EntryFields | undefined; pieces: Piece[] }
export type Known = { outcomes?: readonly KnownOutcome[] }
type Value<T extends Piece['type']> = Extract<Piece, { type: T }>['value']

/** How much of a line is read, in UTF-16 units; what lies beyond is kept but not understood. */
const readLength = 10_000
/** What the shapes of an entry take of a part. */
const longestPart = 4000

/**
 * Reads one line as a draft entry. What is not understood stays in the title, and `line` keeps it all as typed.
 * Throws a RangeError where `today` is no day; no line throws. Linear in the line. See docs/method/capture.md.
 */
export function capture(line: string, today: Day, known: Known = {}): Capture {
  if (!isDay(today)) throw new RangeError(`not a day: ${today} (YYYY-MM-DD)`)
  if (!visible.test(line)) return { draft: undefined, pieces: [] }
  const { found, state: said } = understand(readable(line), today, known.outcomes ?? [])
  const pieces = found.map(({ piece }) => piece).sort((a, b) => a.start - b.start)
  const leaves = found.flatMap((it) => it.leaves)
  const { title, whole } = titleOf(line, leaves)
  const day = valuesOf(pieces, 'day')[0] ?? today
  const state = said ?? (day > today ? 'planned' : 'done')
  const open = state === 'planned' || state === 'in_progress'
  const written = { title, body: whole ? '' : line, line }
  return { draft: { ...written, ...fieldsOf(pieces), day, state, plannedDay: open ? day : null }, pieces }
}

/** As much as is read, ending between words. */
function readable(line: string): string {
  if (line.length <= readLength) return line
  const end = line.slice(0, readLength).search(/\s\S*$/u)
  return line.slice(0, end < 0 ? readLength : end)
}

type Fields = Omit<EntryFields, 'title' | 'body' | 'line' | 'day' | 'state' | 'plannedDay'>

function fieldsOf(pieces: readonly Piece[]): Fields {
  return {
    kind: valuesOf(pieces, 'kind')[0] ?? 'other',
    axes: [...new Set(valuesOf(pieces, 'axis'))],
    links: unique(valuesOf(pieces, 'link'), ({ url }) => url),
    people: unique(valuesOf(pieces, 'person'), (name) => name.toLowerCase()),
    changes: valuesOf(pieces, 'change'),
    outcomeId: valuesOf(pieces, 'outcome')[0] ?? null,
    myPart: partOf(pieces, 'mine'),
    teamPart: partOf(pieces, 'team'),
  }
}

function valuesOf<T extends Piece['type']>(pieces: readonly Piece[], type: T): Value<T>[] {
  return pieces.flatMap((piece) => (piece.type === type ? [piece.value as Value<T>] : []))
}

function partOf(pieces: readonly Piece[], whose: 'mine' | 'team'): string {
  const parts = pieces.flatMap((it) => (it.type === 'part' && it.whose === whose ? [it.value] : []))
  return parts.join('; ').slice(0, longestPart)
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const value of values) if (!seen.has(keyOf(value))) seen.set(keyOf(value), value)
  return [...seen.values()]
}

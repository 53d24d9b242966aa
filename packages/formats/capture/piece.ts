import type { AxisKey, Day, EntryKind, EntryState, Link, MetricChange } from '@earned/framework/nouns'

/** A stretch of the line in UTF-16 units, `end` excluded: `line.slice(start, end)` gives the words back. */
export type Span = { start: number; end: number }

/** One thing that was understood, and the words that told it. */
export type Piece = Span & Meaning

type Meaning =
  | { type: 'kind'; value: EntryKind }
  | { type: 'day'; value: Day }
  | { type: 'state'; value: EntryState }
  | { type: 'axis'; value: AxisKey }
  | { type: 'link'; value: Link }
  | { type: 'person'; value: string }
  | { type: 'change'; value: MetricChange }
  /** The clause as text; its words reach to the first other piece inside it. */
  | { type: 'part'; whose: 'mine' | 'team'; value: string }
  /** The id of the outcome. */
  | { type: 'outcome'; value: string }

/** A piece with the stretches that leave the title, because the chip under the line says the same. */
export type Found = { piece: Piece; leaves: Span[] }

/** Whether two stretches have a unit in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether any of the stretches touches this one. */
export function isTaken(span: Span, taken: readonly Span[]): boolean {
  return taken.some((it) => overlap(it, span))
}

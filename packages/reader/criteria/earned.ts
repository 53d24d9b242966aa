import type { Span } from '../document/span.ts'
import type { Page } from './page.ts'

/**
 * 0 nothing that answers it (a heading alone is nothing), 1 touched, 2 stated, 3 checkable by somebody else.
 * `ask`: a person must say. `hint`: a remark without weight. `unknown`: the document does not let it be told.
 */
export type Level = 0 | 1 | 2 | 3 | 'ask' | 'hint' | 'unknown'

export interface Earned {
  level: Level
  /** What earned it. */
  spans: readonly Span[]
}

/** How one criterion is looked for. */
export type Look = (page: Page) => Earned

export const nothing: Earned = { level: 0, spans: [] }
export const unknown: Earned = { level: 'unknown', spans: [] }

const mostSpans = 12

export const earned = (level: Level, spans: readonly Span[]): Earned => ({
  level,
  spans: spans.slice(0, mostSpans).map(({ start, end }) => ({ start, end })),
})

/** The best of several ways to earn a criterion. */
export function best(...ways: readonly Earned[]): Earned {
  return ways.reduce((one, other) => (weight(other.level) > weight(one.level) ? other : one), nothing)
}

const weight = (level: Level): number => (typeof level === 'number' ? level : -1)

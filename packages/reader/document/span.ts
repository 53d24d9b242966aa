/** A stretch of a text in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

export const length = (span: Span): number => span.end - span.start

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The span moved by `by` code units. */
export const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

/** The span without white space at either end; empty at its start when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x2029 || code === 0xfeff

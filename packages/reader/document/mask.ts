import type { Span } from './span.ts'

/** Stands for code, a bare address or a picture: something is there, and it is not a word. */
export const thing = '\uFFFC'

export interface Cut extends Span {
  /** What stands in its place: a space, a `thing`, or a break between sentences. */
  fill: ' ' | typeof thing | '\u2029'
}

/**
 * The text with its markup blanked, of the same length, so that an offset in one is an offset in the other.
 * Cuts come in order of their start; a cut inside an earlier one is swallowed by it.
 */
export function masked(text: string, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return text
  let plain = ''
  let at = 0
  for (const cut of cuts) {
    const start = Math.max(cut.start, at)
    if (cut.end <= start) continue
    plain += text.slice(at, start) + filled(cut, cut.end - start)
    at = cut.end
  }
  return plain + text.slice(at)
}

function filled({ fill }: Cut, length: number): string {
  return fill === ' ' || fill === thing ? fill.repeat(length) : fill + ' '.repeat(length - 1)
}

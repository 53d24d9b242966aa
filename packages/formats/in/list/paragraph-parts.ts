import type { Line } from './lines.ts'

export type Part = { line: number; text: string }

/** A line this long that ends in the middle of a sentence was wrapped by an editor. */
const wrapped = 60
const datedStart =
  /^\s*(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}|\p{L}{3,9}\s+\d{1,2})\S{0,6}\s*[:–—-]/u

/**
 * What a paragraph holds: one text, where a line goes on from the one above (it begins with a small letter, or the one
 * above is long and does not end a sentence), else a list pasted without bullets, a text a line.
 */
export function paragraphParts(lines: readonly Line[]): Part[] {
  const isProse = lines.some((line, at) => {
    const above = lines[at - 1]?.text.trim()
    if (above === undefined || datedStart.test(line.text)) return false
    return /^\s*\p{Ll}/u.test(line.text) || (above.length >= wrapped && !/[.!?:;…)”"]$/.test(above))
  })
  if (!isProse) return lines.map(({ number, text }) => ({ line: number, text: text.trim() }))
  const line = lines[0]?.number ?? 1
  return [{ line, text: lines.map(({ text }) => text.trim()).join(' ') }]
}

import type { Cell } from './block.ts'
import { type Cut, masked } from './mask.ts'
import { type Span, trimmed } from './span.ts'

/** A tag that ends a sentence wherever it stands. */
export const blockTag =
  /^<\/?(?:address|article|blockquote|br|dd|details|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i

const markup = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1>|$)|<[a-z/!?][^<>]*>?|&#?\w{1,12};/gi

/** The visible text of raw HTML, of the same length as the source. */
export function htmlText(source: string): string {
  const cuts: Cut[] = []
  for (const hit of source.matchAll(markup))
    cuts.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      fill: blockTag.test(hit[0]) ? '\u2029' : ' ',
    })
  return masked(source, cuts)
}

const structure = /<(\/?)(table|tr|td|th)\b[^<>]*>/gi

/** The rows of every table in raw HTML, in order; a table inside a cell adds to that cell's text only. */
export function htmlRows(source: string, plain: string): Cell[][] {
  const rows: Cell[][] = []
  let depth = 0
  let open: number | undefined
  for (const { 0: tag, 1: slash, 2: name = '', index } of source.matchAll(structure)) {
    const kind = name.toLowerCase()
    if (kind === 'table') depth += slash ? -1 : 1
    if (depth > 1) continue
    if (open !== undefined && kind !== 'table') {
      rows.at(-1)?.push(cellOf(plain, { start: open, end: index }))
      open = undefined
    }
    if (slash) continue
    if (kind === 'tr') rows.push([])
    if (kind === 'td' || kind === 'th') open = index + tag.length
  }
  return rows.filter((row) => row.length > 0)
}

/** One cell: its stretch without white space around it, and what it says. */
export function cellOf(plain: string, span: Span): Cell {
  const inner = trimmed(plain, span)
  return { ...inner, plain: plain.slice(inner.start, inner.end) }
}

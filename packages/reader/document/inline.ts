import type { TreeCursor } from '@lezer/common'
import type { Link } from './block.ts'
import { blockTag } from './html.ts'
import { type Cut, thing } from './mask.ts'
import type { Span } from './span.ts'

/** What the inline nodes of one leaf block amount to, in offsets from the block's start. */
export interface Inline {
  cuts: Cut[]
  links: Link[]
  bold: Span[]
}

const blanked = new Set(
  'HeaderMark QuoteMark EmphasisMark LinkMark LinkTitle LinkLabel StrikethroughMark CodeMark TaskMarker Comment Entity Strikethrough ProcessingInstruction'.split(
    ' ',
  ),
)
const things = new Set(['InlineCode', 'Image', 'Autolink'])

/** Reads the nodes below the cursor, in offsets from `start`; `source.text` starts at `source.base`. The cursor stays. */
export function inlineOf(cursor: TreeCursor, source: { text: string; base: number }, start: number): Inline {
  const found: Inline = { cuts: [], links: [], bold: [] }
  visit(cursor, { source, start, found, link: undefined })
  return found
}

interface Visit {
  source: { text: string; base: number }
  start: number
  found: Inline
  link: Link | undefined
}

function visit(cursor: TreeCursor, at: Visit): void {
  if (!cursor.firstChild()) return
  do node(cursor, at)
  while (cursor.nextSibling())
  cursor.parent()
}

function node(cursor: TreeCursor, at: Visit): void {
  const name = cursor.name
  const span = { start: cursor.from - at.start, end: cursor.to - at.start }
  if (name === 'URL') return address(cursor, at, span)
  if (blanked.has(name)) return cut(at, span, ' ')
  if (name === 'HTMLTag') return cut(at, span, blockTag.test(sourceOf(at, cursor)) ? '\u2029' : ' ')
  if (name === 'Escape') return cut(at, { start: span.start, end: span.start + 1 }, ' ')
  if (name === 'StrongEmphasis') at.found.bold.push(span)
  if (things.has(name)) cut(at, span, thing)
  if (name !== 'Link' && name !== 'Image') return name === 'InlineCode' ? undefined : visit(cursor, at)
  const link: Link = { ...span, url: '', image: name === 'Image' }
  at.found.links.push(link)
  visit(cursor, { ...at, link })
}

function address(cursor: TreeCursor, at: Visit, span: Span): void {
  const url = sourceOf(at, cursor)
  if (at.link) at.link.url = url
  else at.found.links.push({ ...span, url, image: false })
  cut(at, span, at.link ? ' ' : thing)
}

function cut(at: Visit, span: Span, fill: Cut['fill']): void {
  at.found.cuts.push({ ...span, fill })
}

const sourceOf = ({ source }: Visit, { from, to }: TreeCursor): string =>
  source.text.slice(from - source.base, to - source.base)

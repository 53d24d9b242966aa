import type { Tree, TreeCursor } from '@lezer/common'
import type { BlockKind, Cell, Content } from './block.ts'
import { fieldsOf } from './field.ts'
import { cellOf, htmlRows, htmlText } from './html.ts'
import { type Inline, inlineOf } from './inline.ts'
import { type Tongues, tonguesOf } from './language.ts'
import { masked, thing } from './mask.ts'
import { type Span, trimmed } from './span.ts'

/** A block of one chunk (a block at the top of the document, with all it holds), in offsets from the chunk. */
export interface Part {
  at: number
  /** Which list of the chunk an item is in, from 1; 0 for none. */
  list: number
  content: Content
}

interface Place {
  text: string
  base: number
  parts: Part[]
  quoted: boolean
  depth: number
  list: number
  lists: { count: number }
  marker: Content['marker']
}

/** The blocks of the chunk the cursor stands on, whose source is `text`. */
export function blocksOf(cursor: TreeCursor, text: string): Part[] {
  const place: Place = {
    text,
    base: cursor.from,
    parts: [],
    quoted: false,
    depth: 0,
    list: 0,
    lists: { count: 0 },
    marker: '',
  }
  block(cursor, place)
  return place.parts
}

function block(cursor: TreeCursor, place: Place): void {
  const name = cursor.name
  if (name === 'Blockquote') return inside(cursor, { ...place, quoted: true })
  if (name === 'BulletList' || name === 'OrderedList') return list(cursor, place)
  if (name === 'ListItem') return item(cursor, place)
  const kind = kindOf(name)
  if (!kind) return
  if (kind === 'heading' || kind === 'paragraph') return prose(cursor, place, kind)
  if (kind === 'table') return table(cursor, place)
  if (kind === 'html') return html(cursor, place)
  bare(cursor, place, kind)
}

function kindOf(name: string): BlockKind | undefined {
  if (name === 'Paragraph' || name === 'Task') return 'paragraph'
  if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) return 'heading'
  return leafKinds[name]
}

const leafKinds: Record<string, BlockKind> = {
  Table: 'table',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'comment',
  ProcessingInstructionBlock: 'comment',
  HorizontalRule: 'rule',
  LinkReference: 'reference',
}

function inside(cursor: TreeCursor, place: Place): void {
  if (!cursor.firstChild()) return
  do block(cursor, place)
  while (cursor.nextSibling())
  cursor.parent()
}

function list(cursor: TreeCursor, place: Place): void {
  const marker = cursor.name === 'OrderedList' ? 'number' : 'bullet'
  place.lists.count++
  inside(cursor, { ...place, depth: place.depth + 1, list: place.lists.count, marker })
}

/** The first paragraph of an item is the item; whatever follows stands below it. */
function item(cursor: TreeCursor, place: Place): void {
  if (!cursor.firstChild()) return
  let opens = true
  do {
    const isParagraph = cursor.name === 'Paragraph' || cursor.name === 'Task'
    if (opens && isParagraph) prose(cursor, place, 'item')
    else block(cursor, place)
    if (cursor.name !== 'ListMark') opens = false
  } while (cursor.nextSibling())
  cursor.parent()
}

function prose(cursor: TreeCursor, place: Place, kind: 'heading' | 'paragraph' | 'item'): void {
  const found = inlineOf(cursor, place, cursor.from)
  const text = sourceOf(place, cursor)
  const plain = masked(text, found.cuts)
  const labels = labelsOf(plain, found)
  const isLine = kind === 'paragraph' && !place.quoted && place.depth === 0 && isBoldLine(plain, labels[0])
  const level = kind === 'heading' ? Number(cursor.name.at(-1)) : isLine ? 7 : place.depth
  add(place, cursor, { kind: isLine ? 'heading' : kind, text, plain, level, labels, links: found.links })
}

/** Words in bold that open a line: the first may follow a box to tick. */
function labelsOf(plain: string, { bold }: Inline): readonly Span[] {
  if (bold.length === 0) return none
  return bold.filter(({ start }, at) =>
    at === 0
      ? /^\s*(?:\[[ xX]\]\s*)?$/.test(plain.slice(0, start))
      : /\n\s*$/.test(plain.slice(Math.max(0, start - 8), start)),
  )
}

function isBoldLine(plain: string, bold: Span | undefined): boolean {
  return (
    bold !== undefined &&
    bold.end - bold.start <= 84 &&
    !plain.trim().includes('\n') &&
    /^\s*:?\s*$/.test(plain.slice(bold.end))
  )
}

function table(cursor: TreeCursor, place: Place): void {
  const { from } = cursor
  const cuts: Inline['cuts'] = []
  const links: Content['links'][number][] = []
  const lines: { span: Span; bars: number[] }[] = []
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'TableDelimiter') continue
      lines.push({ span: { start: cursor.from - from, end: cursor.to - from }, bars: barsOf(cursor, from) })
      const found = inlineOf(cursor, place, from)
      cuts.push(...found.cuts)
      links.push(...found.links)
    } while (cursor.nextSibling())
    cursor.parent()
  }
  const text = sourceOf(place, cursor)
  const plain = masked(text, cuts)
  const rows = lines.map(({ span, bars }) => cellsOf(plain, span, bars))
  add(place, cursor, { kind: 'table', text, plain, links, rows })
}

function barsOf(cursor: TreeCursor, from: number): number[] {
  const bars: number[] = []
  if (!cursor.firstChild()) return bars
  do if (cursor.name === 'TableDelimiter') bars.push(cursor.from - from)
  while (cursor.nextSibling())
  cursor.parent()
  return bars
}

/** Cells are what stands between the bars: an empty one has no node of its own in the tree. */
function cellsOf(plain: string, line: Span, bars: readonly number[]): Cell[] {
  const row = trimmed(plain, line)
  const edges = [row.start - 1, ...bars, row.end]
  const cells: Cell[] = []
  for (let i = 1; i < edges.length; i++)
    cells.push(cellOf(plain, { start: (edges[i - 1] ?? 0) + 1, end: edges[i] ?? 0 }))
  if (bars[0] === row.start) cells.shift()
  if (bars.at(-1) === row.end - 1) cells.pop()
  return cells
}

function html(cursor: TreeCursor, place: Place): void {
  const text = sourceOf(place, cursor)
  const plain = htmlText(text)
  const rows = /<table\b/i.test(text) ? htmlRows(text, plain) : none
  const links = [...text.matchAll(/(?:href|src)\s?=\s?["']([^"'<>]*)/gi)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    url: hit[1] ?? '',
    image: hit[0].startsWith('s'),
  }))
  add(place, cursor, { kind: rows.length > 0 ? 'table' : 'html', text, plain, rows, links })
}

function bare(cursor: TreeCursor, place: Place, kind: BlockKind): void {
  const text = sourceOf(place, cursor)
  const plain = (kind === 'code' ? thing : ' ').repeat(text.length)
  add(place, cursor, { kind, text, plain, tongues: noWords })
}

const none: readonly never[] = []
const noWords: Tongues = { words: 0, substance: 0, checklist: 0, cues: 0, counts: [] }

type Found = Pick<Content, 'kind' | 'text' | 'plain'> & Partial<Content>

function add(place: Place, cursor: TreeCursor, found: Found): void {
  const { kind, text, plain, labels = none, rows = none, links = none } = found
  const isItem = kind === 'item'
  const content: Content = {
    kind,
    text,
    plain,
    level: found.level ?? place.depth,
    marker: isItem ? place.marker : '',
    ticked: isItem && /^\[[ xX]\]/.test(text) ? text[1] !== ' ' : undefined,
    quoted: place.quoted,
    labels,
    links,
    rows,
    fields: fieldsOf({ kind, plain, labels, rows }),
    tongues: found.tongues ?? tonguesOf(plain),
    kept: [],
  }
  place.parts.push({ at: cursor.from - place.base, list: isItem ? place.list : 0, content })
}

const sourceOf = ({ text, base }: Place, { from, to }: TreeCursor): string =>
  text.slice(from - base, to - base)

/** The chunks of a document: the blocks at its top, in order. */
export function* chunksOf(tree: Tree): Generator<TreeCursor> {
  const cursor = tree.cursor()
  if (!cursor.firstChild()) return
  do yield cursor
  while (cursor.nextSibling())
}

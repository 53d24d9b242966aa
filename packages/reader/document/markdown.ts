import { TreeFragment, type Tree } from '@lezer/common'
import { type BlockContext, type Element, GFM, type Line, parser as commonMark } from '@lezer/markdown'
import type { Span } from './span.ts'

/** A paragraph longer than this is read in pieces: the parser's own sums are quadratic in its length. */
const longestParagraph = 2000
const pieceLength = 1000
/** Lists and quotes deeper than this are read as plain paragraphs, for the same reason. */
const deepest = 40

const parser = commonMark.configure([
  GFM,
  { parseBlock: [{ name: 'TooDeep', before: 'LinkReference', parse: flat }] },
])
const inline = parser.parseInline.bind(parser)
parser.parseInline = (text, offset) =>
  text.length <= longestParagraph
    ? inline(text, offset)
    : pieces(text).flatMap((at) => inlinePiece(text, offset, at))

/** One replacement: `text.slice(from, to)` of the old text became `insert` code units of the new one. */
export interface Change {
  from: number
  to: number
  insert: number
}

/** GitHub-flavoured Markdown as a lezer tree, in offsets of `body`. */
export const markdownTree = (body: string): Tree => run(body, [])

/** The tree of the changed body, taking over every block the change does not touch. */
export function changedTree(tree: Tree, body: string, { from, to, insert }: Change): Tree {
  const change = { fromA: from, toA: to, fromB: from, toB: from + insert }
  return run(body, TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]))
}

function run(body: string, kept: readonly TreeFragment[]): Tree {
  const parse = parser.startParse(body, kept)
  for (;;) {
    const tree = parse.advance()
    if (tree) return tree
  }
}

function flat(cx: BlockContext, line: Line): boolean {
  if (cx.depth < deepest) return false
  const from = cx.lineStart + line.pos
  const to = cx.lineStart + line.text.length
  if (to > from) cx.addElement(cx.elt('Paragraph', from, to))
  cx.nextLine()
  return true
}

function inlinePiece(text: string, offset: number, { start, end }: Span): Element[] {
  return inline(text.slice(start, end), offset + start)
}

function pieces(text: string): Span[] {
  const cuts: Span[] = []
  for (let start = 0; start < text.length;) {
    const limit = start + pieceLength
    const space = limit < text.length ? text.lastIndexOf(' ', limit) : text.length
    const end = space > start ? space : Math.min(limit, text.length)
    cuts.push({ start, end })
    start = end
  }
  return cuts
}

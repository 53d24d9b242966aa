import type { Tongues } from './language.ts'
import type { Span } from './span.ts'

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'table'
  | 'code'
  | 'html'
  | 'comment'
  | 'rule'
  | 'reference'

export interface Link extends Span {
  url: string
  image: boolean
}

/** One cell of a table; `plain` is its text without markup. An empty cell is an empty span where it would stand. */
export interface Cell extends Span {
  plain: string
}

/** A label and what stands beside it: `**Status:** Draft`, a row of a two-column table, a line of front matter. */
export interface Field {
  /** The label in lower case, without marks. */
  name: string
  key: Span
  /** What stands beside the label; empty when nothing does. */
  value: Span
}

/**
 * What one block says, in offsets from its own start. It holds nothing of where it stands, so the same object is
 * kept from reading to reading while its text stays the same, and whatever was worked out about it with it.
 */
export interface Content {
  kind: BlockKind
  text: string
  /** The text with markup blanked: same length, same offsets. */
  plain: string
  /** Headings: 1 to 6, and 7 for a line all in bold. Items: depth of the list, from 1. Else the depth it stands in. */
  level: number
  /** Items only: how the list is marked, and whether its box is ticked. */
  marker: '' | 'bullet' | 'number'
  ticked: boolean | undefined
  quoted: boolean
  /** Words in bold a line of a paragraph or item opens with: often labels. */
  labels: readonly Span[]
  links: readonly Link[]
  /** Tables only: rows of cells, the header first. */
  rows: readonly (readonly Cell[])[]
  fields: readonly Field[]
  /** How many words there are, and how many of them belong to which language. */
  tongues: Tongues
  /** What was worked out about it since (`remember`). */
  kept: unknown[]
}

/** A block in its place. Lists of one level share a `list` number; `section` is an index into the sections. */
export interface Block extends Span {
  index: number
  /** Counted from 1. */
  line: number
  section: number
  list: number
  content: Content
}

/** The stretch of a sentence, link, label or cell in the whole text. */
export const placed = (block: Block, { start, end }: Span): Span => ({
  start: block.start + start,
  end: block.start + end,
})

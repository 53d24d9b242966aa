/** A stretch of prose that reads as one: a heading, a paragraph, one item of a list. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'item'
  start: number
  end: number
  /** Headings: 1 to 6. Items: columns of indent. */
  depth: number
  /** Items: whether a number stands before it. */
  ordered: boolean
  /** Which list an item belongs to; the lines of one list share the number. -1 for the rest. */
  list: number
  /** The number of the heading it stands under; -1 before the first. */
  section: number
}

/** A table: cells are offsets into the text, trimmed. `header` may be empty cells. */
export type Table = {
  start: number
  end: number
  header: Cell[]
  rows: Cell[][]
  section: number
  /** The place of the last block before it, -1 for none. */
  after: number
}

export type Cell = { start: number; end: number }

export type Layout = {
  /** The text with what is not prose blanked out, same length. */
  prose: string
  blocks: Block[]
  tables: Table[]
}

import type { Block } from './block.ts'
import type { Line } from './lines.ts'
import { cellsOf, isSeparator } from './table-cells.ts'

const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/
const bullet = /^(\s*)(?:(?:[-*+•◦‣·–—]|\(?\d{1,4}[.)]|\(?[a-z][)])\s+|(?=\[[ xX/-]\]\s))(.*)$/
const rule = /^\s*([-*_=])(?:\s*\1){2,}\s*$/
const fence = /^\s*(`{3,}|~{3,})/
/** A paragraph without a blank line in it is a list pasted as lines: it is not held longer than this. */
const longestParagraph = 500

/**
 * Takes a Markdown or plain text apart, line by line, holding no more than the block that is open: headings, bullets
 * with what is indented under them, paragraphs, table rows. Front matter, comments and rules are passed over in silence:
 * they say nothing. Answers the blocks that are complete by now.
 */
export class Blocks {
  #done: Block[] = []
  #open: (Block & { type: 'item' | 'paragraph' }) | undefined
  #indent = 0
  #blankSeen = false
  #fence: string | undefined
  #inComment = false
  #inFrontMatter = false
  #table: { line: Line; names: string[] | undefined } | undefined

  push(line: Line): Block[] {
    this.#read(line)
    return this.#taken()
  }

  end(): Block[] {
    this.#close()
    return this.#taken()
  }

  #taken(): Block[] {
    const done = this.#done
    this.#done = []
    return done
  }

  #read(line: Line): void {
    const { text } = line
    if (this.#isSilent(line) || this.#isCode(line)) return
    if (
      (this.#table !== undefined || (/^\s*\|/.test(text) && !this.#isInside(text))) &&
      this.#readTable(line)
    )
      return
    if (text.trim() === '') {
      if (this.#open?.type === 'paragraph') this.#close()
      this.#blankSeen = true
      return
    }
    const marked = heading.exec(text)
    if (marked !== null) return this.#heading(line.number, marked[1]?.length ?? 1, marked[2] ?? '')
    if (rule.test(text)) return this.#ruled(text)
    const item = bullet.exec(text)
    if (item !== null) return this.#item(line, width(item[1] ?? ''), item[2] ?? '')
    this.#words(line)
  }

  /** Front matter on top, and comments: what a program or the writer keeps there is no text of the document. */
  #isSilent({ number, text }: Line): boolean {
    if (number === 1 && text.trim() === '---') return (this.#inFrontMatter = true)
    if (this.#inFrontMatter) {
      this.#inFrontMatter = !/^(---|\.\.\.)\s*$/.test(text)
      return true
    }
    const opens = !this.#inComment && /^\s*<!--/.test(text)
    if (!opens && !this.#inComment) return false
    this.#inComment = !text.includes('-->')
    return true
  }

  #isCode(line: Line): boolean {
    const mark = fence.exec(line.text)?.[1]
    if (this.#fence === undefined && mark === undefined) return false
    if (this.#fence === undefined) {
      this.#fence = mark
      if (this.#open?.type === 'item' && this.#blankSeen && !this.#isInside(line.text)) this.#close()
      if (this.#open?.type !== 'item') {
        this.#close()
        const reason = 'code that stands alone is no entry'
        this.#done.push({ type: 'passed over', line: line.number, reason })
      }
    } else if (mark !== undefined && mark.startsWith(this.#fence)) {
      this.#fence = undefined
    }
    this.#under(line)
    return true
  }

  /** True where the line belongs to a table. A table has a line of dashes under its first line. */
  #readTable(line: Line): boolean {
    const cells = /^\s*\|/.test(line.text) ? cellsOf(line.text) : undefined
    const table = this.#table
    if (table === undefined) {
      this.#close()
      this.#table = { line, names: undefined }
      return true
    }
    if (cells !== undefined && table.names === undefined && isSeparator(cells)) {
      table.names = cellsOf(table.line.text)
      return true
    }
    if (table.names === undefined) this.#row(table.line, [])
    if (cells !== undefined) {
      if (table.names === undefined) this.#table = { line, names: [] }
      this.#row(line, table.names ?? [])
      return true
    }
    this.#table = undefined
    return false
  }

  #row({ number, text }: Line, names: readonly string[]): void {
    this.#done.push({ type: 'cells', line: number, names, cells: cellsOf(text) })
  }

  #heading(line: number, level: number, text: string): void {
    this.#close()
    const bare = text.trimEnd().replace(/#+$/, '').trim()
    if (bare !== '') this.#done.push({ type: 'heading', line, level, text: bare })
  }

  /** A line of dashes or equals signs makes the one line above it a heading, and is a rule anywhere else. */
  #ruled(text: string): void {
    const open = this.#open
    const above = open?.type === 'paragraph' && open.lines.length === 1 ? open.lines[0] : undefined
    const level = /^\s*=+\s*$/.test(text) ? 1 : /^\s*-+\s*$/.test(text) ? 2 : 0
    if (above === undefined || level === 0) return this.#close()
    this.#open = undefined
    this.#heading(above.number, level, above.text.trim())
  }

  #item(line: Line, indent: number, text: string): void {
    const open = this.#open
    if (open?.type === 'item' && this.#isInside(line.text)) {
      return this.#under(line)
    }
    this.#close()
    this.#indent = indent
    this.#open = { type: 'item', line: line.number, text: text.trim(), body: [] }
  }

  /** A line of words: goes on with the open item where it is indented or nothing lies between, else is a paragraph. */
  #words(line: Line): void {
    const text = line.text.replace(/^\s*>\s?/, '')
    const open = this.#open
    if (open?.type === 'item' && (!this.#blankSeen || this.#isInside(line.text))) {
      if (open.body.length > 0 || this.#blankSeen || /^\s*\|/.test(text)) return this.#under(line)
      open.text += ` ${text.trim()}`
      return
    }
    if (open?.type === 'paragraph' && open.lines.length < longestParagraph) {
      open.lines.push({ number: line.number, text })
      return
    }
    this.#close()
    this.#open = { type: 'paragraph', line: line.number, lines: [{ number: line.number, text }] }
  }

  /** Puts a line under the open bullet, if there is one, with the blank line before it. */
  #under(line: Line): void {
    if (this.#open?.type !== 'item') return
    if (this.#blankSeen && this.#open.body.length > 0)
      this.#open.body.push({ number: line.number - 1, text: '' })
    this.#open.body.push(line)
    this.#blankSeen = false
  }

  /** Whether a line is indented under the open bullet. */
  #isInside(text: string): boolean {
    return this.#open?.type === 'item' && width(/^\s*/.exec(text)?.[0] ?? '') > this.#indent + 1
  }

  #close(): void {
    if (this.#table !== undefined && this.#table.names === undefined) this.#row(this.#table.line, [])
    this.#table = undefined
    if (this.#open !== undefined) this.#done.push(this.#open)
    this.#open = undefined
    this.#blankSeen = false
  }
}

/** How far a line is indented; a tab counts as four. */
function width(blank: string): number {
  return blank.replaceAll('\t', '    ').length
}

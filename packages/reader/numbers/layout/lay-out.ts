import type { Block, Layout, Table } from './block.ts'
import { htmlTables } from './html-table.ts'
import { mask } from './mask.ts'
import { isDelimiterRow, pipeTable, tabsIn, tabTable } from './pipe-table.ts'

const heading = /^ {0,3}(#{1,6})(?:\s|$)/
const item = /^([ \t]{0,40}(?:> ?)?)(?:[-*+•]|(\d{1,9}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?/
const fence = /^ {0,3}(?:> ?)?(`{3,}|~{3,})/
const setext = /^ {0,3}(?:=+|-+)\s*$/

/**
 * Blocks and tables of a Markdown text by one pass over its lines: enough structure to know which numbers stand
 * together. Code, comments and front matter give no block. Linear; never throws.
 */
export function layOut(text: string): Layout {
  return new Lines(text).read()
}

type Line = { start: number; end: number; raw: string }

class Lines {
  readonly prose: string
  readonly blocks: Block[] = []
  readonly tables: Table[] = []
  private readonly lines: Line[]
  private readonly html: Pick<Table, 'start' | 'end' | 'header' | 'rows'>[]
  private open: Block | undefined
  private section = -1
  private list = -1
  private inList = false

  constructor(text: string) {
    const visible = hidden(text)
    this.prose = mask(visible)
    this.lines = split(visible)
    this.html = htmlTables(visible, this.prose)
  }

  read(): Layout {
    for (let at = 0; at < this.lines.length;) at = this.step(at)
    return { prose: this.prose, blocks: this.blocks, tables: this.tables }
  }

  /** Reads the line at `at`, and the ones that go with it; answers the next line to read. */
  private step(at: number): number {
    const line = this.lines[at]
    if (!line) return at + 1
    if (this.inHtmlTable(line)) return at + 1
    const next = this.lines[at + 1]
    if (line.raw.trim() === '') {
      this.open = undefined
      return at + 1
    }
    if (next && line.raw.includes('|') && isDelimiterRow(next.raw))
      return this.addTable(pipeTable(this.lines, at, this.prose))
    const pasted = tabsIn(line.raw) > 0 ? tabTable(this.lines, at, this.prose) : undefined
    if (pasted) return this.addTable(pasted)
    const level = heading.exec(line.raw)?.[1]?.length
    if (level) this.addHeading(line, level)
    else if (this.open?.kind === 'paragraph' && setext.test(line.raw)) this.turnIntoHeading()
    else this.addProse(line)
    return at + 1
  }

  private addTable({
    table,
    next,
  }: {
    table: Pick<Table, 'start' | 'end' | 'header' | 'rows'>
    next: number
  }): number {
    this.tables.push({ ...table, section: this.section, after: this.blocks.length - 1 })
    this.open = undefined
    this.inList = false
    return next
  }

  private addHeading(line: Line, depth: number): void {
    this.section = this.blocks.length
    this.add('heading', { ...line, start: line.start + (heading.exec(line.raw)?.[0].length ?? 0) }, depth)
    this.open = undefined
    this.inList = false
  }

  private turnIntoHeading(): void {
    if (!this.open) return
    this.open.kind = 'heading'
    this.section = this.open.section = this.blocks.length - 1
    this.open = undefined
  }

  private addProse(line: Line): void {
    const marker = item.exec(line.raw)
    if (marker) {
      if (!this.inList) this.list++
      this.inList = true
      this.add(
        'item',
        { start: line.start + marker[0].length, end: line.end },
        (marker[1] ?? '').replace(/\t/g, '    ').length,
      )
      if (this.open && marker[2]) this.open.ordered = true
    } else if (this.open) {
      this.open.end = line.end
    } else {
      const indented = /^\s{2,}/.test(line.raw)
      this.inList = this.inList && indented
      this.add('paragraph', line, 0)
    }
  }

  private add(kind: Block['kind'], { start, end }: { start: number; end: number }, depth: number): void {
    const list = this.inList && kind !== 'heading' ? this.list : -1
    this.open = { kind, start, end, depth, ordered: false, list, section: this.section }
    this.blocks.push(this.open)
  }

  /** Whether the line belongs to a table of tags; takes the table when its first line comes by. */
  private inHtmlTable(line: Line): boolean {
    const table = this.html[0]
    if (!table || line.end < table.start) return false
    if (line.start <= table.start)
      this.tables.push({ ...table, section: this.section, after: this.blocks.length - 1 })
    if (line.end >= table.end) this.html.shift()
    this.open = undefined
    this.inList = false
    return true
  }
}

function split(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ start, end, raw: text.slice(start, end) })
    start = end + 1
  }
  return lines
}

/** The text with front matter, fenced code, comments and quote marks blanked out. */
function hidden(text: string): string {
  const open = text.replace(/^(?:\uFEFF)?---\r?\n[\s\S]{0,20000}?\n---(?=\r?\n|$)/, blank)
  const bare = open.includes('<!--') ? blankComments(open) : open
  // Lines that may open or close a fence, or are quoted: the others stay as they are.
  if (!/^ {0,3}(?:>|```|~~~)/m.test(bare)) return bare
  let closing = ''
  return bare
    .split('\n')
    .map((line) => {
      const mark = fence.exec(line)?.[1]
      if (closing) {
        if (mark?.startsWith(closing) && /^[\s>`~]*$/.test(line)) closing = ''
        return ' '.repeat(line.length)
      }
      if (mark) closing = mark
      if (mark) return ' '.repeat(line.length)
      return line.replace(/^ {0,3}>[> ]*/, blank)
    })
    .join('\n')
}

const blank = (match: string): string => match.replace(/[^\n]/g, ' ')

function blankComments(text: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const start = text.indexOf('<!--', at)
    if (start < 0) return out + text.slice(at)
    const found = text.indexOf('-->', start + 4)
    const end = found < 0 ? text.length : found + 3
    out += text.slice(at, start) + blank(text.slice(start, end))
    at = end
  }
}

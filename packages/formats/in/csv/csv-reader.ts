/** Reads delimited text piece by piece: RFC 4180, and what real files do beyond it. See docs/decisions/0008-own-csv-reader.md. */

/** One record. `line` is where it starts; `fault` says why its cells could not be read, and is null where they could. */
export type CsvRecord = { line: number; cells: string[]; fault: string | null }

export type CsvReader = {
  /** Takes the next piece and answers the records that are complete by now. */
  push(piece: string): CsvRecord[]
  /** No more text: answers what is left. */
  end(): CsvRecord[]
}

/** Longest record that is waited for, in characters: Jira's cells end at 32,767 and a ticket has some hundreds at most. */
const longestRecord = 16_000_000

const misquoted = 'a quote opens in this row and is not closed where it should be'
const overlong = 'the row is too long to be one'

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * A reader for one text. Cells may be quoted, with quotes doubled inside; text after a closing quote is kept.
 * Lines end in LF or CRLF, or in CR alone where the first one does. Blank lines are no records. A quote that is
 * not closed costs the line it opens on: that record carries a fault, and reading goes on at the line after it.
 */
export function csvReader(delimiter: string, longest: number = longestRecord): CsvReader {
  const delimiterCode = delimiter.charCodeAt(0)
  let text = ''
  let line = 1
  let returnEndsLine: boolean | undefined
  // After an attempt that ended inside a record, wait until there is twice as much: long records stay linear.
  let enough = 0

  function read(final: boolean): CsvRecord[] {
    if (!final && text.length < enough) return []
    returnEndsLine ??= firstLineEndsInReturn(text, final || text.length >= longest)
    enough = text.length * 2
    if (returnEndsLine === undefined) return []
    const records: CsvRecord[] = []
    const scan = { text, at: 0, final, delimiterCode, returnEndsLine, lines: 0, inQuotes: false }
    while (scan.at < text.length) {
      const start = scan.at
      scan.lines = 0
      const cells = readCells(scan)
      if (cells === 'unfinished' && !final && text.length - start < longest) {
        scan.at = start
        break
      }
      if (typeof cells === 'string') {
        const tooLong = cells === 'unfinished' && !scan.inQuotes
        records.push({ line, cells: [], fault: tooLong ? overlong : misquoted })
        scan.at = afterLine(text, start, returnEndsLine)
        scan.lines = 1
      } else if (cells.length > 1 || cells[0] !== '' || text.charCodeAt(start) === quote) {
        records.push({ line, cells, fault: null })
      }
      line += scan.lines
    }
    text = text.slice(scan.at)
    enough = text.length * 2
    return records
  }

  return {
    push(piece) {
      text += piece
      return read(false)
    },
    end: () => read(true),
  }
}

type Scan = {
  readonly text: string
  readonly final: boolean
  readonly delimiterCode: number
  readonly returnEndsLine: boolean
  at: number
  /** Line ends passed since the record began. */
  lines: number
  inQuotes: boolean
}

/** The cells of the record at `scan.at`, which is moved behind it, or why there are none. */
function readCells(scan: Scan): string[] | 'unfinished' | 'misquoted' {
  const { text, final } = scan
  const cells: string[] = []
  for (;;) {
    const linesBefore = scan.lines
    const quoted = text.charCodeAt(scan.at) === quote ? readQuoted(scan) : ''
    if (quoted === undefined) return 'unfinished'
    const end = plainEnd(scan)
    if (end === text.length && !final) return 'unfinished'
    const plain = end === scan.at ? '' : text.slice(scan.at, end)
    // Over several lines, words behind a closing quote show that it opens another cell, and the first was never closed.
    if (scan.lines > linesBefore && plain.trim() !== '') return 'misquoted'
    cells.push(quoted === '' ? plain : quoted + plain)
    scan.at = end + 1
    if (end === text.length) {
      scan.at = end
      return cells
    }
    const code = text.charCodeAt(end)
    if (code === scan.delimiterCode) continue
    scan.lines += 1
    if (code === carriageReturn && text.charCodeAt(end + 1) === lineFeed) scan.at = end + 2
    return cells
  }
}

/** The text between the quotes at `scan.at`, which is moved behind the closing one. */
function readQuoted(scan: Scan): string | undefined {
  const { text, final } = scan
  let value = ''
  let from = scan.at + 1
  scan.inQuotes = true
  for (;;) {
    const close = text.indexOf('"', from)
    // The last character may be the first half of a doubled quote.
    if (close === -1 || (close + 1 === text.length && !final)) return undefined
    if (text.charCodeAt(close + 1) !== quote) {
      value += text.slice(from, close)
      scan.lines += lineEnds(text, scan.at, close)
      scan.at = close + 1
      scan.inQuotes = false
      return value
    }
    value += text.slice(from, close + 1)
    from = close + 2
  }
}

/** Where the unquoted text at `scan.at` ends: at a delimiter, a line end or the end of the text. */
function plainEnd({ text, at, delimiterCode, returnEndsLine, final }: Scan): number {
  const length = text.length
  for (let end = at; end < length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === delimiterCode || code === lineFeed) return end
    if (code !== carriageReturn) continue
    // A return at the very end may be the first half of CRLF.
    if (end + 1 === length) return final ? end : length
    if (returnEndsLine || text.charCodeAt(end + 1) === lineFeed) return end
  }
  return length
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count += 1
  }
  return count
}

function afterLine(text: string, from: number, returnEndsLine: boolean): number {
  const feed = text.indexOf('\n', from)
  const back = returnEndsLine ? text.indexOf('\r', from) : -1
  const ends = [feed, back].filter((at) => at !== -1)
  return ends.length === 0 ? text.length : Math.min(...ends) + 1
}

/** Whether the file's lines end in CR alone; undefined while that cannot be seen yet. */
function firstLineEndsInReturn(text: string, final: boolean): boolean | undefined {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) quoted = !quoted
    if (quoted) continue
    if (code === lineFeed) return false
    if (code === carriageReturn && at + 1 < text.length) return text.charCodeAt(at + 1) !== lineFeed
  }
  return final ? false : undefined
}

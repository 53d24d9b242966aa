import type { TextPieces } from '../import-row.ts'
import { textPieces } from '../text-pieces.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { namedColumns, type Columns } from './columns.ts'
import { csvReader, type CsvRecord } from './csv-reader.ts'

/** The columns a format is known by: each by all the names it goes under, lower case. */
export type KnownHeader = { tool: string; needed: readonly (readonly string[])[] }

export type OpenCsv = {
  columns: Columns
  /** The records after the header, in the batches they come in. */
  batches: AsyncGenerator<CsvRecord[]>
}

const delimiters = [',', ';', '\t', '|']
/** A header longer than this is no header; in characters. */
const longestHeader = 1_000_000

/**
 * Opens a CSV file by its header: the delimiter is the one under which the needed columns appear. Guessing from the
 * text alone reads real Jira exports as one column (security.md 2.6). Throws UnreadableFile naming what was looked for.
 */
export async function openCsv(pieces: TextPieces, known: KnownHeader): Promise<OpenCsv> {
  const source = textPieces(pieces)
  let head = ''
  let header: HeaderLine | 'none' | undefined
  for (let ended = false, enough = 0; header === undefined && !ended && head.length < longestHeader;) {
    const next = await source.next()
    ended = next.done === true
    if (next.done !== true) head += next.value
    if (head.length < enough && !ended) continue
    header = findHeader(head, known, ended)
    // Small pieces of a long line are not looked through again one by one.
    enough = head.length * 2
  }
  if (header === undefined || header === 'none') {
    await source.return(undefined)
    throw new UnreadableFile(refusal(head, known))
  }
  return { columns: namedColumns(header.cells), batches: records(header, head, source) }
}

/** Whether a header line of this tool stands at the beginning of the text. */
export function hasHeader(head: string, known: KnownHeader): boolean {
  return findHeader(head, known, true) !== 'none'
}

type HeaderLine = { delimiter: string; line: number; cells: string[] }

/** `none` where the first line is complete and another; undefined where more has to be read. */
function findHeader(head: string, known: KnownHeader, ended: boolean): HeaderLine | 'none' | undefined {
  let complete = true
  for (const delimiter of delimiters) {
    const first = firstRecord(head, delimiter, ended)
    complete &&= first !== undefined
    const columns = namedColumns(first?.cells ?? [])
    if (first !== undefined && known.needed.every((names) => columns.has(names)))
      return { delimiter, ...first }
  }
  return complete || ended ? 'none' : undefined
}

/** The first record that is not `sep=;`, the line a spreadsheet puts on top to name the delimiter. */
function firstRecord(head: string, delimiter: string, ended: boolean): CsvRecord | undefined {
  const reader = csvReader(delimiter)
  const found = ended ? [...reader.push(head), ...reader.end()] : reader.push(head)
  const [first, second] = found
  return first !== undefined && /^sep=.?$/i.test(first.cells.join(delimiter)) ? second : first
}

async function* records(
  header: HeaderLine,
  head: string,
  rest: AsyncGenerator<string>,
): AsyncGenerator<CsvRecord[]> {
  const reader = csvReader(header.delimiter)
  const below = (found: CsvRecord[]): CsvRecord[] => found.filter((record) => record.line > header.line)
  try {
    yield below(reader.push(head))
    for await (const piece of rest) yield below(reader.push(piece))
    yield below(reader.end())
  } finally {
    await rest.return(undefined)
  }
}

function refusal(head: string, { tool, needed }: KnownHeader): string {
  const wanted = needed.map(([name]) => `“${name}”`).join(' and ')
  const line = head.trimStart().split(/\r?\n|\r/, 1)[0] ?? ''
  const found = line === '' ? 'there is no text' : `the first line is “${shortened(line)}”`
  return `no ${tool} export: its header needs the columns ${wanted}, separated by comma, semicolon, tab or bar; ${found}`
}

function shortened(line: string): string {
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}

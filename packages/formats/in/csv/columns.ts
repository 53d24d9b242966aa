import type { CsvRecord } from './csv-reader.ts'

/** The columns of a file by name; a name may stand over several of them. */
export type Columns = {
  readonly count: number
  has(names: readonly string[]): boolean
  /** Where the columns under any of these names are, in the order of the names. */
  at(names: readonly string[]): readonly number[]
}

/** Names are compared without case, outer spaces, a closing colon or the way accents are stored. */
export function namedColumns(header: readonly string[]): Columns {
  const places = new Map<string, number[]>()
  for (const [index, cell] of header.entries()) {
    const name = cell.normalize('NFC').trim().toLowerCase().replace(/:$/, '')
    const already = places.get(name)
    if (already === undefined) places.set(name, [index])
    else already.push(index)
  }
  const at = (names: readonly string[]): number[] => names.flatMap((name) => places.get(name) ?? [])
  return { count: header.length, has: (names) => at(names).length > 0, at }
}

/** The first cell at these places that is not blank, trimmed; empty where all are. */
export function firstCell(record: CsvRecord, places: readonly number[]): string {
  for (const place of places) {
    const cell = record.cells[place]?.trim()
    if (cell !== undefined && cell !== '') return cell
  }
  return ''
}

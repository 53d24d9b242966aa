import { type Block, type Cell, placed } from '../../document/block.ts'
import type { Document } from '../../document/document.ts'
import type { Remark } from '../finding.ts'

/** A table must have this many rows before one odd row says anything. */
const fewestRows = 6

/**
 * Rows whose text was copied from another: in a column where every row repeats words of its own label, one row repeats
 * those of another row's label instead.
 */
export const copiedRows = (doc: Document): Remark[] => doc.blocks.flatMap((block) => copiedIn(block))

function copiedIn(block: Block): Remark[] {
  const [header = [], ...rows] = block.content.rows
  if (rows.length < fewestRows) return []
  return header.slice(1).flatMap((_, at) => copiedInColumn(block, rows, at + 1))
}

function copiedInColumn(block: Block, rows: readonly (readonly Cell[])[], column: number): Remark[] {
  const strange = rows.filter((row) => !shares(row, column))
  const [row] = strange
  if (strange.length !== 1 || !row) return []
  const twin = rows.find(
    (other) => other !== row && text(other[column]) === text(row[column]) && shares(other, column),
  )
  const cell = row[column]
  const twinCell = twin?.[column]
  if (!cell || !twinCell || wordsOf(cell.plain).size < 2) return []
  return [
    {
      severity: 'question',
      spans: [placed(block, cell), placed(block, twinCell)],
      args: { what: 'row', name: row[0]?.plain ?? '', one: cell.plain, other: twin?.[0]?.plain ?? '' },
    },
  ]
}

const text = (cell: Cell | undefined): string => cell?.plain.trim().toLowerCase() ?? ''

const wordsOf = (words: string): Set<string> => new Set(words.toLowerCase().match(/\p{L}{3,}/gu) ?? [])

/** Whether a cell shares at least one word with the label of its row, or has no words to share. */
function shares(row: readonly Cell[], column: number): boolean {
  const own = wordsOf(row[column]?.plain ?? '')
  const label = wordsOf(row[0]?.plain ?? '')
  return own.size === 0 || [...own].some((word) => label.has(word))
}

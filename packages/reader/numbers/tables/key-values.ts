import type { Clause } from '../claims/clause.ts'
import type { Grid } from './grid.ts'

/** Lists of this floor's own making are numbered from here, so that none is taken for one of the text's. */
const firstList = 1_000_000

/**
 * The rows of tables of two columns as sentences, "Control conversion rate: 12.04 %", so that what reads sentences reads
 * them too. Offsets stay those of the text.
 */
export function keyValueClauses(grids: readonly Grid[], prose: string): Clause[][] {
  return grids.flatMap((grid, i) => {
    if (grid.header.length !== 2) return []
    const rows = [
      { cells: grid.header, start: grid.header[0]?.start ?? 0, end: grid.header[1]?.end ?? 0, ragged: false },
      ...grid.rows,
    ]
    const clauses = rows.flatMap(({ cells, start, end, ragged }): Clause[] => {
      const tokens = cells.flatMap((cell) => cell.tokens)
      if (ragged || end - start > 300) return []
      const block = {
        kind: 'item' as const,
        start,
        end,
        depth: 0,
        ordered: false,
        list: firstList + i,
        section: grid.section,
      }
      return [
        {
          start,
          end,
          text: prose.slice(start, end).replace(/[|\t]/, ':'),
          tokens,
          block,
          at: grid.after + 0.5,
        },
      ]
    })
    return clauses.some(({ tokens }) => tokens.length > 0) ? [clauses] : []
  })
}

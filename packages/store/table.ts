import { cleanText } from './clean.ts'
import type { Cell } from './database/connection.ts'

/** `json` is text made from a value; a boolean lies as 0 or 1. */
export type CellType = 'text' | 'integer' | 'real' | 'json' | 'boolean'

/**
 * How the rows of one noun lie in the database. Columns stand in the order of the cells;
 * `workspace` and `person` before them and the seal after them are the same everywhere and not named here.
 */
export type Table<Name extends string, Row> = {
  readonly name: Name
  readonly columns: readonly (readonly [column: string, type: CellType])[]
  cells(row: Row): Cell[]
  row(cells: readonly Cell[]): Row
}

/** A table whose columns are the fields of its noun: `plannedDay` lies in `planned_day`. */
export function table<Row extends object>() {
  return <Name extends string>(
    name: Name,
    fields: { readonly [Field in keyof Row & string]: CellType },
  ): Table<Name, Row> => {
    const names = Object.keys(fields) as (keyof Row & string)[]
    const types = names.map((field) => fields[field])
    return {
      name,
      columns: names.map((field) => [snakeCase(field), fields[field]] as const),
      cells: (row) => names.map((field, i) => toCell(types[i], row[field])),
      // The seal vouches for the types: what is read is what was validated and written.
      row(cells) {
        const row: { [field: string]: unknown } = {}
        for (let i = 0; i < names.length; i++) row[names[i] as string] = fromCell(types[i], cells[i])
        return row as Row
      },
    }
  }
}

function toCell(type: CellType | undefined, value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (type === 'json') return JSON.stringify(value)
  if (type === 'boolean') return value ? 1 : 0
  return typeof value === 'string' ? cleanText(value) : (value as number)
}

function fromCell(type: CellType | undefined, cell: Cell | undefined): unknown {
  if (type === 'json') return fromJson(cell)
  return type === 'boolean' && cell !== null ? cell === 1 : cell
}

/** Most lists are empty, and need no parser. */
export function fromJson(cell: Cell | undefined): unknown {
  if (cell === null) return null
  return cell === '[]' ? [] : JSON.parse(String(cell))
}

function snakeCase(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

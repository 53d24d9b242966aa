import type { Shape } from './database/statements.ts'
import { entryTable } from './entries/table.ts'
import { focusTable } from './focus.ts'
import { importTable } from './imports.ts'
import { personTable } from './make-person.ts'
import { outcomeTables } from './outcome-rows.ts'
import { ratingTable } from './ratings.ts'

/** Every table whose rows are sealed. */
export const sealedTables: readonly Shape[] = [
  personTable,
  entryTable,
  ...outcomeTables,
  ratingTable,
  focusTable,
  importTable,
]

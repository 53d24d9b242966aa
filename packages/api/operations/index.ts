import type { OperationTable } from '../operation.ts'
import { entryOperations } from './entries.ts'
import { exportOperations } from './exports.ts'
import { focusOperations } from './focus.ts'
import { importOperations } from './imports.ts'
import { outcomeOperations } from './outcomes.ts'
import { personOperations } from './person.ts'
import { placeOperations } from './place.ts'
import { ratingOperations } from './ratings.ts'
import { sampleOperations } from './sample.ts'
import { standingOperations } from './standing.ts'

/** Everything Earned can be asked for: HTTP, the typed client, the terminal and the API description read this table. */
export const operations = {
  ...personOperations,
  ...entryOperations,
  ...outcomeOperations,
  ...ratingOperations,
  ...standingOperations,
  ...focusOperations,
  ...importOperations,
  ...exportOperations,
  ...placeOperations,
  ...sampleOperations,
} satisfies OperationTable
export type Operations = typeof operations

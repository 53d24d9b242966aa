import { first } from './0001-first.ts'
import type { Migration } from './migration.ts'

/** Every step, oldest first; the number of the last is the schema this program knows. */
export const migrations: readonly Migration[] = [first]

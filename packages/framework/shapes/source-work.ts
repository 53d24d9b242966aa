import { z } from 'zod'

/** A work that lines of the framework come from. */
export const sourceWork = z.strictObject({
  /** How a line's `source` begins. */
  key: z.string().min(2),
  title: z.string().min(1),
  by: z.string().min(1),
  url: z.string().startsWith('https://').nullable(),
  licence: z.string().min(1),
  /** The line to show wherever its content is shown; null where none is asked for. */
  attribution: z.string().nullable(),
})
export type SourceWork = z.infer<typeof sourceWork>

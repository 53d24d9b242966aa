import { z } from 'zod'
import { entryKind } from '../keys.ts'
import { originFields } from './origin.ts'

/** How a kind of entry is named and explained. */
export const entryKindText = z.strictObject({
  key: entryKind,
  label: z.string(),
  plural: z.string(),
  /** Whether it counts among the outputs: tangible things made. */
  isOutput: z.boolean(),
  /** When to use it, in one line. */
  hint: z.string().max(120),
  /** A line as it would be typed. */
  example: z.string().max(160),
  ...originFields,
})
export type EntryKindText = z.infer<typeof entryKindText>

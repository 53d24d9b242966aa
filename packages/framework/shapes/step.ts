import { z } from 'zod'
import { axisKey, entryKind } from '../keys.ts'
import { originFields } from './origin.ts'

/** A concrete thing to do for one axis, startable this week. */
export const step = z.strictObject({
  /** Stable: a focus keeps it. Begins with the axis. */
  key: z.string().regex(/^[a-z]+-[a-z0-9-]+$/),
  axis: axisKey,
  /** For whom: somebody at this level, on the way to the next. */
  fromLevel: z.int().min(0).max(4),
  /** Own working hours it takes, waiting not counted. */
  hours: z.number().positive().max(60),
  /** What to do, in the second person. */
  text: z.string().min(40).max(420),
  /** The evidence it leaves. */
  leaves: z.string().min(10).max(160),
  /** The kind of entry that evidence is. */
  leavesKind: entryKind,
  ...originFields,
})
export type Step = z.infer<typeof step>

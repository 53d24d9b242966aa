import { z } from 'zod'
import { axisKey, wKey } from '../keys.ts'
import { originFields } from './origin.ts'

/** One of the three Ws: a side of growth that groups axes. */
export const w = z.strictObject({
  key: wKey,
  name: z.string(),
  /** The W in words: "What you produce". */
  what: z.string(),
  /** What counts as evidence of it. */
  evidence: z.string(),
  axes: z.array(axisKey).min(1),
  ...originFields,
})
export type W = z.infer<typeof w>

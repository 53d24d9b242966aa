import { z } from 'zod'
import { axisKey, wKey } from '../keys.ts'
import { originFields, sourcedText } from './origin.ts'

/** One axis with its six level texts; `levels[n]` is what level n looks like. */
export const axis = z.strictObject({
  key: axisKey,
  name: z.string(),
  /** For narrow places: one word. */
  shortName: z.string().max(16),
  w: wKey,
  /** Whether it is one of the four pillars that a portfolio is shown over. */
  pillar: z.boolean(),
  /** What the axis is about, in one sentence. */
  about: z.string(),
  levels: z.tuple([sourcedText, sourcedText, sourcedText, sourcedText, sourcedText, sourcedText]),
  ...originFields,
})
export type Axis = z.infer<typeof axis>

import { z } from 'zod'
import { backgroundKey, skillKey } from '../keys.ts'
import { originFields } from './origin.ts'

/** Which axes a background leaves to be taken up first; an empty list where no rule is known. */
export const complement = z.strictObject({
  background: backgroundKey,
  name: z.string(),
  /** The axis the background has already trained; null where none can be presumed. */
  trained: skillKey.nullable(),
  takeUpFirst: z.array(skillKey),
  text: z.string(),
  ...originFields,
})
export type Complement = z.infer<typeof complement>

/** Strategy waits until enough of the three craft axes are at a level. Guidance, never a lock. */
export const strategyAfter = z.strictObject({
  of: z.array(skillKey).length(3),
  needed: z.int().min(1).max(3),
  atLevel: z.int().min(0).max(5),
  text: z.string(),
  ...originFields,
})
export type StrategyAfter = z.infer<typeof strategyAfter>

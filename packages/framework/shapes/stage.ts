import { z } from 'zod'
import { signKeys, stageKey } from '../keys.ts'
import { originFields, sourcedText } from './origin.ts'

/** A sign of readiness for the next stage; the engine says which entries meet it. Never a lock. */
export const stageSign = z.strictObject({
  key: z.enum(signKeys),
  text: z.string(),
  /** What in the ledger would show it. */
  shownBy: z.string(),
  ...originFields,
})
export type StageSign = z.infer<typeof stageSign>

/** One stage of Produce. */
export const stage = z.strictObject({
  key: stageKey,
  name: z.string(),
  what: z.string(),
  /** Examples of what is made at this stage. */
  examples: z.array(z.string()),
  /** None at the last stage: the source names none. */
  signs: z.array(stageSign),
  traps: z.array(sourcedText).min(1),
  guidance: z.array(sourcedText).min(1),
  ...originFields,
})
export type Stage = z.infer<typeof stage>

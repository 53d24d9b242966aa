import { z } from 'zod'
import { skillKey } from '../keys.ts'
import { originFields } from './origin.ts'

/** A reference set of levels to compare with. It never moves a level of one's own. */
export const profile = z.strictObject({
  key: z.string().regex(/^[a-z_]+$/),
  name: z.string(),
  from: z.string(),
  levels: z.record(skillKey, z.int().min(0).max(5)),
  ...originFields,
})
export type Profile = z.infer<typeof profile>

/** From which skill of the other framework an axis takes its levels, and how well the two fit. */
export const profileMapping = z.strictObject({
  axis: skillKey,
  /** Name of the skill in the other framework; null where the current edition has none. */
  skill: z.string().nullable(),
  fit: z.enum(['good', 'shared row', 'weak']),
  note: z.string(),
  ...originFields,
})
export type ProfileMapping = z.infer<typeof profileMapping>

import { z } from 'zod'
import { backgroundKey, stageKey } from '../keys.ts'

/** Whose growth this is. */
export const personFields = z.strictObject({
  name: z.string().max(200).default(''),
  /** Job title, in their own words. */
  role: z.string().max(200).default(''),
  background: z.array(backgroundKey).max(6).default([]),
  /** Key of the reference profile compared with; null for none. */
  profile: z.string().max(60).nullable().default(null),
  /** The stage the person says they are at; null: not said. */
  stage: stageKey.nullable().default(null),
  /** Names the person goes by in other tools, for "only what is mine" in an import. */
  aliases: z.array(z.string().min(1).max(200)).max(20).default([]),
})
export type PersonFields = z.infer<typeof personFields>

export const person = personFields.extend({
  id: z.string(),
  version: z.int().min(1),
  createdAt: z.int(),
  updatedAt: z.int(),
})
export type Person = z.infer<typeof person>

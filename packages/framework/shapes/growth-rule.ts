import { z } from 'zod'
import { originFields } from './origin.ts'

/** A rule of growth the product follows; `key` is what the engine names when it followed it. */
export const growthRule = z.strictObject({
  key: z.string().regex(/^[a-z_]+$/),
  name: z.string(),
  text: z.string(),
  ...originFields,
})
export type GrowthRule = z.infer<typeof growthRule>

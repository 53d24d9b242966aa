import { z } from 'zod'
import { isDay } from './calendar.ts'

export * from './calendar.ts'

/** A calendar day that exists, `YYYY-MM-DD`, without a time or a zone. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .refine(isDay, 'there is no such day')

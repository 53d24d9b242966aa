import { z } from 'zod'
import { day } from './day.ts'

export const outcomeReading = z.strictObject({
  day,
  value: z.number(),
  note: z.string().max(1000).default(''),
})
export type OutcomeReading = z.infer<typeof outcomeReading>

/** A goal: a metric with baseline, target and date. `unit` is free text: `%`, `ms`, `signups a week`. */
export const outcomeFields = z.strictObject({
  title: z.string().trim().min(1, 'an outcome needs a title').max(300),
  metric: z.string().max(200).default(''),
  unit: z.string().max(40).default(''),
  baseline: z.number().nullable().default(null),
  target: z.number().nullable().default(null),
  due: day.nullable().default(null),
  /** Written by the person when it is over; null while it is open. */
  result: z.enum(['met', 'missed', 'dropped']).nullable().default(null),
  resultNote: z.string().max(4000).default(''),
})
export type OutcomeFields = z.infer<typeof outcomeFields>
export type OutcomeDraft = z.input<typeof outcomeFields>

export const outcome = outcomeFields.extend({
  id: z.string(),
  version: z.int().min(1),
  source: z.enum(['typed', 'earned', 'sample']),
  /** Oldest first. */
  readings: z.array(outcomeReading),
  createdAt: z.int(),
  updatedAt: z.int(),
  deletedAt: z.int().nullable(),
})
export type Outcome = z.infer<typeof outcome>

import { z } from 'zod'
import { axisKey } from '../keys.ts'
import { day } from './day.ts'

/** The yardstick of a rating made against the level texts alone. */
export const levelTexts = 'level texts'

/** The person's own word on one axis, 0 to 5 in whole levels: the own view. Never becomes a level. */
export const ratingFields = z.strictObject({
  axis: axisKey,
  level: z.int().min(0).max(5),
  day,
  /** Against whom or what: the level texts, or a named yardstick. Growth is never computed across a change of it. */
  yardstick: z.string().trim().min(1).max(200).default(levelTexts),
  /** Entries cited as evidence; a rating without any is marked as such. */
  entryIds: z.array(z.string()).max(100).default([]),
  note: z.string().max(4000).default(''),
})
export type RatingFields = z.infer<typeof ratingFields>
export type RatingDraft = z.input<typeof ratingFields>

export const rating = ratingFields.extend({
  id: z.string(),
  source: z.enum(['typed', 'earned', 'sample']),
  createdAt: z.int(),
})
export type Rating = z.infer<typeof rating>

import { z } from 'zod'
import { axisKey } from '../keys.ts'
import { day } from './day.ts'

/** One step of a focus, taken from the catalogue or written by the person. */
export const focusStep = z.strictObject({
  /** Key in the step catalogue; null where the person wrote it. */
  key: z.string().nullable(),
  text: z.string().trim().min(1).max(1000),
  hours: z.number().positive().max(400).nullable(),
  /** The evidence it leaves. */
  leaves: z.string().max(1000).default(''),
  doneOn: day.nullable().default(null),
  /** The entry that came of it. */
  entryId: z.string().nullable().default(null),
})
export type FocusStep = z.infer<typeof focusStep>

export const focusFields = z.strictObject({
  axis: axisKey,
  /** Why this one, in the sentences shown when it was chosen. */
  why: z.array(z.string().max(1000)).max(20).default([]),
  /** The axis that was suggested then; another one may be chosen, and that is kept. */
  suggestedAxis: axisKey.nullable().default(null),
  steps: z.array(focusStep).max(20).default([]),
  openedOn: day,
  lookAgainOn: day,
})
export type FocusFields = z.infer<typeof focusFields>
export type FocusDraft = z.input<typeof focusFields>

/** The one axis being worked on. At most one is open (`closedOn` null) at any time; closed ones are the history. */
export const focus = focusFields.extend({
  id: z.string(),
  version: z.int().min(1),
  source: z.enum(['typed', 'earned', 'sample']),
  closedOn: day.nullable(),
  closedBecause: z.string().max(1000),
  createdAt: z.int(),
  updatedAt: z.int(),
})
export type Focus = z.infer<typeof focus>

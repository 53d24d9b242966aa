import type { Figure, Missing, OutcomeFigure, Share, TooLittleEvidence } from '@earned/engine'
import { z } from 'zod'

/** A count, and the ids of the entries it counts. */
export const figureShape = z.strictObject({
  value: z.int().min(0),
  entryIds: z.array(z.string()),
}) satisfies z.ZodType<Figure>

export const shareShape = figureShape.extend({
  of: z.int().min(1),
  ofEntryIds: z.array(z.string()),
}) satisfies z.ZodType<Share>

export const outcomeFigureShape = figureShape.extend({
  outcomeIds: z.array(z.string()),
}) satisfies z.ZodType<OutcomeFigure>

/** "Cannot tell yet", and what is missing. */
export const tooLittleShape = z.strictObject({
  cannotTell: z.enum([
    'planned_outputs',
    'outputs_done',
    'own_ratings',
    'reviewers',
    'certainty',
    'quarters',
    'ratings',
    'axes_seen_again',
  ] satisfies Missing[]),
  have: z.number(),
  need: z.number(),
}) satisfies z.ZodType<TooLittleEvidence>

import type { AxisView, OwnChange, OwnRating, OwnView } from '@earned/engine'
import { axisKey, day, wKey } from '@earned/framework/nouns'
import { profile, sourcedText } from '@earned/framework/shapes'
import { z } from 'zod'
import { figureShape } from './figure-shape.ts'

const level = z.int().min(0).max(5)

const ownRating = z.strictObject({
  ratingId: z.string(),
  level,
  yardstick: z.string(),
  day,
  ageDays: z.int().min(0),
  note: z.string(),
  evidence: figureShape,
  cited: z.boolean(),
}) satisfies z.ZodType<OwnRating>

const ownChange = z.strictObject({
  by: z.int().min(-5).max(5),
  from: level,
  to: level,
  since: day,
}) satisfies z.ZodType<OwnChange>

const axisView = z.strictObject({
  axis: axisKey,
  w: wKey,
  own: ownRating.nullable(),
  gap: z.int().min(-5).max(5).nullable(),
  profileLevel: level.nullable(),
  text: sourcedText.nullable(),
  nextText: sourcedText.nullable(),
  change: ownChange.nullable(),
  besides: z.array(ownRating),
}) satisfies z.ZodType<AxisView>

/** The person's own word on each axis, beside the profile they chose. Nothing in it is a level. */
export const ownViewShape = z.strictObject({
  profile: profile.nullable(),
  axes: z.array(axisView),
}) satisfies z.ZodType<OwnView>

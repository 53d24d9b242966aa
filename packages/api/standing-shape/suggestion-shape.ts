import type { FocusRow, FocusRule, FocusSuggestion, WhyNot, WouldChange } from '@earned/engine'
import { axisKey, backgroundKey, day } from '@earned/framework/nouns'
import { step } from '@earned/framework/shapes'
import { z } from 'zod'
import { figureShape } from './figure-shape.ts'

const rule = z.enum(['floundering_first', 'complement_background', 'one_at_a_time'] satisfies FocusRule[])

/** One axis in the table behind the focus: readiness before and after half a level more, and the gain per hour. */
const row = z.strictObject({
  axis: axisKey,
  own: z.number(),
  target: z.number(),
  flounders: z.boolean(),
  effortHours: z.number(),
  before: z.number(),
  after: z.number(),
  perHour: z.number(),
}) satisfies z.ZodType<FocusRow>

const whyNot = z.discriminatedUnion('because', [
  z.strictObject({ axis: axisKey, because: z.literal('too_close_to_call'), ratio: z.number() }),
  z.strictObject({ axis: axisKey, because: z.literal('gains_less'), ratio: z.number() }),
  z.strictObject({ axis: axisKey, because: z.literal('at_profile'), own: z.number(), target: z.number() }),
  z.strictObject({ axis: axisKey, because: z.literal('rule_first'), rule }),
  z.strictObject({
    axis: axisKey,
    because: z.literal('strategy_waits'),
    have: z.int(),
    need: z.int(),
    atLevel: z.int(),
  }),
]) satisfies z.ZodType<WhyNot>

const wouldChange = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('rating'), axes: z.array(axisKey) }),
  z.strictObject({ by: z.literal('one_level_higher'), axis: axisKey, to: z.number(), next: axisKey }),
  z.strictObject({ by: z.literal('fewer_hours'), axis: axisKey, hours: z.number() }),
  z.strictObject({ by: z.literal('choosing_profile') }),
]) satisfies z.ZodType<WouldChange>

/** The one axis to work on next, and everything it was chosen by. */
export const suggestionShape = z.strictObject({
  axis: axisKey,
  own: z.number(),
  target: z.number(),
  rule,
  from: z.array(backgroundKey),
  basis: z.literal('own_view'),
  profile: z.strictObject({ key: z.string(), name: z.string(), chosen: z.boolean() }),
  tie: axisKey.nullable(),
  table: z.array(row),
  notRated: z.array(axisKey),
  allAtProfile: z.boolean(),
  whyNot: z.array(whyNot),
  steps: z.array(step),
  lookAgainOn: day,
  wouldChange: z.array(wouldChange),
  evidence: figureShape,
}) satisfies z.ZodType<FocusSuggestion>

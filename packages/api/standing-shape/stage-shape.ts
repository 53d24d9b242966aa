import type { SignPart, SignPartKey, StageAgreement, StageView } from '@earned/engine'
import { stageKey } from '@earned/framework/nouns'
import { stage, stageSign } from '@earned/framework/shapes'
import { z } from 'zod'
import { figureShape } from './figure-shape.ts'

/** One thing a sign needs: how much of it there is, how much is enough, and what is counted. */
const signPart = z.strictObject({
  part: z.enum([
    'planned_outputs_done',
    'kinds_of_output',
    'quarters_with_outputs',
    'people_worked_with',
    'rankings_and_decisions',
    'outputs_serving',
    'choices_among_outcomes',
    'outcomes_read_when_due',
    'outcomes_unread',
    'outputs_this_quarter',
    'outputs_last_quarter',
  ] satisfies SignPartKey[]),
  have: z.int().min(0),
  need: z.int().min(0),
  met: z.boolean(),
  entryIds: z.array(z.string()),
  outcomeIds: z.array(z.string()),
}) satisfies z.ZodType<SignPart>

const signView = z.strictObject({ sign: stageSign, met: z.boolean(), parts: z.array(signPart) })

/** Where the person's Produce stands: guidance, never a lock. */
export const stageShape = z.strictObject({
  said: stageKey.nullable(),
  suggested: stageKey.nullable(),
  agreement: z.enum([
    'agree',
    'signs_say_earlier',
    'signs_say_later',
    'not_said',
    'cannot_tell',
  ] satisfies StageAgreement[]),
  here: stage,
  stages: z.array(z.strictObject({ stage, signs: z.array(signView) })),
  outputsThisQuarter: figureShape,
}) satisfies z.ZodType<StageView>

import type { Standing, WStanding } from '@earned/engine'
import { day, focus, wKey } from '@earned/framework/nouns'
import { z } from 'zod'
import { figureShape, tooLittleShape } from './figure-shape.ts'
import { ownViewShape } from './own-view-shape.ts'
import { produceShape } from './produce-shape.ts'
import { stageShape } from './stage-shape.ts'
import { suggestionShape } from './suggestion-shape.ts'

const wStanding = z.strictObject({
  w: wKey,
  axes: z.int(),
  rated: z.int(),
  atProfile: z.int().nullable(),
  uncited: z.int(),
  evidence: figureShape,
}) satisfies z.ZodType<WStanding>

/** The engine's `Standing` as it is sent. Checked both ways: here that it says no more, where it is answered that it says all. */
export const standingShape = z.strictObject({
  today: day,
  produce: produceShape,
  lastQuarter: produceShape,
  stage: stageShape,
  ownView: ownViewShape,
  ws: z.array(wStanding),
  focus: focus.nullable(),
  suggestion: z.union([suggestionShape, tooLittleShape]),
}) satisfies z.ZodType<Standing>

import type { FollowThrough, KindFigure, OutcomeFacts, ProduceFacts, Week } from '@earned/engine'
import { day, entryKind } from '@earned/framework/nouns'
import { z } from 'zod'
import { figureShape, outcomeFigureShape, shareShape, tooLittleShape } from './figure-shape.ts'

const kindFigure = figureShape.extend({ kind: entryKind }) satisfies z.ZodType<KindFigure>

/** planned = done + dropped + open; late within open. */
const followThrough = z.strictObject({
  planned: figureShape,
  done: figureShape,
  dropped: figureShape,
  open: figureShape,
  late: figureShape,
}) satisfies z.ZodType<FollowThrough>

const outcomeFacts = z.strictObject({
  due: outcomeFigureShape,
  read: outcomeFigureShape,
  met: outcomeFigureShape,
  missed: outcomeFigureShape,
  waiting: outcomeFigureShape,
}) satisfies z.ZodType<OutcomeFacts>

const week = z.strictObject({
  monday: day,
  outputs: figureShape,
  byKind: z.array(kindFigure),
  outcomesRead: outcomeFigureShape,
}) satisfies z.ZodType<Week>

/** What was made in one quarter. */
export const produceShape = z.strictObject({
  quarter: z.templateLiteral([z.string(), '-Q', z.literal([1, 2, 3, 4])]),
  from: day,
  to: day,
  outputs: figureShape,
  byKind: z.array(kindFigure),
  followThrough: z.union([followThrough, tooLittleShape]),
  serving: z.union([shareShape, tooLittleShape]),
  outcomes: outcomeFacts,
  unblocking: figureShape,
  decision: figureShape,
  prevented: figureShape,
  community: figureShape,
  unsorted: figureShape,
  weeks: z.array(week),
}) satisfies z.ZodType<ProduceFacts>

import { z } from 'zod'
import { artifactKind } from '../keys.ts'
import { originFields } from './origin.ts'

/** How a kind of artifact is named and explained; its criteria are in criteria.ts. */
export const artifactKindText = z.strictObject({
  key: artifactKind,
  name: z.string(),
  plural: z.string(),
  /** What it is for, in one line. */
  hint: z.string().max(140),
  ...originFields,
})
export type ArtifactKindText = z.infer<typeof artifactKindText>

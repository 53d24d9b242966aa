import { z } from 'zod'
import { artifactKind, skillKey } from '../keys.ts'

/** How a criterion can be looked at; what each letter means is in `checkClassTexts`. */
export const checkClass = z.enum(['P', 'N', 'A', 'L', 'H'])
export type CheckClass = z.infer<typeof checkClass>

/** One thing a reader of the artifact looks for. `id` is stable: readings and reviews are stored under it. */
export const criterion = z.strictObject({
  id: z.string().regex(/^[a-z_]+-\d{2}$/),
  checks: z.array(checkClass).min(1).max(2),
  text: z.string().min(1),
  /** How it is looked for in a document, or who is to be asked. */
  how: z.string().min(1),
})
export type Criterion = z.infer<typeof criterion>

/** All criteria of one artifact kind. `ours` holds for every line in it. */
export const criteriaSet = z.strictObject({
  kind: artifactKind,
  ours: z.literal(true),
  /** The skills such an artifact can show. */
  skills: z.array(skillKey).min(1),
  criteria: z.array(criterion).min(1),
  /** How such documents usually fail. */
  failures: z.array(z.string().min(1)).min(1),
})
export type CriteriaSet = z.infer<typeof criteriaSet>

import { z } from 'zod'

/**
 * Where a line comes from: `source` begins with the key of a work in sources.ts (`EP 07:11-09:20`), `ours` marks
 * what is editorial and must be shown as such. Both together: our wording or our scale over somebody's idea.
 */
export const originFields = {
  source: z.string().min(2).optional(),
  ours: z.literal(true).optional(),
}
export interface Origin {
  source?: string | undefined
  ours?: true | undefined
}

/** Whether a line says where it comes from; one that does not may not be shown. */
export function hasOrigin(line: Origin): boolean {
  return line.source !== undefined || line.ours === true
}

/** A text with its origin. */
export const sourcedText = z.strictObject({ text: z.string().min(1), ...originFields })
export type SourcedText = z.infer<typeof sourcedText>

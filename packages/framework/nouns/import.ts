import { z } from 'zod'

/** A row that was not taken, with its line in the file (the first is 1) and the reason in words. */
export const skippedRow = z.strictObject({ line: z.int().min(1), reason: z.string() })
export type SkippedRow = z.infer<typeof skippedRow>

/** The account of one import: `rows = taken + duplicate + skipped.length`. */
export const importReport = z.strictObject({
  id: z.string(),
  source: z.enum(['jira', 'linear', 'list', 'earned']),
  fileName: z.string().max(400),
  rows: z.int().min(0),
  taken: z.int().min(0),
  /** Rows already in the ledger. */
  duplicate: z.int().min(0),
  /** Those of the duplicates whose text has changed since: the entry was updated, or shows both where the person had edited it. */
  changed: z.int().min(0),
  skipped: z.array(skippedRow),
  /** True where it was stopped before the end; what had been taken stays. */
  cancelled: z.boolean(),
  createdAt: z.int(),
})
export type ImportReport = z.infer<typeof importReport>

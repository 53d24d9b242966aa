import type { Entry, Focus, ImportReport, Outcome, Person, Rating } from '@earned/framework'

/** One piece of a whole ledger, as it is exported and imported, with ids and versions as they are. */
export type LedgerPart =
  | { noun: 'person'; value: Person }
  | { noun: 'outcome'; value: Outcome }
  | { noun: 'entry'; value: Entry; sourceHash: string | null }
  | { noun: 'rating'; value: Rating }
  | { noun: 'focus'; value: Focus }
  | { noun: 'import'; value: ImportReport }

/** `duplicate`: already here in this version or a later one; nothing of it was written. */
export type WholeImport = { taken: number; changed: number; duplicate: number }

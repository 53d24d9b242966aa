import type { Entry } from '@earned/framework'

/** What the engine reads of an entry, and no more: the store fetches just this for 5,000 of them at once. */
export type LedgerEntry = Pick<
  Entry,
  'id' | 'kind' | 'state' | 'day' | 'plannedDay' | 'axes' | 'outcomeId' | 'people' | 'deletedAt'
>

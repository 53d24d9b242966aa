import {
  type AxisKey,
  axisKeys,
  type EntryKind,
  entryKinds,
  type EntrySource,
  type EntryState,
  entryStates,
} from '@earned/framework'
import { dayOf, someOf, textOf } from '../../lib/url-search.ts'

export const entrySources = ['typed', 'jira', 'linear', 'list', 'earned', 'sample'] as const

/** What the ledger shows, as it stands in the address. */
export type LedgerSearch = {
  q?: string | undefined
  kind?: EntryKind[] | undefined
  axis?: AxisKey[] | undefined
  state?: EntryState[] | undefined
  source?: EntrySource | undefined
  outcome?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** The name of a figure of the standing: its entries are shown. */
  figure?: string | undefined
  /** How many pages are open, so that Back finds the place again. */
  pages?: string | undefined
}

/** Reads an address; what it does not know is left out. */
export function ledgerSearch(search: Record<string, unknown>): LedgerSearch {
  const found = {
    q: textOf(search, 'q'),
    kind: someOf(search, 'kind', entryKinds),
    axis: someOf(search, 'axis', axisKeys),
    state: someOf(search, 'state', entryStates),
    source: someOf(search, 'source', entrySources)?.[0],
    outcome: textOf(search, 'outcome'),
    from: dayOf(search, 'from'),
    to: dayOf(search, 'to'),
    figure: textOf(search, 'figure'),
    pages: textOf(search, 'pages'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as LedgerSearch
}

/** Whether anything but the whole ledger is shown. */
export const isNarrowed = (search: LedgerSearch): boolean =>
  Object.entries(search).some(([name, value]) => name !== 'pages' && value !== undefined)

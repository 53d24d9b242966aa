import type { Entry } from '@earned/framework'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ask, call } from '../../lib/api.ts'
import { figureIn } from '../../lib/figures.ts'
import type { LedgerSearch } from './ledger-search.ts'

/** The entries an address asks for, a page of 50 at a time, and how many pages are open. */
export function useEntries(search: LedgerSearch) {
  const navigate = useNavigate({ from: '/ledger' })
  const standing = useQuery({ ...ask('standing.get', {}), enabled: search.figure !== undefined }).data
  const ids =
    search.figure === undefined ? undefined : standing && figureIn(standing, search.figure)?.entryIds
  const filters = {
    ...(search.q === undefined ? {} : { q: search.q }),
    ...(search.kind === undefined ? {} : { kinds: search.kind }),
    ...(search.axis === undefined ? {} : { axes: search.axis }),
    ...(search.state === undefined ? {} : { states: search.state }),
    ...(search.source === undefined ? {} : { source: search.source }),
    ...(search.outcome === undefined ? {} : { outcomeId: search.outcome }),
    ...(search.from === undefined ? {} : { from: search.from }),
    ...(search.to === undefined ? {} : { to: search.to }),
  }
  const list = useInfiniteQuery({
    queryKey: ['entries.list', filters, ids],
    queryFn: ({ pageParam, signal }) =>
      ids === undefined
        ? call(
            'entries.list',
            { ...filters, limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) },
            { signal },
          )
        : pageOfIds(ids, Number(pageParam || 0), signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: search.figure === undefined || ids !== undefined,
  })
  const open = list.data?.pages.length ?? 0
  const wanted = Math.min(40, Number(search.pages ?? 1))
  const { hasNextPage, isFetching, fetchNextPage } = list
  useEffect(() => {
    if (open > 0 && open < wanted && hasNextPage && !isFetching) void fetchNextPage()
  }, [open, wanted, hasNextPage, isFetching, fetchNextPage])
  const more = () => {
    if (isFetching) return
    void fetchNextPage()
    void navigate({
      search: (now) => ({ ...now, pages: String(open + 1) }),
      replace: true,
      resetScroll: false,
    })
  }
  const entries: Entry[] = list.data?.pages.flatMap((page) => page.entries) ?? []
  return {
    entries,
    more,
    hasMore: hasNextPage,
    waiting: list.isPending,
    fetching: isFetching,
    error: list.error,
    again: () => void list.refetch(),
  }
}

/** The entries behind a figure, in pages: their ids are known, and would not fit one address. */
async function pageOfIds(ids: readonly string[], from: number, signal: AbortSignal) {
  const some = ids.slice(from, from + 50)
  if (some.length === 0) return { entries: [], next: null }
  const { entries } = await call('entries.some', { ids: some }, { signal })
  return { entries, next: from + 50 < ids.length ? String(from + 50) : null }
}

import type { Entry } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { ask } from '../../lib/api.ts'
import { useKeys } from '../../lib/keyboard.ts'
import { useToday } from '../../lib/today.ts'
import { buttonLook } from '../../parts/button.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
import { PageHead } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { EmptyLedger, Nothing } from './empty-ledger.tsx'
import { EntryList } from './entry-list.tsx'
import { Filters } from './filters.tsx'
import { LedgerTabs } from './ledger-tabs.tsx'
import { isNarrowed, type LedgerSearch } from './ledger-search.ts'
import { Narrowed } from './narrowed.tsx'
import { Strip } from './strip.tsx'
import { useEntries } from './use-entries.ts'

/** Everything written down, by week. */
export function LedgerPage() {
  const search = useSearch({ from: '/ledger' })
  const navigate = useNavigate({ from: '/ledger' })
  const today = useToday()
  const outcomes = useQuery(ask('outcomes.list', {})).data?.outcomes
  const found = useEntries(search)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const titles = useMemo(() => new Map(outcomes?.map(({ id, title }) => [id, title])), [outcomes])
  const change = useCallback(
    (patch: Partial<LedgerSearch>) =>
      void navigate({
        search: (now) => ({ ...now, ...patch, pages: undefined }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const select = useCallback((id: string) => setSelected((now) => toggled(now, id)), [])
  const none = () => setSelected(new Set())
  useKeys({ Escape: none })
  const chosen = found.entries.filter((entry: Entry) => selected.has(entry.id))
  const narrowed = isNarrowed(search)
  return (
    <DropZone>
      <PageHead title="Ledger">
        <Link to="/import" className={buttonLook('quiet')}>
          Bring something in
        </Link>
      </PageHead>
      <LedgerTabs />
      <Strip today={today} from={search.from} />
      <Filters search={search} outcomes={outcomes ?? []} change={change} />
      {narrowed && (
        <Narrowed
          search={search}
          shown={found.waiting ? undefined : found.entries.length}
          hasMore={found.hasMore}
          titles={titles}
          change={change}
        />
      )}
      {found.error && <ProblemNote error={found.error} again={found.again} />}
      {!found.waiting &&
        !found.error &&
        found.entries.length === 0 &&
        (narrowed ? <Nothing /> : <EmptyLedger />)}
      <EntryList {...found} today={today} outcomes={titles} selected={selected} select={select} />
      {chosen.length > 0 && (
        <BulkBar
          entries={chosen}
          shown={found.entries.length}
          outcomes={outcomes ?? []}
          all={() => setSelected(new Set(found.entries.map((entry) => entry.id)))}
          none={none}
        />
      )}
    </DropZone>
  )
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

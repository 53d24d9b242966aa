import { sayDate } from '../../lib/say-day.ts'
import { figureName } from '../../lib/figures.ts'
import { sayCount } from '../../lib/say-number.ts'
import { useToday } from '../../lib/today.ts'
import { Button } from '../../parts/button.tsx'
import styles from './ledger.module.css'
import type { LedgerSearch } from './ledger-search.ts'

type Props = {
  search: LedgerSearch
  /** Undefined while they are fetched. */
  shown: number | undefined
  hasMore: boolean
  titles: ReadonlyMap<string, string>
  change: (patch: Partial<LedgerSearch>) => void
}

/** Says what is shown, and lets go of it. */
export function Narrowed({ search, shown, hasMore, change }: Props) {
  const today = useToday()
  const { from, to } = search
  return (
    <p className={styles.shown} aria-live="polite">
      <span>
        {shown === undefined
          ? 'Looking'
          : `${sayCount(shown, 'entry', 'entries')}${hasMore ? ' and more' : ''}`}
      </span>
      {search.figure !== undefined && <span>behind “{figureName(search.figure)}”</span>}
      {(from !== undefined || to !== undefined) && (
        <span>
          {from === undefined ? '' : `from ${sayDate(from, today)} `}
          {to === undefined ? '' : `to ${sayDate(to, today)}`}
        </span>
      )}
      <Button
        look="plain"
        onClick={() =>
          change({
            q: undefined,
            kind: undefined,
            axis: undefined,
            state: undefined,
            source: undefined,
            outcome: undefined,
            from: undefined,
            to: undefined,
            figure: undefined,
          })
        }
      >
        Show everything
      </Button>
    </p>
  )
}

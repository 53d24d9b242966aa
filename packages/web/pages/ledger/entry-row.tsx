import type { Day, Entry } from '@earned/framework'
import { Link } from '@tanstack/react-router'
import { kindName, stateNames } from '../../lib/names.ts'
import { sayDay, sayWeekday } from '../../lib/say-day.ts'
import { sayChange } from '../../lib/say-number.ts'
import styles from './ledger.module.css'

type Props = {
  entry: Entry
  today: Day
  outcome: string | undefined
  selected: boolean
  select: (id: string) => void
}

/** One entry of the ledger on its line. */
export function EntryRow({ entry, today, outcome, selected, select }: Props) {
  const also = [...entry.changes.slice(0, 2).map(sayChange), outcome && `for ${outcome}`].filter(Boolean)
  const overdue = entry.state === 'planned' && entry.day < today
  return (
    <li className={styles.row} data-line data-selected={selected || undefined}>
      <label className={styles.select}>
        <span className="unseen">Select {entry.title}</span>
        <input type="checkbox" checked={selected} onChange={() => select(entry.id)} />
      </label>
      <span className={styles.day}>{sayWeekday(entry.day)}</span>
      <span>
        <Link to="/ledger/$id" params={{ id: entry.id }} className={styles.title} data-row={entry.id}>
          {entry.title}
        </Link>
        {also.length > 0 && <span className={styles.also}>{also.join(' · ')}</span>}
      </span>
      <span className={styles.meta}>
        <span className={styles.dayIn}>{sayDay(entry.day, today)} · </span>
        {kindName(entry.kind)}
        {entry.state !== 'done' && (
          <>
            {' · '}
            <span className={overdue ? styles.open : undefined}>{stateNames[entry.state]}</span>
          </>
        )}
        {entry.incoming && ' · two versions'}
      </span>
    </li>
  )
}

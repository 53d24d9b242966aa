import { type AxisView, words } from '@earned/engine'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ask } from '../../lib/api.ts'
import styles from './growth.module.css'

/** What one rating rests on, and the question it leaves open. */
export function AxisDetail({ view }: { view: AxisView }) {
  const [open, setOpen] = useState(false)
  const moved = words.changeSentence(view)
  return (
    <details className={styles.axis} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.axisSentence(view)}</summary>
      {open && (
        <div className={styles.inside}>
          {view.text && (
            <p>
              Level {view.own?.level} reads: “{view.text.text}”
            </p>
          )}
          <p>{words.gapQuestion(view)}</p>
          {moved !== '' && <p>{moved}</p>}
          {view.besides.map((rating) => (
            <p key={rating.ratingId}>{words.besideYardstick(rating)}</p>
          ))}
          {view.own && view.own.evidence.value > 0 && <Cited ids={view.own.evidence.entryIds} />}
          <p>
            <Link to="/growth/rate/$axis" params={{ axis: view.axis }}>
              {view.own ? 'Rate it again' : 'Rate it'}
            </Link>
          </p>
        </div>
      )}
    </details>
  )
}

function Cited({ ids }: { ids: string[] }) {
  const entries = useQuery(ask('entries.some', { ids })).data?.entries
  return (
    <ul aria-label="Cited entries">
      {entries?.map((entry) => (
        <li key={entry.id}>
          <Link to="/ledger/$id" params={{ id: entry.id }}>
            {entry.title}
          </Link>
        </li>
      ))}
    </ul>
  )
}

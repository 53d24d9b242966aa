import { type Day, type Entry, startOfWeek } from '@earned/framework'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useKeys } from '../../lib/keyboard.ts'
import { lineWithFocus } from '../../lib/lines.ts'
import { sayWeek } from '../../lib/say-day.ts'
import { Button } from '../../parts/button.tsx'
import { EntryRow } from './entry-row.tsx'
import styles from './ledger.module.css'

type Props = {
  entries: readonly Entry[]
  today: Day
  outcomes: ReadonlyMap<string, string>
  selected: ReadonlySet<string>
  select: (id: string) => void
  hasMore: boolean
  fetching: boolean
  more: () => void
}

/** Entries under the weeks they belong to; the keyboard walks from line to line. */
export function EntryList({ entries, today, outcomes, selected, select, hasMore, fetching, more }: Props) {
  useListKeys(select)
  return (
    <div className={selected.size > 0 ? styles.picking : undefined}>
      {weeksOf(entries).map(([monday, inWeek]) => (
        <section key={monday} className={styles.week} aria-label={sayWeek(monday, today)}>
          <h2>{sayWeek(monday, today)}</h2>
          <ul>
            {inWeek.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                today={today}
                outcome={entry.outcomeId === null ? undefined : outcomes.get(entry.outcomeId)}
                selected={selected.has(entry.id)}
                select={select}
              />
            ))}
          </ul>
        </section>
      ))}
      {hasMore && <More key={entries.length} more={more} fetching={fetching} />}
    </div>
  )
}

/** Fetches on when it comes into view, or when it is pressed. */
function More({ more, fetching }: Pick<Props, 'more' | 'fetching'>) {
  const mark = useRef<HTMLDivElement>(null)
  const seen = useEffectEvent(more)
  useEffect(() => {
    if (!mark.current) return
    const watching = new IntersectionObserver((found) => found[0]?.isIntersecting && seen(), {
      rootMargin: '400px',
    })
    watching.observe(mark.current)
    return () => watching.disconnect()
  }, [])
  return (
    <div ref={mark} className={styles.more}>
      <Button look="quiet" onClick={more} disabled={fetching}>
        {fetching ? 'Fetching more …' : 'More'}
      </Button>
    </div>
  )
}

function weeksOf(entries: readonly Entry[]): [monday: Day, entries: Entry[]][] {
  const weeks = new Map<Day, Entry[]>()
  for (const entry of entries) {
    const monday = startOfWeek(entry.day)
    const week = weeks.get(monday)
    if (week) week.push(entry)
    else weeks.set(monday, [entry])
  }
  return [...weeks]
}

/** e edits, x selects the line that has the focus; the shell walks from line to line. */
function useListKeys(select: (id: string) => void): void {
  const navigate = useNavigate()
  const withId = (run: (id: string) => void) => () => {
    const id = lineWithFocus()?.querySelector<HTMLElement>('[data-row]')?.dataset['row']
    if (id !== undefined) run(id)
  }
  useKeys({
    x: withId(select),
    e: withId((id) => void navigate({ to: '/ledger/$id', params: { id }, search: { edit: 'title' } })),
  })
}

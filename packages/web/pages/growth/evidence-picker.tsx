import type { AxisKey, Entry } from '@earned/framework'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { ask } from '../../lib/api.ts'
import { axisName, kindName } from '../../lib/names.ts'
import { sayDate } from '../../lib/say-day.ts'
import { useToday } from '../../lib/today.ts'
import { TextField } from '../../parts/field.tsx'
import styles from './growth.module.css'

type Props = { axis: AxisKey; chosen: readonly string[]; change: (ids: string[]) => void }

/** Entries to cite: those that name the axis come first, any other by its words. */
export function EvidencePicker({ axis, chosen, change }: Props) {
  const [text, setText] = useState('')
  const q = useDeferredValue(text.trim())
  const today = useToday()
  const found = useQuery({
    ...ask('entries.list', q === '' ? { axes: [axis], states: ['done'], limit: 12 } : { q, limit: 12 }),
    placeholderData: keepPreviousData,
  }).data?.entries
  const cited = useQuery({
    ...ask('entries.some', { ids: [...chosen] }),
    enabled: chosen.length > 0,
    placeholderData: keepPreviousData,
  }).data?.entries
  const shown = unique([
    ...(chosen.length > 0 ? (cited ?? []).filter((entry) => chosen.includes(entry.id)) : []),
    ...(found ?? []),
  ])
  const toggle = (id: string) =>
    change(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className={styles.picker}>
      <legend>
        <h3>What shows it?</h3>
      </legend>
      <TextField
        label="Search your ledger"
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {shown.length === 0 ? (
        <p className="small muted">
          {q === ''
            ? `No entry names ${axisName(axis)} yet: search for one that shows it.`
            : 'Nothing in your ledger has these words.'}
        </p>
      ) : (
        <div className={styles.found}>
          {shown.map((entry) => (
            <label key={entry.id} className={styles.entry}>
              <input type="checkbox" checked={chosen.includes(entry.id)} onChange={() => toggle(entry.id)} />
              <span>{entry.title}</span>
              <span className={styles.tag}>
                {kindName(entry.kind)}, {sayDate(entry.day, today)}
              </span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}

const unique = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
]

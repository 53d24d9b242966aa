import type { Link, MetricChange } from '@earned/framework'
import { readNumber } from '../../lib/read-number.ts'
import { TextField } from '../../parts/field.tsx'
import styles from './entry.module.css'
import { LineList } from './line-list.tsx'

/** What is no number yet counts as nothing. */
const numberIn = (text: string): number | null => readNumber(text) ?? null

type ChangeLine = { metric: string; from: string; to: string; by: string; unit: string }

export function ChangeList({
  changes,
  change,
}: {
  changes: readonly MetricChange[]
  change: (rows: MetricChange[]) => void
}) {
  return (
    <LineList<ChangeLine, MetricChange>
      legend="Numbers that moved"
      add="Add a number"
      rows={changes}
      empty={{ metric: '', from: '', to: '', by: '', unit: '' }}
      lineOf={({ metric, from, to, by, unit }) => ({
        metric,
        unit,
        from: from?.toString() ?? '',
        to: to?.toString() ?? '',
        by: by?.toString() ?? '',
      })}
      rowOf={(line) => {
        const row = {
          metric: line.metric,
          unit: line.unit,
          from: numberIn(line.from),
          to: numberIn(line.to),
          by: numberIn(line.by),
        }
        return row.metric.trim() === '' && row.from === null && row.to === null && row.by === null
          ? undefined
          : row
      }}
      change={change}
    >
      {(line, set) => (
        <div className={styles.inputs}>
          <TextField
            label="What"
            value={line.metric}
            maxLength={120}
            onChange={(event) => set({ metric: event.target.value })}
          />
          <TextField
            label="From"
            inputMode="decimal"
            value={line.from}
            onChange={(event) => set({ from: event.target.value })}
          />
          <TextField
            label="To"
            inputMode="decimal"
            value={line.to}
            onChange={(event) => set({ to: event.target.value })}
          />
          <TextField
            label="Or by"
            inputMode="decimal"
            value={line.by}
            onChange={(event) => set({ by: event.target.value })}
          />
          <TextField
            label="Unit"
            value={line.unit}
            maxLength={24}
            onChange={(event) => set({ unit: event.target.value })}
          />
        </div>
      )}
    </LineList>
  )
}

const linkable = /^(https?:\/\/|mailto:)\S+$/i

export function LinkList({ links, change }: { links: readonly Link[]; change: (rows: Link[]) => void }) {
  return (
    <LineList<{ url: string; label: string }, Link>
      legend="Links"
      add="Add a link"
      rows={links}
      empty={{ url: '', label: '' }}
      lineOf={({ url, label }) => ({ url, label: label ?? '' })}
      rowOf={({ url, label }) =>
        linkable.test(url.trim()) ? { url: url.trim(), ...(label === '' ? {} : { label }) } : undefined
      }
      change={change}
    >
      {(line, set) => (
        <div className={styles.inputs}>
          <TextField
            label="Address"
            type="url"
            value={line.url}
            maxLength={2000}
            wrong={
              line.url === '' || linkable.test(line.url.trim())
                ? undefined
                : 'starts with https://, http:// or mailto:'
            }
            onChange={(event) => set({ url: event.target.value })}
          />
          <TextField
            label="Named"
            value={line.label}
            maxLength={200}
            onChange={(event) => set({ label: event.target.value })}
          />
        </div>
      )}
    </LineList>
  )
}

export function PeopleList({
  people,
  change,
}: {
  people: readonly string[]
  change: (rows: string[]) => void
}) {
  return (
    <LineList<{ name: string }, string>
      legend="People who were part of it"
      add="Add a person"
      rows={people}
      empty={{ name: '' }}
      lineOf={(name) => ({ name })}
      rowOf={({ name }) => (name.trim() === '' ? undefined : name.trim())}
      change={change}
    >
      {(line, set) => (
        <TextField
          label="Name"
          unseen
          value={line.name}
          maxLength={120}
          onChange={(event) => set({ name: event.target.value })}
        />
      )}
    </LineList>
  )
}

import type { Outcome, OutcomeFields } from '@earned/framework'
import { Link } from '@tanstack/react-router'
import { ask, call, queries, refresh } from '../../lib/api.ts'
import { useAutosave } from '../../lib/use-autosave.ts'
import { useTitle } from '../../lib/use-title.ts'
import { ClashNote } from '../../parts/clash-note.tsx'
import { FieldLine, TextArea, TextField } from '../../parts/field.tsx'
import { SaveMark } from '../../parts/save-mark.tsx'
import entry from '../entry/entry.module.css'
import { NumberField } from './number-field.tsx'
import styles from './outcomes.module.css'

const results = [
  { value: null, label: 'open' },
  { value: 'met', label: 'met' },
  { value: 'missed', label: 'missed' },
  { value: 'dropped', label: 'dropped' },
] as const

export function OutcomeForm({ outcome }: { outcome: Outcome }) {
  const saving = useAutosave<Outcome, OutcomeFields>({
    row: outcome,
    key: `outcome.${outcome.id}`,
    save: (edits, { id, version }) => call('outcomes.change', { id, version, ...edits }),
    faults: (edits) => (edits.title?.trim() === '' ? { title: 'An outcome needs a title.' } : {}),
    saved: (next) => {
      queries.setQueryData(ask('outcomes.get', { id: next.id }).queryKey, next)
      void refresh('outcomes')
    },
  })
  const { fields, set, clash } = saving
  useTitle(fields.title)
  return (
    <>
      <div className={entry.top}>
        <Link to="/ledger/outcomes" className="small muted">
          Outcomes
        </Link>
        <SaveMark {...saving} />
      </div>
      <h1 className="unseen" tabIndex={-1} data-page-heading>
        {fields.title}
      </h1>
      <textarea
        className={entry.title}
        aria-label="Title"
        rows={1}
        maxLength={300}
        value={fields.title}
        onChange={(event) => set({ title: event.target.value.replaceAll('\n', ' ') })}
      />
      {clash && (
        <ClashNote
          why="This outcome was changed elsewhere while you wrote here. Both are kept until you choose."
          fields={clash.names.map((name) => ({
            name: String(name),
            sides: [
              {
                title: 'What you wrote here',
                text: String(fields[name] ?? ''),
                label: 'Keep this',
                take: () => saving.settle(name, 'mine'),
              },
              {
                title: 'What was saved meanwhile',
                text: String(clash.current[name] ?? ''),
                label: 'Take this',
                take: () => saving.settle(name, 'theirs'),
              },
            ],
          }))}
        />
      )}
      <div className={styles.groups}>
        <FieldLine>
          <TextField
            label="What should move"
            value={fields.metric}
            maxLength={200}
            onChange={(event) => set({ metric: event.target.value })}
          />
          <TextField
            label="Unit"
            value={fields.unit}
            maxLength={40}
            onChange={(event) => set({ unit: event.target.value })}
          />
        </FieldLine>
        <FieldLine>
          <NumberField label="Baseline" value={fields.baseline} change={(baseline) => set({ baseline })} />
          <NumberField label="Target" value={fields.target} change={(target) => set({ target })} />
          <TextField
            label="Due"
            type="date"
            value={fields.due ?? ''}
            onChange={(event) => set({ due: event.target.value || null })}
          />
        </FieldLine>
        <fieldset>
          <legend className={entry.legend}>How it ended</legend>
          <div className={styles.result}>
            {results.map(({ value, label }) => (
              <label key={label} className={styles.choice}>
                <input
                  type="radio"
                  name="result"
                  checked={fields.result === value}
                  onChange={() => set({ result: value })}
                />
                {label}
              </label>
            ))}
          </div>
          <TextArea
            label="What you take from it"
            value={fields.resultNote}
            maxLength={4000}
            onChange={(event) => set({ resultNote: event.target.value })}
          />
        </fieldset>
      </div>
    </>
  )
}

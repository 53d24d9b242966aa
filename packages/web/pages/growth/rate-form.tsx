import type { AxisView } from '@earned/engine'
import { axes, type AxisKey, levelTexts, type Rating } from '@earned/framework'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { call, onceKey, refresh } from '../../lib/api.ts'
import { useStored } from '../../lib/stored.ts'
import { today } from '../../lib/today.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { EvidencePicker } from './evidence-picker.tsx'
import styles from './growth.module.css'
import { LevelSources } from './level-sources.tsx'

type Draft = { level: number | null; entryIds: string[]; note: string; yardstick: string }
type Props = { axis: AxisKey; view: AxisView | undefined; kept: (rating: Rating) => void; keepLabel: string }

/** Six texts, the entries that show it, and a word about it. What is not kept yet outlives a reload. */
export function RateForm({ axis, view, kept, keepLabel }: Props) {
  const [draft, setDraft] = useStored<Draft>(`rate.${axis}`, {
    level: null,
    entryIds: [],
    note: '',
    yardstick: '',
  })
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch })
  const keep = useMutation({
    mutationFn: (level: number) =>
      call(
        'ratings.add',
        {
          axis,
          level,
          day: today(),
          entryIds: draft.entryIds,
          note: draft.note,
          yardstick: draft.yardstick.trim() || levelTexts,
        },
        { idempotencyKey: onceKey() },
      ),
    onSuccess: async (rating) => {
      setDraft(undefined)
      await refresh('ratings')
      kept(rating)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.level !== null) keep.mutate(draft.level)
  }
  return (
    <form onSubmit={submit}>
      <Levels axis={axis} view={view} level={draft.level} choose={(level) => set({ level })} />
      <EvidencePicker axis={axis} chosen={draft.entryIds} change={(entryIds) => set({ entryIds })} />
      <TextArea
        label="A word about it"
        value={draft.note}
        maxLength={4000}
        onChange={(event) => set({ note: event.target.value })}
      />
      <details className={styles.more} open={draft.yardstick !== '' || undefined}>
        <summary>Against another yardstick</summary>
        <div>
          <TextField
            label="Who or what you compare with"
            hint="A person you know, another function, the best you have seen. Such a rating stands beside your own view and is never mixed into it."
            maxLength={200}
            value={draft.yardstick}
            onChange={(event) => set({ yardstick: event.target.value })}
          />
        </div>
      </details>
      {keep.error && <ProblemNote error={keep.error} kept="What you chose is kept in this browser." />}
      <div className={styles.doing}>
        <Button type="submit" disabled={draft.level === null || keep.isPending}>
          {keepLabel}
        </Button>
        <span className="small muted">
          {draft.level === null
            ? 'Choose the text that is most like your work of the last months.'
            : draft.entryIds.length === 0
              ? 'Without an entry it is kept, and marked as resting on nothing cited.'
              : `Rests on ${draft.entryIds.length} ${draft.entryIds.length === 1 ? 'entry' : 'entries'}.`}
        </span>
      </div>
    </form>
  )
}

type LevelsProps = {
  axis: AxisKey
  view: AxisView | undefined
  level: number | null
  choose: (level: number) => void
}

function Levels({ axis, view, level, choose }: LevelsProps) {
  const { name, about, levels } = axes[axis]
  const group = useId()
  const tags = (at: number) =>
    [view?.own?.level === at && 'your last word', view?.profileLevel === at && 'your profile']
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      <fieldset>
        <legend>
          <h2 className={styles.axisName}>{name}</h2>
          <p className="muted">{about}</p>
        </legend>
        <div className={styles.levels}>
          {levels.map((text, at) => (
            <label key={at} className={styles.level}>
              <input type="radio" name={group} checked={level === at} onChange={() => choose(at)} />
              <span className={styles.number}>{at}</span>
              <span>{text.text}</span>
              {tags(at) !== '' && <span className={styles.tag}>{tags(at)}</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <LevelSources axis={axis} />
    </>
  )
}

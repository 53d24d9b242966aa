import type { Focus } from '@earned/framework'
import { type FormEvent, useState } from 'react'
import { call, refresh, sayProblem } from '../../lib/api.ts'
import { axisName, wOf } from '../../lib/names.ts'
import { say } from '../../lib/notices.ts'
import { sayDate } from '../../lib/say-day.ts'
import { useToday } from '../../lib/today.ts'
import { Button } from '../../parts/button.tsx'
import { TextArea, TextField } from '../../parts/field.tsx'
import { markStep } from './focus-steps.ts'
import styles from './growth.module.css'
import { StepList } from './step-list.tsx'

/** The focus that is open: its steps, the day to look again, and the way to close it. */
export function CurrentFocus({ focus }: { focus: Focus }) {
  const today = useToday()
  async function move(lookAgainOn: string) {
    try {
      await call('focus.change', { id: focus.id, version: focus.version, lookAgainOn })
    } catch (error) {
      say(`Not changed: ${sayProblem(error)}`, { tone: 'failed' })
    }
    await refresh('focus')
  }
  return (
    <section aria-label="Your focus">
      <div className={`${styles.focus} ${wOf(focus.axis)}`}>
        <p className="small muted">
          One focus, since {sayDate(focus.openedOn, today)}
          {focus.suggestedAxis !== null &&
            focus.suggestedAxis !== focus.axis &&
            ` · ${axisName(focus.suggestedAxis)} was suggested then`}
        </p>
        <h2>{axisName(focus.axis)}</h2>
        <div className={styles.why}>
          {focus.why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      <StepList steps={focus.steps} mark={(step, done) => void markStep(focus, step, done ? today : null)} />
      <div className={styles.doing}>
        <TextField
          label="Look again on"
          type="date"
          value={focus.lookAgainOn}
          onChange={(event) => event.target.value && void move(event.target.value)}
        />
      </div>
      <Close focus={focus} />
    </section>
  )
}

function Close({ focus }: { focus: Focus }) {
  const [because, setBecause] = useState('')
  async function close(event: FormEvent) {
    event.preventDefault()
    try {
      await call('focus.close', { id: focus.id, version: focus.version, because })
      say('Closed. It is kept in the history below.')
    } catch (error) {
      say(`Not closed: ${sayProblem(error)}`, { tone: 'failed' })
    }
    await refresh('focus')
  }
  return (
    <details className={styles.more}>
      <summary>Close this focus</summary>
      <form className={styles.closing} onSubmit={(event) => void close(event)}>
        <TextArea
          label="What came of it, or why you leave it"
          maxLength={1000}
          value={because}
          onChange={(event) => setBecause(event.target.value)}
        />
        <Button type="submit" look="quiet">
          Close it
        </Button>
      </form>
    </details>
  )
}

import type { Outcome } from '@earned/framework'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ask, call, queries, refresh } from '../../lib/api.ts'
import { readNumber } from '../../lib/read-number.ts'
import { sayDay } from '../../lib/say-day.ts'
import { sayNumber } from '../../lib/say-number.ts'
import { useToday } from '../../lib/today.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import styles from './outcomes.module.css'

/** What the metric was, day by day, and a line for the next reading. */
export function Readings({ outcome }: { outcome: Outcome }) {
  const today = useToday()
  const [day, setDay] = useState(today)
  const [text, setText] = useState('')
  const [note, setNote] = useState('')
  const value = readNumber(text)
  const read = useMutation({
    mutationFn: (reading: number) => call('outcomes.read', { id: outcome.id, day, value: reading, note }),
    onSuccess: async (next) => {
      queries.setQueryData(ask('outcomes.get', { id: next.id }).queryKey, next)
      setText('')
      setNote('')
      await refresh('outcomes')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typeof value === 'number') read.mutate(value)
  }
  return (
    <Section title="Readings">
      {outcome.readings.length > 0 && (
        <Rows label="Readings">
          {outcome.readings.toReversed().map((reading) => (
            <Row key={reading.day} when={sayDay(reading.day, today)} more={reading.note}>
              {sayNumber(reading.value, outcome.unit)}
            </Row>
          ))}
        </Rows>
      )}
      <form className={styles.reading} onSubmit={submit}>
        <TextField
          label="Day"
          type="date"
          required
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          label={outcome.unit === '' ? 'Value' : `Value, ${outcome.unit}`}
          inputMode="decimal"
          value={text}
          wrong={value === undefined ? 'a number, such as 3.6' : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          label="Note"
          value={note}
          maxLength={1000}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit" look="quiet" disabled={typeof value !== 'number' || read.isPending}>
          Write it down
        </Button>
      </form>
      {read.error && <ProblemNote error={read.error} />}
    </Section>
  )
}

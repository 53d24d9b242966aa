import type { AxisKey, Day, Focus, Step } from '@earned/framework'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call, onceKey, refresh } from '../../lib/api.ts'
import { axisName } from '../../lib/names.ts'
import { say } from '../../lib/notices.ts'
import { Button, type Look } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import styles from './growth.module.css'

type Props = {
  axis: AxisKey
  steps: readonly Step[]
  lookAgainOn: Day
  /** The focus that would be left for it. */
  leaves: Focus | null
  look?: Look
}

/** Makes an axis the one focus; the one before is closed with a word about why, and kept. */
export function ChooseFocus({ axis, steps, lookAgainOn, leaves, look = 'strong' }: Props) {
  const [because, setBecause] = useState('')
  const choose = useMutation({
    mutationFn: () =>
      call(
        'focus.choose',
        {
          axis,
          steps: steps.map(({ key, text, hours, leaves }) => ({ key, text, hours, leaves })),
          lookAgainOn,
          because,
        },
        { idempotencyKey: onceKey() },
      ),
    onSuccess: async () => {
      say(`Your focus: ${axisName(axis)}.`)
      await refresh('focus')
      window.scrollTo({ top: 0 })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choose.mutate()
  }
  return (
    <form className={styles.closing} onSubmit={submit}>
      {leaves && (
        <TextArea
          label={`Why leave ${axisName(leaves.axis)}`}
          maxLength={1000}
          rows={2}
          value={because}
          onChange={(event) => setBecause(event.target.value)}
        />
      )}
      {choose.error && <ProblemNote error={choose.error} />}
      <Button type="submit" look={look} disabled={choose.isPending}>
        Make {axisName(axis)} my focus
      </Button>
    </form>
  )
}

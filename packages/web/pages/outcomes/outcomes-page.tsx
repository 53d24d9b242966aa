import type { Day, Outcome } from '@earned/framework'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ask, call, onceKey, refresh } from '../../lib/api.ts'
import { sayDate } from '../../lib/say-day.ts'
import { sayGoal, sayNumber } from '../../lib/say-number.ts'
import { useToday } from '../../lib/today.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { TextField } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { LedgerTabs } from '../ledger/ledger-tabs.tsx'
import styles from './outcomes.module.css'

/** Goals with a metric, a target and a date: those to be read first, then open, then over. */
export function OutcomesPage() {
  const { data, error, refetch } = useQuery(ask('outcomes.list', {}))
  const today = useToday()
  const groups = data && groupsOf(data.outcomes, today)
  return (
    <>
      <PageHead title="Outcomes" />
      <LedgerTabs />
      <NewOutcome />
      {error && <ProblemNote error={error} again={() => void refetch()} />}
      {data?.outcomes.length === 0 && (
        <Empty>
          An outcome is a goal of your product area: what should move, from where, to where, by when. Entries
          that serve it then count as more than output. Name one above, for instance “More shops finish
          checkout”.
        </Empty>
      )}
      {groups?.map(
        ([title, outcomes]) =>
          outcomes.length > 0 && (
            <Section key={title} title={title}>
              <Rows>
                {outcomes.map((outcome) => (
                  <OutcomeRow key={outcome.id} outcome={outcome} today={today} />
                ))}
              </Rows>
            </Section>
          ),
      )}
    </>
  )
}

function groupsOf(outcomes: readonly Outcome[], today: Day): [string, Outcome[]][] {
  const open = outcomes.filter((outcome) => outcome.result === null)
  return [
    ['Due to be read', open.filter((outcome) => outcome.due !== null && outcome.due <= today)],
    ['Open', open.filter((outcome) => outcome.due === null || outcome.due > today)],
    ['Over', outcomes.filter((outcome) => outcome.result !== null)],
  ]
}

function OutcomeRow({ outcome, today }: { outcome: Outcome; today: Day }) {
  const last = outcome.readings.at(-1)
  const goal = sayGoal(outcome)
  return (
    <Row
      when={outcome.due === null ? '' : sayDate(outcome.due, today)}
      more={
        outcome.result ??
        (last ? `${sayNumber(last.value, outcome.unit)} on ${sayDate(last.day, today)}` : 'no reading yet')
      }
    >
      <Link to="/ledger/outcomes/$id" params={{ id: outcome.id }}>
        {outcome.title}
      </Link>
      {goal !== '' && <span className={styles.goal}>{goal}</span>}
    </Row>
  )
}

function NewOutcome() {
  const [title, setTitle] = useState('')
  const navigate = useNavigate()
  const add = useMutation({
    mutationFn: () => call('outcomes.add', { title: title.trim() }, { idempotencyKey: onceKey() }),
    onSuccess: async (made) => {
      await refresh('outcomes')
      await navigate({ to: '/ledger/outcomes/$id', params: { id: made.id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() !== '') add.mutate()
  }
  return (
    <>
      <form className={styles.create} onSubmit={submit}>
        <TextField
          label="A new outcome"
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button type="submit" look="quiet" disabled={add.isPending}>
          Make it
        </Button>
      </form>
      {add.error && <ProblemNote error={add.error} />}
    </>
  )
}

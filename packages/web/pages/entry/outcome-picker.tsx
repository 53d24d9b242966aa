import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ask, call, onceKey, refresh, sayProblem } from '../../lib/api.ts'
import { say } from '../../lib/notices.ts'
import { sayGoal } from '../../lib/say-number.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import styles from './entry.module.css'

type Props = { outcomeId: string | null; change: (id: string | null) => void }

/** Which outcome the entry serves; a new one is made on the spot and filled in on its own page. */
export function OutcomePicker({ outcomeId, change }: Props) {
  const outcomes = useQuery(ask('outcomes.list', {})).data?.outcomes ?? []
  const [title, setTitle] = useState<string>()
  const chosen = outcomes.find((outcome) => outcome.id === outcomeId)
  async function create() {
    if (!title?.trim()) return
    try {
      const made = await call('outcomes.add', { title: title.trim() }, { idempotencyKey: onceKey() })
      await refresh('outcomes')
      setTitle(undefined)
      change(made.id)
    } catch (error) {
      say(`The outcome was not made: ${sayProblem(error)}`, { tone: 'failed' })
    }
  }
  if (title !== undefined) {
    return (
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <TextField
          label="New outcome"
          ref={(field: HTMLInputElement | null) => field?.focus()}
          required
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <span>
          <Button type="submit">Make it</Button>{' '}
          <Button look="quiet" onClick={() => setTitle(undefined)}>
            Never mind
          </Button>
        </span>
      </form>
    )
  }
  return (
    <div>
      <SelectField
        label="Serves the outcome"
        value={chosen?.id ?? ''}
        choices={[
          { value: '', label: 'none' },
          ...outcomes.map((outcome) => ({ value: outcome.id, label: outcome.title })),
          { value: 'new', label: 'a new outcome …' },
        ]}
        onChange={(event) =>
          event.target.value === 'new' ? setTitle('') : change(event.target.value || null)
        }
      />
      {chosen && (
        <p className="small muted">
          {sayGoal(chosen)}{' '}
          <Link to="/ledger/outcomes/$id" params={{ id: chosen.id }}>
            Open it
          </Link>
        </p>
      )}
    </div>
  )
}

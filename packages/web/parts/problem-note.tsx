import { ProblemError } from '@earned/api/client'
import { sayProblem } from '../lib/api.ts'
import { Button } from './button.tsx'
import styles from './problem-note.module.css'

type Props = {
  error: unknown
  /** What was kept, and what to do. */ kept?: string
  again?: (() => void) | undefined
}

/** What happened, what was kept, and what to do. */
export function ProblemNote({ error, kept, again }: Props) {
  const unreachable = error instanceof ProblemError && error.problem.status === 0
  const next =
    kept ??
    (unreachable
      ? 'Nothing was lost: start it again in the terminal, then try here.'
      : 'Nothing was changed.')
  return (
    <div className={styles.note} role="alert">
      <p>{sayProblem(error)}</p>
      <p>{next}</p>
      {again && (
        <Button look="quiet" onClick={again}>
          Try again
        </Button>
      )}
    </div>
  )
}

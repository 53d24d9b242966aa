import type { ImportReport } from '@earned/framework'
import type { ReactNode } from 'react'
import { sayCount } from '../../lib/say-number.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Choose } from './choose.tsx'
import styles from './import.module.css'
import { PreviewTable } from './preview.tsx'
import { useImport } from './use-import.ts'

type Props = { done: (report: ImportReport) => void; children?: ReactNode }

/** Choose, see, take. `children` stand under the choice while nothing is chosen. */
export function ImportFlow({ done, children }: Props) {
  const flow = useImport(done)
  const { step } = flow
  switch (step.at) {
    case 'waiting':
      return (
        <>
          <Choose look={flow.look} />
          {children}
        </>
      )
    case 'reading':
      return (
        <p role="status" className={styles.status}>
          Reading {step.name} …
        </p>
      )
    case 'unread':
      return (
        <>
          <ProblemNote error={step.error} kept="Nothing was written." />
          <p className={styles.doing}>
            <Button look="quiet" onClick={() => flow.ask({ names: [], source: 'list' })}>
              Read it as a list
            </Button>
            <Button look="plain" onClick={flow.leave}>
              Choose another
            </Button>
          </p>
        </>
      )
    case 'seen':
      return <PreviewTable {...step} ask={flow.ask} take={flow.take} leave={flow.leave} />
    case 'taking':
      return <Taking {...step} cancel={flow.cancel} />
    case 'broken':
      return (
        <>
          <ProblemNote
            error={step.error}
            kept="Rows taken before it broke are in the ledger; bringing the same file in again adds only the rest."
          />
          <Button look="quiet" onClick={flow.leave}>
            Start again
          </Button>
        </>
      )
  }
}

type TakingProps = {
  name: string
  rows: number
  progress: { rows: number; taken: number } | undefined
  cancel: () => void
}

function Taking({ name, rows, progress, cancel }: TakingProps) {
  const done = progress?.rows ?? 0
  return (
    <div className={styles.taking}>
      <p role="status">
        Taking {name}: {done.toLocaleString('en-GB')} of {sayCount(rows, 'row')}
      </p>
      <progress max={Math.max(1, rows)} value={done} aria-label={`Rows of ${name} taken`} />
      <p className="small muted">Stopping keeps what has been taken so far, and says how far it came.</p>
      <Button look="quiet" onClick={cancel}>
        Stop here
      </Button>
    </div>
  )
}

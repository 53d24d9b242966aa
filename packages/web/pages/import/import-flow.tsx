import type { ImportReport } from '@earned/framework'
import { type ReactNode, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { onHanded, takeHanded } from '../../lib/import-handover.ts'
import { sayCount } from '../../lib/say-number.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Choose } from './choose.tsx'
import styles from './import.module.css'
import { PreviewTable } from './preview.tsx'
import { type Asked, ImportWay } from './import-way.ts'

type Props = { done: (report: ImportReport) => void; children?: ReactNode }

/** Choose, see, take. `children` stand under the choice while nothing is chosen. */
export function ImportFlow({ done, children }: Props) {
  const [way] = useState(() => new ImportWay())
  const step = useSyncExternalStore(way.subscribe, () => way.step)
  const takeOver = useEffectEvent(() => {
    const it = takeHanded()
    if (it) void way.begin(it)
  })
  useEffect(() => {
    takeOver()
    return onHanded(takeOver)
  }, [])
  const take = async (asked: Asked, rows: number) => {
    const report = await way.take(asked, rows)
    if (report) done(report)
  }
  switch (step.at) {
    case 'waiting':
      return (
        <>
          <Choose look={(it) => void way.begin(it)} />
          {children}
        </>
      )
    case 'reading':
      return <output className={styles.status}>Reading {step.name} …</output>
    case 'unread':
      return (
        <>
          <ProblemNote error={step.error} kept="Nothing was written." />
          <p className={styles.doing}>
            <Button look="quiet" onClick={() => void way.look({ names: [], source: 'list' })}>
              Read it as a list
            </Button>
            <Button look="plain" onClick={() => way.leave()}>
              Choose another
            </Button>
          </p>
        </>
      )
    case 'seen':
      return (
        <PreviewTable
          {...step}
          ask={(asked) => void way.look(asked)}
          take={(asked, rows) => void take(asked, rows)}
          leave={() => way.leave()}
        />
      )
    case 'taking':
      return <Taking {...step} cancel={() => way.cancel()} />
    case 'broken':
      return (
        <>
          <ProblemNote
            error={step.error}
            kept="Rows taken before it broke are in the ledger; bringing the same file in again adds only the rest."
          />
          <Button look="quiet" onClick={() => way.leave()}>
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
      <output>
        Taking {name}: {done.toLocaleString('en-GB')} of {sayCount(rows, 'row')}
      </output>
      <progress max={Math.max(1, rows)} value={done} aria-label={`Rows of ${name} taken`} />
      <p className="small muted">Stopping keeps what has been taken so far, and says how far it came.</p>
      <Button look="quiet" onClick={cancel}>
        Stop here
      </Button>
    </div>
  )
}

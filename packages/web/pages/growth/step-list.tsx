import { words } from '@earned/engine'
import type { FocusStep } from '@earned/framework'
import { sayDate } from '../../lib/say-day.ts'
import { useToday } from '../../lib/today.ts'
import styles from './growth.module.css'

type Shown = Pick<FocusStep, 'text' | 'hours' | 'leaves'> & { key: string | null; doneOn?: string | null }
type Props<Step extends Shown> = { steps: readonly Step[]; mark?: (step: Step, done: boolean) => void }

/** Steps with their hours and the evidence they leave; to be ticked where they belong to the focus. */
export function StepList<Step extends Shown>({ steps, mark }: Props<Step>) {
  const today = useToday()
  return (
    <ul className={styles.steps}>
      {steps.map((step, index) => {
        const done = step.doneOn != null
        const text = (
          <span>
            <span className={styles.text}>{step.text}</span>
            <span className={styles.leaves}>
              {[
                step.hours !== null && `About ${words.hoursInWords(step.hours)}.`,
                step.leaves !== '' && `Leaves: ${step.leaves}`,
                done && step.doneOn && `Done ${sayDate(step.doneOn, today)}.`,
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </span>
        )
        return (
          <li key={step.key ?? step.text}>
            {mark ? (
              <label className={`${styles.step} ${done ? styles.done : ''}`}>
                <input
                  type="checkbox"
                  checked={done}
                  onChange={(event) => mark(step, event.target.checked)}
                />
                {text}
              </label>
            ) : (
              <div className={styles.step}>
                <span className={styles.number}>{index + 1}</span>
                {text}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

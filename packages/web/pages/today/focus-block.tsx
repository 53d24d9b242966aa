import { isTooLittle, type Standing, words } from '@earned/engine'
import type { Day, Focus } from '@earned/framework'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { axisName, wOf } from '../../lib/names.ts'
import { sayDate } from '../../lib/say-day.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { markStep, nextStep, putOff } from '../growth/focus-steps.ts'
import styles from './today.module.css'

/** The one focus and its next step; or the suggestion; or what is missing for one. */
export function FocusBlock({ standing, today }: { standing: Standing; today: Day }) {
  const { focus, suggestion } = standing
  if (focus) return <Working focus={focus} today={today} />
  if (isTooLittle(suggestion)) return <NotYet standing={standing} says={words.tooLittle(suggestion)} />
  return (
    <Block w={wOf(suggestion.axis)} line="A focus is suggested" title={axisName(suggestion.axis)}>
      <p className={styles.next}>{words.focusWhy(suggestion).slice(0, 2).join(' ')}</p>
      <div className={styles.doing}>
        <Link to="/growth/focus" className={buttonLook()}>
          See the steps, and choose
        </Link>
      </div>
    </Block>
  )
}

function NotYet({ standing, says }: { standing: Standing; says: string }) {
  const next =
    standing.ownView.axes.find((view) => view.own === null && view.axis !== 'produce')?.axis ?? 'data'
  return (
    <Block w={wOf(next)} line="No focus yet" title="Where do you stand?">
      <p className={styles.next}>
        Read the six short texts of an axis, take the one that is most like your work, and cite an entry.{' '}
        {says}
      </p>
      <div className={styles.doing}>
        <Link to="/growth/rate/$axis" params={{ axis: next }} className={buttonLook()}>
          Rate {axisName(next)}
        </Link>
      </div>
    </Block>
  )
}

function Working({ focus, today }: { focus: Focus; today: Day }) {
  const step = nextStep(focus)
  const open = focus.steps.filter((one) => one.doneOn === null).length
  return (
    <Block
      w={wOf(focus.axis)}
      line={`One focus, since ${sayDate(focus.openedOn, today)} · look again ${sayDate(focus.lookAgainOn, today)}`}
      title={axisName(focus.axis)}
    >
      {step ? (
        <p className={styles.next}>
          Next: {step.text}{' '}
          {step.hours !== null && <span className="muted">About {words.hoursInWords(step.hours)}.</span>}
        </p>
      ) : (
        <p className={styles.next}>Every step is done. Look again: what changed, and what comes next?</p>
      )}
      {focus.why[0] !== undefined && (
        <p className={`${styles.why} ${styles.line}`}>
          Why this: {focus.why[0]} <Link to="/growth/focus">All of it</Link>
        </p>
      )}
      <div className={styles.doing}>
        {step ? (
          <>
            <Button onClick={() => void markStep(focus, step, today)}>Mark the step done</Button>
            {open > 1 && (
              <Button look="quiet" onClick={() => void putOff(focus, step)}>
                Another step
              </Button>
            )}
          </>
        ) : (
          <Link to="/growth/focus" className={buttonLook()}>
            Look again
          </Link>
        )}
      </div>
    </Block>
  )
}

type BlockProps = { w: 'produce' | 'bring' | 'operate'; line: string; title: string; children: ReactNode }

function Block({ w, line, title, children }: BlockProps) {
  return (
    <section className={`${styles.focus} ${w}`} aria-label="Focus">
      <p className={styles.line}>{line}</p>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

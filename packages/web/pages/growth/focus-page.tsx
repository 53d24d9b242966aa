import { isTooLittle, words } from '@earned/engine'
import type { AxisKey } from '@earned/framework'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { buttonLook } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Reading } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { AnotherFocus } from './another-focus.tsx'
import { CurrentFocus } from './current-focus.tsx'
import { FocusHistory } from './focus-history.tsx'
import { GrowthHead } from './growth-tabs.tsx'
import styles from './growth.module.css'
import { Suggestion } from './suggestion.tsx'

/** The one axis being worked on; else the one suggested, and why. What was worked on before stands below. */
export function FocusPage() {
  const standing = useSuspenseQuery(ask('standing.get', {})).data
  const { history } = useSuspenseQuery(ask('focus.list', {})).data
  const { focus, suggestion } = standing
  const next = isTooLittle(suggestion) ? null : suggestion
  return (
    <Reading>
      <GrowthHead />
      {focus && <CurrentFocus key={focus.id} focus={focus} />}
      {!focus && isTooLittle(suggestion) && (
        <TooFewRated
          says={words.tooLittle(suggestion)}
          next={standing.ownView.axes.find((view) => view.own === null)?.axis ?? 'data'}
        />
      )}
      {!focus && next && (
        <>
          <Section title="What is suggested">
            <Suggestion suggestion={next} current={null} />
          </Section>
          <Section title="Choose another">
            <AnotherFocus standing={standing} suggestion={next} history={history} />
          </Section>
        </>
      )}
      {focus && next && (
        <details className={styles.more}>
          <summary>What would be suggested now: {words.axisName(next.axis)}</summary>
          <Suggestion suggestion={next} current={focus} />
        </details>
      )}
      {focus && next && (
        <details className={styles.more}>
          <summary>Choose another</summary>
          <AnotherFocus standing={standing} suggestion={next} history={history} />
        </details>
      )}
      <FocusHistory history={history} />
    </Reading>
  )
}

function TooFewRated({ says, next }: { says: string; next: AxisKey }) {
  return (
    <Empty
      first={
        <Link to="/growth/rate/$axis" params={{ axis: next }} className={buttonLook()}>
          Rate {words.axisName(next)}
        </Link>
      }
    >
      One axis at a time: the one that takes you furthest for an hour of work. {says}
    </Empty>
  )
}

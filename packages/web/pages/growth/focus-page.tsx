import { isTooLittle, words } from '@earned/engine'
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
import { Suggestion } from './suggestion.tsx'

/** The one axis being worked on, what is suggested and why, and what was worked on before. */
export function FocusPage() {
  const standing = useSuspenseQuery(ask('standing.get', {})).data
  const { history } = useSuspenseQuery(ask('focus.list', {})).data
  const { focus, suggestion } = standing
  if (isTooLittle(suggestion)) {
    return (
      <Reading>
        <GrowthHead />
        {focus && <CurrentFocus key={focus.id} focus={focus} />}
        {!focus && (
          <Empty
            first={
              <Link to="/growth/rate/$axis" params={{ axis: 'data' }} className={buttonLook()}>
                Rate {words.axisName('data')}
              </Link>
            }
          >
            One axis at a time: the one that takes you furthest for an hour of work.{' '}
            {words.tooLittle(suggestion)}
          </Empty>
        )}
        <FocusHistory history={history} />
      </Reading>
    )
  }
  return (
    <Reading>
      <GrowthHead />
      {focus && <CurrentFocus key={focus.id} focus={focus} />}
      <Section title={focus ? 'What would be suggested now' : 'What is suggested'}>
        <Suggestion suggestion={suggestion} current={focus} />
      </Section>
      <Section title="Choose another">
        <AnotherFocus standing={standing} suggestion={suggestion} history={history} />
      </Section>
      <FocusHistory history={history} />
    </Reading>
  )
}

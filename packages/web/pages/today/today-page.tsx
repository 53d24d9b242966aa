import type { Day } from '@earned/framework'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { LedgerStrip, type StripWeek } from '../../charts/ledger-strip.tsx'
import { readStored } from '../../lib/stored.ts'
import { sayCount } from '../../lib/say-number.ts'
import { stripTotal, stripWeeks } from '../../lib/strip-weeks.ts'
import { useToday } from '../../lib/today.ts'
import { Columns, PageHead } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { welcomedKey } from '../welcome/welcomed.ts'
import { FirstDay } from './first-day.tsx'
import { FocusBlock } from './focus-block.tsx'
import { ThisWeek } from './this-week.tsx'
import { ThreeWs } from './three-ws.tsx'
import { stripLength, todayQueries } from './today-queries.ts'
import { Waiting } from './waiting.tsx'

/** The focus with its next step, this week, what waits, and the three Ws in the margin. */
export function TodayPage() {
  const day = useToday()
  const asked = todayQueries(day)
  const person = useSuspenseQuery(asked.person).data
  const place = useSuspenseQuery(asked.place).data
  const standing = useSuspenseQuery(asked.standing).data
  const week = useSuspenseQuery(asked.week).data
  const late = useSuspenseQuery(asked.late).data
  const outcomes = useSuspenseQuery(asked.outcomes).data
  const weeks = useSuspenseQuery(asked.weeks).data
  const isNew = place.entries === 0 && person.name === '' && !readStored(welcomedKey, false)
  if (isNew) return <Navigate to="/welcome/$step" params={{ step: 'who' }} replace />
  const strip = stripWeeks({ counted: weeks.weeks, outcomes: outcomes.outcomes }, day, stripLength)
  return (
    <>
      <PageHead title="Today" unseen />
      <Columns
        margin={
          <>
            <Section title="The three Ws, this quarter">
              <ThreeWs standing={standing} />
            </Section>
            <Section title="Outputs by week">
              <Strip weeks={strip} today={day} />
            </Section>
          </>
        }
      >
        {place.entries === 0 ? <FirstDay /> : <FocusBlock standing={standing} today={day} />}
        <ThisWeek entries={week.entries} today={day} />
        <Waiting
          today={day}
          standing={standing}
          late={late.entries}
          more={late.next !== null}
          outcomes={outcomes.outcomes}
        />
      </Columns>
    </>
  )
}

function Strip({ weeks, today }: { weeks: readonly StripWeek[]; today: Day }) {
  const total = stripTotal(weeks)
  if (total === 0 && weeks.every((week) => week.read === 0)) {
    return <p className="small muted">No output in the last {stripLength} weeks.</p>
  }
  return (
    <LedgerStrip
      weeks={weeks}
      today={today}
      caption={`${sayCount(total, 'output')} in ${stripLength} weeks.`}
    />
  )
}

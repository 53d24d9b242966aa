import type { Day } from '@earned/framework'
import { useSuspenseQuery } from '@tanstack/react-query'
import { LedgerStrip } from '../../charts/ledger-strip.tsx'
import { ask } from '../../lib/api.ts'
import { sayCount } from '../../lib/say-number.ts'
import { stripTotal, stripWeeks } from '../../lib/strip-weeks.ts'
import { stripLength, stripQuery } from './ledger-queries.ts'

/** The last weeks as columns; stands back where there is nothing to draw. */
export function Strip({ today, from }: { today: Day; from?: Day | undefined }) {
  const counted = useSuspenseQuery(stripQuery(today)).data.weeks
  const { outcomes } = useSuspenseQuery(ask('outcomes.list', {})).data
  const columns = stripWeeks({ counted, outcomes }, today, stripLength)
  const total = stripTotal(columns)
  if (total === 0 && columns.every((week) => week.read === 0)) return null
  return (
    <LedgerStrip
      weeks={columns}
      today={today}
      picked={from}
      caption={`${sayCount(total, 'output')} in ${stripLength} weeks.`}
    />
  )
}

import { addDays, type Day, startOfWeek } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { LedgerStrip } from '../../charts/ledger-strip.tsx'
import { ask } from '../../lib/api.ts'
import { sayCount } from '../../lib/say-number.ts'
import { firstMonday, stripTotal, stripWeeks } from '../../lib/strip-weeks.ts'
import styles from './ledger.module.css'

/** The last weeks as columns; holds its place while it is read, and stands back where there is nothing to draw. */
export function Strip({ today, from, weeks = 26 }: { today: Day; from?: Day | undefined; weeks?: number }) {
  const first = firstMonday(today, weeks)
  const counted = useQuery(
    ask('entries.weeks', { states: ['done'], from: first, to: addDays(startOfWeek(today), 6) }),
  ).data?.weeks
  const outcomes = useQuery(ask('outcomes.list', {})).data?.outcomes
  if (!counted || !outcomes) return <div className={styles.stripPlace} />
  const columns = stripWeeks({ counted, outcomes }, today, weeks)
  const total = stripTotal(columns)
  if (total === 0 && columns.every((week) => week.read === 0)) return null
  return (
    <LedgerStrip
      weeks={columns}
      today={today}
      picked={from}
      caption={`${sayCount(total, 'output')} in ${weeks} weeks.`}
    />
  )
}

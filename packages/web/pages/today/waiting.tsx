import { type Standing, words } from '@earned/engine'
import { addDays, type Day, type Entry, type Outcome } from '@earned/framework'
import { Link } from '@tanstack/react-router'
import { call, refresh, sayProblem } from '../../lib/api.ts'
import { stateNames } from '../../lib/names.ts'
import { say } from '../../lib/notices.ts'
import { sayDate } from '../../lib/say-day.ts'
import { sayGoal } from '../../lib/say-number.ts'
import { axisName } from '../../lib/names.ts'
import { Button } from '../../parts/button.tsx'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'

type Props = {
  today: Day
  standing: Standing
  /** Planned or begun, and past their day: the newest, and whether there are more. */
  late: readonly Entry[]
  more: boolean
  outcomes: readonly Outcome[]
}

const few = 5

/** Outcomes due to be read, planned entries past their day, and the day to look again. */
export function Waiting({ today, standing, late, more, outcomes }: Props) {
  const due = outcomes.filter(
    (outcome) => outcome.result === null && outcome.due !== null && outcome.due <= today,
  )
  const { focus } = standing
  const again = focus !== null && focus.lookAgainOn <= today
  const unsorted = words.unsortedSentence(standing.produce)
  if (due.length + late.length === 0 && !again && unsorted === '') return null
  return (
    <Section title="Waiting for you">
      <Rows>
        {again && focus && (
          <Row when={sayDate(focus.lookAgainOn, today)} more="focus">
            <Link to="/growth/focus">Look again at {axisName(focus.axis)}: go on, or choose the next</Link>
          </Row>
        )}
        {due.map((outcome) => (
          <Row key={outcome.id} when={outcome.due && sayDate(outcome.due, today)} more="outcome due">
            Read the result of{' '}
            <Link to="/ledger/outcomes/$id" params={{ id: outcome.id }}>
              {outcome.title}
            </Link>
            {sayGoal(outcome) && <span className="muted">: {sayGoal(outcome)}</span>}
          </Row>
        ))}
        {late.slice(0, few).map((entry) => (
          <Row
            key={entry.id}
            when={sayDate(entry.day, today)}
            more={<DoneButton entry={entry} today={today} />}
          >
            <Link to="/ledger/$id" params={{ id: entry.id }}>
              {entry.title}
            </Link>{' '}
            <span className="muted">({stateNames[entry.state]})</span>
          </Row>
        ))}
        {late.length > few && (
          <Row>
            <Link to="/ledger" search={{ state: ['planned', 'in_progress'], to: addDays(today, -1) }}>
              {more ? 'All that is past its day' : `All ${late.length} past their day`}
            </Link>
          </Row>
        )}
        {unsorted !== '' && (
          <Row
            more={
              <Link to="/ledger" search={{ kind: ['other'] }}>
                sort them
              </Link>
            }
          >
            {unsorted}
          </Row>
        )}
      </Rows>
    </Section>
  )
}

/** Marks a late entry as done today, with the way back. */
function DoneButton({ entry, today }: { entry: Entry; today: Day }) {
  const { id, version, state, day, plannedDay } = entry
  async function mark() {
    try {
      const next = await call('entries.change', {
        id,
        version,
        state: 'done',
        day: today,
        plannedDay: plannedDay ?? day,
      })
      say(`Done: ${next.title}`, {
        action: {
          label: 'Undo',
          run: () =>
            void call('entries.change', { id, version: next.version, state, day, plannedDay }).then(() =>
              refresh('entries'),
            ),
        },
      })
    } catch (error) {
      say(`Not changed: ${sayProblem(error)}`, { tone: 'failed' })
    }
    await refresh('entries')
  }
  return (
    <Button look="plain" onClick={() => void mark()}>
      done today
    </Button>
  )
}

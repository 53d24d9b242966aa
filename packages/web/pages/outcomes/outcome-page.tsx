import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { kindName } from '../../lib/names.ts'
import { sayDay } from '../../lib/say-day.ts'
import { useToday } from '../../lib/today.ts'
import { PageHead, Reading } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { Readings } from './readings.tsx'
import { RemoveOutcome } from './remove-outcome.tsx'

/** One outcome: what should move, how it was read, how it ended, and the entries that serve it. */
export function OutcomePage() {
  const { id } = useParams({ from: '/ledger/outcomes/$id' })
  const { data: outcome, error } = useQuery(ask('outcomes.get', { id }))
  if (error) {
    return (
      <>
        <PageHead title="Outcome" />
        <ProblemNote error={error} kept="It may have been deleted." />
        <Link to="/ledger/outcomes">To the outcomes</Link>
      </>
    )
  }
  return (
    <Reading>
      {outcome && (
        <>
          <OutcomeForm key={outcome.id} outcome={outcome} />
          <Readings outcome={outcome} />
          <Serving id={id} />
          <RemoveOutcome outcome={outcome} />
        </>
      )}
    </Reading>
  )
}

function Serving({ id }: { id: string }) {
  const entries = useQuery(ask('entries.list', { outcomeId: id, limit: 50 })).data?.entries
  const today = useToday()
  if (!entries) return null
  return (
    <Section title="Entries that serve it">
      {entries.length === 0 ? (
        <p className="muted">
          None yet. Open an entry and choose this outcome there, or type “for …” with its name in the line
          above.
        </p>
      ) : (
        <Rows>
          {entries.map((entry) => (
            <Row key={entry.id} when={sayDay(entry.day, today)} more={kindName(entry.kind)}>
              <Link to="/ledger/$id" params={{ id: entry.id }}>
                {entry.title}
              </Link>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  )
}

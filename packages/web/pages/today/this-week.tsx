import type { Day, Entry } from '@earned/framework'
import { Link } from '@tanstack/react-router'
import { kindName, stateNames } from '../../lib/names.ts'
import { sayWeekday } from '../../lib/say-day.ts'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'

/** The entries of this week, Monday first. */
export function ThisWeek({ entries, today }: { entries: readonly Entry[]; today: Day }) {
  const inOrder = entries.toReversed()
  return (
    <Section title="This week">
      {inOrder.length === 0 ? (
        <p className="muted">Nothing yet. What did you get done, decide or clear?</p>
      ) : (
        <Rows>
          {inOrder.map((entry) => (
            <Row
              key={entry.id}
              when={entry.day === today ? <b>{sayWeekday(entry.day)}</b> : sayWeekday(entry.day)}
              more={`${kindName(entry.kind)} · ${stateNames[entry.state]}`}
            >
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

import type { Focus } from '@earned/framework'
import { axisName } from '../../lib/names.ts'
import { sayDate } from '../../lib/say-day.ts'
import { useToday } from '../../lib/today.ts'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'

/** What was worked on before, newest first. */
export function FocusHistory({ history }: { history: readonly Focus[] }) {
  const today = useToday()
  if (history.length === 0) return null
  return (
    <Section title="Before">
      <Rows>
        {history.map((focus) => {
          const done = focus.steps.filter((step) => step.doneOn !== null).length
          return (
            <Row
              key={focus.id}
              when={sayDate(focus.openedOn, today)}
              more={`${done} of ${focus.steps.length} steps done`}
            >
              {axisName(focus.axis)}
              {focus.closedBecause !== '' && <span className="muted">: {focus.closedBecause}</span>}
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}

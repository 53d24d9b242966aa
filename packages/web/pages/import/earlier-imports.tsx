import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { sayDate } from '../../lib/say-day.ts'
import { sayCount } from '../../lib/say-number.ts'
import { today } from '../../lib/today.ts'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'

/** What was brought in before, each with its account. */
export function EarlierImports() {
  const imports = useQuery(ask('imports.list', {})).data?.imports ?? []
  if (imports.length === 0) return null
  return (
    <Section title="Brought in before">
      <Rows>
        {imports.slice(0, 20).map((report) => (
          <Row
            key={report.id}
            when={sayDate(today(new Date(report.createdAt)), today())}
            more={`${sayCount(report.rows, 'row')}, ${report.taken} taken`}
          >
            <Link to="/import/$id" params={{ id: report.id }}>
              {report.fileName}
            </Link>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

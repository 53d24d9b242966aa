import type { SkippedRow } from '@earned/framework'
import { Row, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'

/** Every row that was not taken, with its line and the reason. */
export function SkippedRows({ skipped, count }: { skipped: readonly SkippedRow[]; count: number }) {
  if (count === 0) return null
  return (
    <Section
      title="Left out"
      beside={count > skipped.length ? `the first ${skipped.length} of ${count}` : undefined}
    >
      <Rows>
        {skipped.map(({ line, reason }) => (
          <Row key={line} when={`line ${line}`}>
            {reason}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

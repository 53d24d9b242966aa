import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { say } from '../../lib/notices.ts'
import { sayCount } from '../../lib/say-number.ts'
import { DropZone } from '../../parts/drop-zone.tsx'
import { PageHead } from '../../parts/page.tsx'
import { SampleButton } from '../../parts/sample-button.tsx'
import { ImportFlow } from '../import/import-flow.tsx'
import styles from './welcome.module.css'

export function BringStep({ goOn }: { goOn: () => void }) {
  const entries = useQuery(ask('place.get', {})).data?.entries ?? 0
  return (
    <DropZone here>
      <PageHead
        title="Bring something you did"
        under="Type one line in the bar above, or bring in tickets (Jira or Linear, CSV) or a list you kept. You see what each row becomes first."
      />
      {entries > 0 && (
        <p>
          {sayCount(entries, 'entry stands', 'entries stand')} in your <Link to="/ledger">ledger</Link>.
        </p>
      )}
      <ImportFlow
        done={(report) => {
          say(`${report.taken} taken, ${report.duplicate} here already, ${report.skipped.length} left out.`, {
            link: { label: 'The account', to: `/import/${report.id}` },
          })
          goOn()
        }}
      >
        {entries === 0 && (
          <p className={styles.or}>
            Nothing at hand? <SampleButton look="plain" label="Look at a sample person’s work" then={goOn} />.
            It leaves in one press.
          </p>
        )}
      </ImportFlow>
    </DropZone>
  )
}

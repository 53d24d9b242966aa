import type { ImportReport } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { sourceNames } from '../../lib/names.ts'
import { sayCount } from '../../lib/say-number.ts'
import { buttonLook } from '../../parts/button.tsx'
import { PageHead, Reading } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import styles from './import.module.css'
import { SkippedRows } from './skipped-rows.tsx'

/** The account of one import: every row of the file is in it. */
export function ReportPage() {
  const { id } = useParams({ from: '/import/$id' })
  const { data, error } = useQuery(ask('imports.list', {}))
  const report = data?.imports.find((one) => one.id === id)
  if (error) return <ProblemNote error={error} />
  if (!data) return null
  if (!report) return <PageHead title="No such import" />
  return (
    <Reading>
      <PageHead title={report.fileName} under={`From ${sourceNames[report.source]}. ${summary(report)}`}>
        <Link to="/ledger" search={{ source: report.source }} className={buttonLook()}>
          See it in the ledger
        </Link>
        <Link to="/growth" className={buttonLook('quiet')}>
          Where I stand
        </Link>
      </PageHead>
      <Account report={report} />
      <SkippedRows skipped={report.skipped} count={report.skipped.length} />
    </Reading>
  )
}

const summary = (report: ImportReport): string =>
  report.cancelled ? 'Stopped before the end; what had been taken stays.' : 'Every row is accounted for.'

function Account({ report }: { report: ImportReport }) {
  const lines: [number, string][] = [
    [report.taken, 'taken into the ledger'],
    [report.duplicate, `here already${report.changed > 0 ? `; ${report.changed} of them had changed` : ''}`],
    [report.skipped.length, 'left out, each with its reason below'],
  ]
  return (
    <dl className={styles.account}>
      {lines.map(([count, what]) => (
        <div key={what} className={styles.accountLine}>
          <dt>{count.toLocaleString('en-GB')}</dt>
          <dd>{what}</dd>
        </div>
      ))}
      <div className={`${styles.accountLine} ${styles.total}`}>
        <dt>{report.rows.toLocaleString('en-GB')}</dt>
        <dd>{sayCount(report.rows, 'row').replace(/^\S+ /, '')} read</dd>
      </div>
    </dl>
  )
}

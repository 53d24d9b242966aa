import { axisName, kindName, stateNames } from '../../lib/names.ts'
import { sayDate } from '../../lib/say-day.ts'
import { today } from '../../lib/today.ts'
import styles from './import.module.css'
import type { Preview } from './import-way.ts'

type Row = Preview['preview'][number]

export const fates: Record<Row['verdict'], string> = {
  taken: 'new',
  duplicate: 'here already',
  updated: 'updates it',
  incoming: 'shows both',
  skipped: 'left out',
}

/** One row: its line, what it becomes and why, and what happens to it. */
export function PreviewRow({ row }: { row: Row }) {
  const { draft, line, verdict, reason, reasons } = row
  const because = [reason, ...reasons.map((one) => one.text)].filter(Boolean)
  return (
    <li className={styles.row} data-verdict={verdict}>
      <span className={styles.line}>
        <span className="unseen">Line </span>
        {line}
      </span>
      <span className={styles.what}>
        {draft?.title ?? <span className="muted">not read</span>}
        {because.length > 0 && <span className={styles.why}>{because.join('; ')}</span>}
      </span>
      <span className={styles.as}>
        {draft &&
          verdict !== 'skipped' &&
          [
            kindName(draft.kind),
            sayDate(draft.day, today()),
            draft.state === 'done' ? '' : stateNames[draft.state],
            draft.axes.map(axisName).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
      </span>
      <span className={styles.fate} data-verdict={verdict}>
        {fates[verdict]}
      </span>
    </li>
  )
}

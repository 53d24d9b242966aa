import type { ReactNode } from 'react'
import styles from './rows.module.css'

/** A ruled list. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  )
}

/** One ruled line: when, what, and what else there is to say. */
export function Row({ when, more, children }: { when?: ReactNode; more?: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.row} data-line>
      <span className={styles.when}>{when}</span>
      <span className={styles.what}>{children}</span>
      {more !== undefined && <span className={styles.more}>{more}</span>}
    </li>
  )
}

import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** A place with nothing in it yet: what it is for, in one sentence, and the first thing to do there. */
export function Empty({ children, first }: { children: ReactNode; first?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {first !== undefined && <div className={styles.do}>{first}</div>}
    </div>
  )
}

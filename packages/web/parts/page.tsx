import type { ReactNode } from 'react'
import { useTitle } from '../lib/use-title.ts'
import styles from './page.module.css'

type HeadProps = { title: string; under?: ReactNode; children?: ReactNode; unseen?: boolean }

/** The heading of a page, the line under it, and what can be done there. The heading takes the focus after a move. */
export function PageHead({ title, under, children, unseen = false }: HeadProps) {
  useTitle(title)
  const heading = (
    <h1 tabIndex={-1} data-page-heading className={unseen ? 'unseen' : undefined}>
      {title}
    </h1>
  )
  if (unseen) return heading
  return (
    <header className={styles.head}>
      <div>
        {heading}
        {under !== undefined && <p className={styles.under}>{under}</p>}
      </div>
      {children !== undefined && <div className={styles.do}>{children}</div>}
    </header>
  )
}

/** The page's matter beside its margin; one under the other where there is no room. */
export function Columns({ children, margin }: { children: ReactNode; margin: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside>{margin}</aside>
    </div>
  )
}

/** A column that reads well. */
export function Reading({ children }: { children: ReactNode }) {
  return <div className={styles.reading}>{children}</div>
}

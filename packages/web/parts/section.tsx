import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

type Props = {
  title: string
  beside?: ReactNode
  /** For pages of forms, whose fields have small labels of their own. */
  large?: boolean
  children: ReactNode
}

/** A part of a page with its small heading, separated by space. */
export function Section({ title, beside, large = false, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={large ? styles.large : undefined}>
          {title}
        </h2>
        {beside !== undefined && <span className={styles.beside}>{beside}</span>}
      </div>
      {children}
    </section>
  )
}

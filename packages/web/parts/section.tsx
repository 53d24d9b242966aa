import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

/** A part of a page with its small heading, separated by space. */
export function Section({
  title,
  beside,
  children,
}: {
  title: string
  beside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {beside !== undefined && <span className={styles.beside}>{beside}</span>}
      </div>
      {children}
    </section>
  )
}

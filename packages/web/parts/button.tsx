import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'

export type Look = 'strong' | 'quiet' | 'plain' | 'danger'

/** The class of a thing that looks like a button, for links too. */
export function buttonLook(look: Look = 'strong'): string {
  const more = {
    strong: '',
    quiet: styles.quiet,
    plain: styles.plain,
    danger: `${styles.quiet} ${styles.danger}`,
  }[look]
  return `${styles.button} ${more}`
}

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & { look?: Look }

export function Button({ look = 'strong', ...rest }: Props) {
  return <button type="button" {...rest} className={buttonLook(look)} />
}

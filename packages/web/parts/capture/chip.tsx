import { type ReactNode, useId } from 'react'
import styles from './capture.module.css'

type Props = { label: string; value: string; children: (close: () => void) => ReactNode }

/** One understood piece: pressing it opens what can be said otherwise. */
export function Chip({ label, value, children }: Props) {
  const id = useId()
  const close = () => document.getElementById(id)?.hidePopover()
  return (
    <li>
      <button type="button" className={styles.chip} popoverTarget={id} title={value}>
        {label} <b>{value}</b>
      </button>
      <div id={id} popover="auto" className={styles.menu}>
        {children(close)}
      </div>
    </li>
  )
}

type Choices<Value extends string> = {
  options: readonly { value: Value; label: string }[]
  chosen: Value
  choose: (value: Value) => void
}

/** One of several, as a menu. */
export function Options<Value extends string>({ options, chosen, choose }: Choices<Value>) {
  return (
    <div role="menu" aria-label="Say otherwise">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="menuitemradio"
          aria-checked={option.value === chosen}
          className={styles.option}
          onClick={() => choose(option.value)}
        >
          {option.label}
          {option.value === chosen && <span aria-hidden="true">✓</span>}
        </button>
      ))}
    </div>
  )
}

/** The whole of a piece, and the way to leave it out. */
export function LeaveOut({ whole, leave }: { whole: string; leave: () => void }) {
  return (
    <>
      <p className={styles.whole}>{whole}</p>
      <button type="button" className={styles.option} onClick={leave}>
        Leave this out
      </button>
    </>
  )
}

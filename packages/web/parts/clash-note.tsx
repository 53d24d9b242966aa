import { Button } from './button.tsx'
import styles from './clash-note.module.css'

export type Side = { title: string; text: string; take: () => void; label: string }
type Props = { why: string; fields: readonly { name: string; sides: readonly Side[] }[] }

/** Two texts of one field, side by side; neither is lost until one is chosen. */
export function ClashNote({ why, fields }: Props) {
  return (
    <section className={styles.clash} aria-label="Two versions">
      <p>{why}</p>
      {fields.map((field) => (
        <div key={field.name} className={styles.field}>
          <h2>{field.name}</h2>
          <div className={styles.both}>
            {field.sides.map((side) => (
              <div key={side.title}>
                <span className="small muted">{side.title}</span>
                <p className={styles.text}>
                  {side.text === '' ? <span className="muted">nothing</span> : side.text}
                </p>
                <Button look="quiet" onClick={side.take}>
                  {side.label}
                </Button>
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}

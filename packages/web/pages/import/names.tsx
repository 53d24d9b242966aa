import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import styles from './import.module.css'

type Named = { name: string; assigned: number; reported: number }
type Props = { people: readonly Named[]; chosen: readonly string[]; choose: (names: string[]) => void }

const few = 8

/** Only what is mine: rows where one of these is assignee or reporter. */
export function Names({ people, chosen, choose }: Props) {
  const [all, setAll] = useState(false)
  if (people.length === 0) return null
  const shown = all ? people : people.filter((person, index) => index < few || chosen.includes(person.name))
  return (
    <fieldset className={styles.names}>
      <legend>Only what is mine. Nobody chosen: every row.</legend>
      {shown.map(({ name, assigned, reported }) => (
        <label key={name} className={styles.name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={() =>
              choose(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name])
            }
          />
          {name}
          <span className="small muted">
            {[assigned > 0 && `${assigned} assigned`, reported > 0 && `${reported} reported`]
              .filter(Boolean)
              .join(', ')}
          </span>
        </label>
      ))}
      {people.length > shown.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          All {people.length} names
        </Button>
      )}
    </fieldset>
  )
}

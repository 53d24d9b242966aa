import { type ReactNode, useId } from 'react'
import styles from './radios.module.css'

type Option<Value extends string> = { value: Value; label: string }
type Around = { legend: string; hint?: ReactNode }

type OneProps<Value extends string> = Around & {
  options: readonly Option<Value>[]
  value: Value
  change: (value: Value) => void
}

/** One of a few. */
export function Radios<Value extends string>({ legend, hint, options, value, change }: OneProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.radios}>
        {options.map((option) => (
          <label key={option.value} className={styles.radio}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => change(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  )
}

type SomeProps<Value extends string> = Around & {
  options: readonly Option<Value>[]
  values: readonly Value[]
  change: (values: Value[]) => void
}

/** Any number of a few. */
export function Checks<Value extends string>({ legend, hint, options, values, change }: SomeProps<Value>) {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.radios}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.radio}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={() =>
                change(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
              }
            />
            {label}
          </label>
        ))}
      </div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  )
}

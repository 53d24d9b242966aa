import type { ComponentProps, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import styles from './field.module.css'

type Around = {
  label: string
  /** Heard and not seen, where a heading above says the same. */
  unseen?: boolean
  hint?: ReactNode
  wrong?: string | undefined
}

/** A label, the control inside it, and a hint or a fault under it. */
export function Field({ label, unseen = false, hint, wrong, children }: Around & { children: ReactNode }) {
  return (
    <label className={styles.field}>
      <span className={unseen ? 'unseen' : styles.label}>{label}</span>
      {children}
      {wrong !== undefined && <span className={styles.wrong}>{wrong}</span>}
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </label>
  )
}

type Input = Around & Omit<ComponentProps<'input'>, 'className'>
export function TextField({ label, unseen = false, hint, wrong, ...rest }: Input) {
  return (
    <Field label={label} unseen={unseen} hint={hint} wrong={wrong}>
      <input {...rest} aria-invalid={wrong !== undefined} />
    </Field>
  )
}

type Area = Around & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'>
export function TextArea({ label, hint, wrong, ...rest }: Area) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      <textarea rows={3} {...rest} />
    </Field>
  )
}

export type Choice = { value: string; label: string }
type Select = Around &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & { choices: readonly Choice[] }
export function SelectField({ label, hint, wrong, choices, ...rest }: Select) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      <select {...rest}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Fields side by side where there is room. */
export function FieldLine({ children }: { children: ReactNode }) {
  return <div className={styles.line}>{children}</div>
}

import { useState } from 'react'
import { readNumber } from '../../lib/read-number.ts'
import { TextField } from '../../parts/field.tsx'

type Props = { label: string; value: number | null; change: (value: number | null) => void }

/** A number that may be absent. What is no number yet stays in the field and is not saved. */
export function NumberField({ label, value, change }: Props) {
  const [text, setText] = useState(value?.toString() ?? '')
  const [seen, setSeen] = useState(value)
  // Changed elsewhere: shown, unless the field already says it in another way (`3.` for 3).
  if (value !== seen) {
    setSeen(value)
    if (readNumber(text) !== value) setText(value?.toString() ?? '')
  }
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={text}
      wrong={readNumber(text) === undefined ? 'a number, such as 3.6' : undefined}
      onChange={(event) => {
        setText(event.target.value)
        const next = readNumber(event.target.value)
        if (next !== undefined) change(next)
      }}
    />
  )
}

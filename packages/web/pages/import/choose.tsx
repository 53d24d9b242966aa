import { type FormEvent, useId } from 'react'
import type { Handed } from '../../lib/import-handover.ts'
import { useStored } from '../../lib/stored.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { TextArea } from '../../parts/field.tsx'
import styles from './import.module.css'

/** A file or a text. Both can also be dropped or pasted anywhere on the page. */
export function Choose({ look }: { look: (it: Handed) => void }) {
  const id = useId()
  const [text, setText] = useStored('paste', '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') look({ text, name: 'pasted text' })
  }
  return (
    <div className={styles.choose}>
      <div className={styles.drop}>
        <p>Drop a file here, or</p>
        <input
          id={id}
          type="file"
          className={styles.file}
          accept=".csv,.tsv,.txt,.md,.markdown,.json,text/*,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) look({ file })
          }}
        />
        <label htmlFor={id} className={buttonLook()}>
          Choose a file
        </label>
        <p className="small muted">Nothing leaves this machine, and nothing is written before you say so.</p>
      </div>
      <form onSubmit={submit} className={styles.paste}>
        <TextArea
          label="Or paste a list"
          rows={6}
          placeholder={
            '## October\n- launched saved searches with Priya\n- read out the sign-up test: completion 41% -> 46%'
          }
          value={text}
          onChange={(event) => setText(event.target.value === '' ? undefined : event.target.value)}
        />
        <Button type="submit" look="quiet" disabled={text.trim() === ''}>
          See what it becomes
        </Button>
      </form>
    </div>
  )
}

import type { Entry, EntryDraft } from '@earned/framework'
import { useNavigate } from '@tanstack/react-router'
import { type ClipboardEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import { call, onceKey, refresh, sayProblem } from '../../lib/api.ts'
import { handOver } from '../../lib/import-handover.ts'
import { useKeys } from '../../lib/keyboard.ts'
import { kindName } from '../../lib/names.ts'
import { say } from '../../lib/notices.ts'
import { sayDay } from '../../lib/say-day.ts'
import { today } from '../../lib/today.ts'
import styles from './capture.module.css'
import { Chips } from './chips.tsx'
import { useCapture } from './use-capture.ts'

/** The line at the top of every screen: what got done, understood while it is typed, saved on Enter. */
export function CaptureBar() {
  const capture = useCapture()
  const input = useRef<HTMLInputElement>(null)
  const [focused, setFocused] = useState(false)
  const navigate = useNavigate()
  useKeys({ c: () => input.current?.focus() })
  useCommandK(() => input.current?.focus())

  async function save(event: FormEvent) {
    event.preventDefault()
    const kept = capture.kept
    if (kept.line.trim() === '') return
    const draft = await capture.finish()
    if (!draft) return
    capture.clear()
    await add(draft, () => capture.putBack(kept))
  }

  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain')
    if (text.trim().split('\n').length < 3) return
    event.preventDefault()
    handOver({ text, name: 'pasted text' })
    void navigate({ to: '/import' })
  }

  return (
    <form
      className={styles.capture}
      onSubmit={(event) => void save(event)}
      aria-label="Write down what you did"
    >
      <div className={styles.bar}>
        <input
          ref={input}
          className={styles.line}
          aria-label="What did you get done?"
          placeholder="What did you get done?"
          value={capture.line}
          maxLength={100_000}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => capture.type(event.target.value)}
          onPaste={paste}
          onFocus={() => {
            capture.wake()
            setFocused(true)
          }}
          onBlur={() => setFocused(false)}
          onKeyDown={(event) => event.key === 'Escape' && input.current?.blur()}
        />
        {capture.line.trim() === '' ? (
          !focused && <kbd>c</kbd>
        ) : (
          <button type="submit" className={styles.save}>
            Save
          </button>
        )}
      </div>
      {capture.draft ? (
        <Chips draft={capture.draft} outcomes={capture.outcomes} say={capture.say} />
      ) : (
        <p className={styles.chips}>
          {focused && capture.line === '' && (
            <span className={styles.hint}>
              launched checkout v2 friday, conversion 3.1% -&gt; 3.6% +data with Priya
            </span>
          )}
        </p>
      )}
    </form>
  )
}

async function add(draft: EntryDraft, putBack: () => void): Promise<void> {
  try {
    const entry = await call('entries.add', draft, { idempotencyKey: onceKey() })
    say(`Saved: ${entry.title} · ${kindName(entry.kind)}, ${sayDay(entry.day, today())}`, {
      action: { label: 'Undo', run: () => void undo(entry, putBack) },
      link: { label: 'Open', to: `/ledger/${entry.id}` },
    })
    await refresh('entries')
  } catch (error) {
    putBack()
    say(`Not saved: ${sayProblem(error)} Your line is back in the bar.`, { tone: 'failed' })
  }
}

async function undo(entry: Entry, putBack: () => void): Promise<void> {
  try {
    await call('entries.remove', { id: entry.id, version: entry.version })
    putBack()
    say('Taken out again. Your line is back in the bar.')
    await refresh('entries')
  } catch (error) {
    say(`Not taken out: ${sayProblem(error)}`, { tone: 'failed' })
  }
}

/** Cmd or Ctrl and K, also while typing in another field. */
function useCommandK(run: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.metaKey || event.ctrlKey) ||
        event.shiftKey ||
        event.altKey
      )
        return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}

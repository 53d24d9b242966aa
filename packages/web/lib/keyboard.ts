import { useEffect, useEffectEvent } from 'react'
import { readStored } from './stored.ts'

/** A key (`j`, `?`, `Enter`) or two in a row (`g t`) and what it does; `false` leaves the key to the browser. */
export type KeyMap = Record<string, (event: KeyboardEvent) => void | false>

/** Where the person keeps single-letter keys on; those who dictate can switch them off. */
export const lettersKey = 'letters'

let before = { key: '', at: 0 }

/** Listens for keys while the component is shown, except while somebody types or a dialog is open. */
export function useKeys(keys: KeyMap): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return
    if (isTyping(event.target) || document.querySelector('dialog:modal, [popover]:popover-open')) return
    if (event.key.length === 1 && !readStored(lettersKey, true)) return
    const run = keys[pairOf(event.key)] ?? keys[event.key]
    if (!run) return
    if (run(event) !== false) event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

/** Two keys within a second read as one: `g` then `t`. */
function pairOf(key: string): string {
  const fresh = performance.now() - before.at < 1000 ? before.key : ''
  return `${fresh} ${key}`
}

// On the window: after every listener of the document has looked at the key before.
window.addEventListener('keydown', (event) => {
  before = { key: event.key, at: performance.now() }
})

const typed =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(typed)
}

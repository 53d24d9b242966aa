import { useSyncExternalStore } from 'react'

/** A sentence at the foot of the screen, with what can be done about it. */
export type Notice = {
  id: number
  text: string
  tone: 'said' | 'failed'
  action?: { label: string; run: () => void }
  link?: { label: string; to: string }
}

let shown: Notice | null = null
let last = 0
const listeners = new Set<() => void>()

function set(next: Notice | null): void {
  shown = next
  for (const changed of listeners) changed()
}

/** Says something; a later sentence takes its place. */
export function say(text: string, more: Partial<Omit<Notice, 'id' | 'text'>> = {}): void {
  last += 1
  set({ tone: 'said', ...more, id: last, text })
}

export const hush = (): void => set(null)

export const useNotice = (): Notice | null =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => shown,
  )

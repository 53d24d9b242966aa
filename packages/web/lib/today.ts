import type { Day } from '@earned/framework'
import { useSyncExternalStore } from 'react'

/** The calendar day on this machine's clock. */
export function today(now = new Date()): Day {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Today, kept right in a tab that stays open over midnight. */
export const useToday = (): Day => useSyncExternalStore(watchClock, today)

function watchClock(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000)
  document.addEventListener('visibilitychange', changed)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', changed)
  }
}

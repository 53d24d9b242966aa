import type { Day } from '@earned/framework'

/** The calendar day where this machine is. */
export function localDay(at: Date = new Date()): Day {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

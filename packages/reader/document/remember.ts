import type { Content } from './block.ts'

/** A place in a block's memory for one kind of thing worked out about it. */
export interface Slot<T> {
  at: number
  /** Never set: it ties the slot to its type. */
  of?: T
}

let slots = 0

export const slot = <T>(): Slot<T> => ({ at: slots++ })

/** What was worked out about a block before, or is worked out now and kept with it. `undefined` is never kept. */
export function remember<T>(content: Content, { at }: Slot<T>, work: () => T): T {
  const known = content.kept[at] as T | undefined
  if (known !== undefined) return known
  const found = work()
  content.kept[at] = found
  return found
}

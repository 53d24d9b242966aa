import type { Period } from '../dates/period.ts'
import { textKey } from './text-key.ts'

/** Gives every row its key: the hash of its words, its date as written, and which of those with the same words it is. */
export class ListKeys {
  readonly #seen = new Map<string, number>()

  next(words: string, period: Period | undefined): string {
    const base = `${textKey(words).toString(36)}@${period === undefined ? 'undated' : dates(period)}`
    const occurrence = (this.#seen.get(base) ?? 0) + 1
    this.#seen.set(base, occurrence)
    return `${base}#${occurrence}`
  }
}

/** A year that was worked out from today is no part of the key: next year it would be another. */
function dates({ first, last, yearWritten }: Period): string {
  return yearWritten ? `${first}/${last}` : `${first.slice(4)}/${last.slice(4)}`
}

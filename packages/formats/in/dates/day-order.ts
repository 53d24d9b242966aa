import type { Day } from '@earned/framework'
import { writtenDay } from './written-day.ts'

/** Which comes first in a date of three numbers. */
export type Order = 'day' | 'month'

/** A day that was read, with the sentence to show where the reading had to choose. */
export type ReadDay = { day: Day; doubt: string | null }

/**
 * Decides for one file whether its dates of three numbers put the day or the month first. One date that fits only one
 * order decides it for all; so does one that would lie after `today` in the other, where `past` says it cannot.
 */
export class DayOrder {
  readonly #today: Day
  #order: Order | undefined
  #twelveHours = false
  #certain = true

  constructor(today: Day) {
    this.#today = today
  }

  get decided(): boolean {
    return this.#order !== undefined
  }

  /** Looks at one date. True where it is of the kind that waits for a decision. */
  see(text: string, past: boolean): boolean {
    if (this.#order !== undefined || text === '') return false
    const written = writtenDay(text)
    if (written === undefined || written.dayFirst === written.monthFirst) return false
    const { dayFirst, monthFirst } = written
    this.#twelveHours ||= /\d\s?[ap]\.?m\b/i.test(text)
    const dayPossible = dayFirst !== undefined && !(past && dayFirst > this.#today)
    const monthPossible = monthFirst !== undefined && !(past && monthFirst > this.#today)
    if (dayPossible !== monthPossible) this.#order = dayPossible ? 'day' : 'month'
    return this.#order === undefined
  }

  /** Nothing more will be seen: months come first where clocks have twelve hours, days elsewhere, and it is said. */
  settle(): void {
    if (this.#order !== undefined) return
    this.#order = this.#twelveHours ? 'month' : 'day'
    this.#certain = false
  }

  /** The day a date says; undefined where it says none. */
  read(text: string): ReadDay | undefined {
    const written = text === '' ? undefined : writtenDay(text)
    if (written === undefined) return undefined
    const { dayFirst, monthFirst } = written
    const [meant, other] = this.#order === 'month' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
    if (meant === undefined) return other === undefined ? undefined : { day: other, doubt: null }
    if (other === undefined || other === meant || this.#certain) return { day: meant, doubt: null }
    return {
      day: meant,
      doubt: `“${text}” could be ${meant} or ${other}, and no date in the file shows which; ${meant} was taken`,
    }
  }
}

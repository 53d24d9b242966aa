import type { NumberToken } from '../../document/number-token.ts'
import { daysOf, findMentions } from './date-mention.ts'
import { dayNumber } from './days.ts'

/** The dates of a stretch of text as number tokens of the role `date`. */
export function findDates(text: string, { start, end }: { start: number; end: number }): NumberToken[] {
  return findMentions(text, start, end).map((mention) => {
    const days = daysOf(mention)
    return {
      start: mention.start,
      end: mention.end,
      value: days ? dayNumber(days.first) : 0,
      half: 0,
      unit: 'date',
      noun: '',
      bound: 'exact',
      signed: false,
      role: 'date',
      ...(days ? { days } : {}),
    }
  })
}

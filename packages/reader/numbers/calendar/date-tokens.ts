import type { NumberToken } from '../../document/number-token.ts'
import { type DateMention, daysOf } from './date-mention.ts'
import { dayNumber } from './days.ts'

/** Dates as number tokens of the role `date`. */
export function dateTokens(mentions: readonly DateMention[]): NumberToken[] {
  return mentions.map((mention) => {
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

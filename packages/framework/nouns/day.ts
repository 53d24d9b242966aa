import { z } from 'zod'

const pattern = /^\d{4}-\d{2}-\d{2}$/

/** A calendar day that exists, `YYYY-MM-DD`, without a time or a zone. */
export const day = z
  .string()
  .regex(pattern, 'a day is written YYYY-MM-DD')
  .refine(exists, 'there is no such day')
export type Day = z.infer<typeof day>

function exists(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && date >= 1 && date <= (lengths[month - 1] ?? 0)
}

import type { NumberBound } from '../../document/number-token.ts'

const words: [NumberBound, RegExp][] = [
  ['at-most', /(?:≤|<=|=<|at most|up to|no more than|not more than|maximum of|max\.?)\s*$/i],
  ['at-least', /(?:≥|>=|=>|at least|no less than|not less than|minimum of|min\.?)\s*$/i],
  ['below', /(?:<|less than|fewer than|below|under)\s*$/i],
  ['above', /(?:(?<![-=])>|more than|greater than|above|over|exceed(?:s|ed|ing)?)\s*$/i],
  [
    'about',
    /(?:[~≈≃∼]|about|around|approximately|approx\.?|roughly|nearly|almost|circa|ca\.?|some|close to)\s*$/i,
  ],
]

/** What the words before a number make of it; `before` is a short stretch of text that ends where the number begins. */
export function boundBefore(before: string): NumberBound {
  const last = before.at(-1) === ' ' ? before.trimEnd().at(-1) : before.at(-1)
  if (last === undefined || !/[a-z.<>=≤≥~≈≃∼]/i.test(last)) return 'exact'
  for (const [bound, pattern] of words) if (pattern.test(before)) return bound
  return 'exact'
}

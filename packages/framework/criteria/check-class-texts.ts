import type { CheckClass } from '../shapes/criterion.ts'

/** What each check class can and cannot tell. A class L finding is advice only; H is never decided by a machine. */
export const checkClassTexts: Record<CheckClass, string> = {
  P: 'presence or structure',
  N: 'a pattern: a number, a date, an owner',
  A: 'arithmetic or consistency that can be recomputed',
  L: 'a word list: a hint, advice only',
  H: 'needs a human reader',
}

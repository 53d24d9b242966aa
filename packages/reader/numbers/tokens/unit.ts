import type { NumberUnit } from '../../document/number-token.ts'

/** A unit read after a number: what to multiply the number by, and the place where the unit ends. */
export type UnitAfter = { unit: NumberUnit; scale: number; end: number }

const thousands = /[ \u00a0]?(?:(k|K|M|bn|mn|mio|MM)(?![\w])|[ -]?(thousand|million|billion)\b)/y
const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}

// The longer forms first. A unit is a whole word, so that "5 mins" is minutes and "5 minutiae" nothing.
const units: [NumberUnit, RegExp][] = [
  [
    'points',
    /[ \u00a0\u202f]?(?:%[ -]?(?:points?|pts?)|percentage[ -]points?|pps?(?![\w.-]\w)|p\.p\.|ppts?|pcp)(?!\w)/y,
  ],
  ['basis-points', /[ \u00a0\u202f]?(?:bps?|basis[ -]points?)(?!\w)/y],
  ['percent', /[ \u00a0\u202f]?(?:%|％|percent(?!age|ile)|per cent|pct)(?!\w)/y],
  ['times', /(?:[x×](?![\w×]| ?\d)|[ -]?fold(?!\w)| times (?:as|more|less|the|higher|faster|lower)\b)/y],
  ['money', /[ \u00a0\u202f]?(?:€|£|\$(?!\d)|(?:USD|EUR|GBP|CHF|dollars?|euros?|pounds?|cents?)(?!\w))/y],
  ['milliseconds', /[ -]?(?:ms|msecs?|milliseconds?)(?!\w)/y],
  ['seconds', /[ -]?(?:s|secs?|seconds?)(?!\w)/y],
  ['minutes', /[ -]?(?:mins?|minutes?)(?!\w)/y],
  ['hours', /[ -]?(?:h|hrs?|hours?)(?!\w)/y],
  ['days', /[ -]?(?:d|days?)(?!\w)/y],
  ['weeks', /[ -]?(?:w|wks?|weeks?)(?!\w)/y],
  ['months', /[ -]?(?:mos?|months?)(?!\w)/y],
  ['quarters', /[ -]?quarters?(?!\w)/y],
  ['years', /[ -]?(?:y|yrs?|years?)(?!\w)/y],
  ['bytes', /[ \u00a0\u202f]?(?:[KMGTkmgt]i?[Bb]|bytes?|B)(?!\w)/y],
]

/** What any unit begins with: a letter, a sign, or one of them behind a space or a hyphen. */
const beginsUnit = /^[ \u00a0\u202f-]?[A-Za-z%％×€£$]/

/** The unit that begins at `at`; `none` where there is none. "B" is a billion behind a currency, else bytes. */
export function readUnit(text: string, at: number, money = false): UnitAfter {
  if (money && /^ ?B(?!\w)/.test(text.slice(at, at + 3)))
    return { unit: 'money', scale: 1e9, end: at + (text[at] === 'B' ? 1 : 2) }
  if (!beginsUnit.test(text.slice(at, at + 2))) return { unit: 'none', scale: 1, end: at }
  thousands.lastIndex = at
  const match = thousands.exec(text)
  const word = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  const from = at + (match?.[0].length ?? 0)
  const scale = match ? (scales[word] ?? 1) : 1
  for (const [unit, pattern] of units) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (found)
      return {
        unit,
        scale,
        end: from + found[0].replace(/ (?:as|more|less|the|higher|faster|lower)$/, '').length,
      }
  }
  return { unit: 'none', scale, end: from }
}

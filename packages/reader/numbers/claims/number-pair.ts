import type { NumberToken, NumberUnit } from '../../document/number-token.ts'
import { after, before, between, type Clause } from './clause.ts'

/** Two stretches of a sentence set against one another; `first` is what was before, or the control, where `ordered`. */
export type Link = { ordered: boolean; swapped: boolean }

const arrow = /^\s*(?:\([^()\d]{0,40}\)\s*)?(?:→|->|=>|⇒|➡️?|➔|⟶|–>|—>)\s*(?:[A-Za-z][\w ]{0,20}:?\s*)?$/
const to =
  /^\s*(?:\([^()\d]{0,40}\)\s*|(?:in|for|on|with)\s+(?:the\s+)?[A-Za-z][\w -]{0,40}?\s+)?(?:up |down )?to\s+(?:about |around |just |only |roughly |a |approximately )?(?:[A-Za-z][\w -]{0,30}?\s)?$/i
const bare = /^\s*to\s+$/i
const from =
  /\bfrom\s+(?:a |an |about |around |just |only |roughly |the )?(?:[A-Za-z][A-Za-z -]{0,40}?\s+(?:of|at)\s+)?$/i
const against =
  /^\s*(?:\([^()\d]{0,60}\)\s*)?(?:[^\d.;()→]{0,60}?[\s,(])?(?:vs\.?|versus|compared (?:to|with)|as against|against|as opposed to)\s+(?:[^\d.;()→]{0,60}?)\(?$/i
const upFrom =
  /^\s*(?:\([^()\d]{0,40}\)\s*)?(?:[^\d.;()→]{0,40}?[\s,(])?(?:(?:up|down)\s+from|from (?:a |the )?(?:baseline|control|previous|prior)(?: \w+)? of)\s+(?:[^\d.;()→]{0,40}?)$/i

/** How the words between two stretches set them against each other, or nothing. */
export function linkOf(
  clause: Clause,
  first: { start: number; end: number },
  second: { start: number; end: number },
): Link | undefined {
  const gap = between(clause, first.end, second.start)
  if (gap.length > 130) return undefined
  if (arrow.test(gap)) return { ordered: true, swapped: false }
  if (/^\s*auf\s*$/.test(gap) && /\bvon\s*$/.test(before(clause, first.start, 8)))
    return { ordered: true, swapped: false }
  if (to.test(gap) && from.test(before(clause, first.start, 70))) return { ordered: true, swapped: false }
  if (bare.test(gap) && isBracketed(clause, first, second)) return { ordered: true, swapped: false }
  if (upFrom.test(gap)) return { ordered: true, swapped: true }
  return against.test(gap) ? { ordered: false, swapped: false } : undefined
}

/** "a 10 % lift (4.2 % to 4.6 %)": a pair in brackets behind a change that does not lie in it, as a mere range would. */
function isBracketed(clause: Clause, first: Place, second: Place): boolean {
  if (!/\(\s*$/.test(before(clause, first.start, 4)) || !/^\s*[),;]/.test(after(clause, second.end, 4)))
    return false
  const i = clause.tokens.findIndex(({ start }) => start >= first.start)
  const [change, low, high] = [clause.tokens[i - 1], clause.tokens[i], clause.tokens[i + 1]]
  if (change?.role !== 'change' || !low || !high) return false
  return (
    Math.abs(change.value) < Math.min(low.value, high.value) ||
    Math.abs(change.value) > Math.max(low.value, high.value)
  )
}

type Place = { start: number; end: number }

const dimension: Partial<Record<NumberUnit, [string, number]>> = {
  none: ['none', 1],
  percent: ['percent', 1],
  money: ['money', 1],
  milliseconds: ['time', 1e-3],
  seconds: ['time', 1],
  minutes: ['time', 60],
  hours: ['time', 3600],
  days: ['time', 86_400],
  weeks: ['time', 604_800],
}

/** Two numbers of one kind set against each other: "from 36 mins to 9 mins", "$12 → $13", "4.2% vs 4.6%". */
export type NumberPair = Link & { first: NumberToken; second: NumberToken; scales: readonly [number, number] }

/** The pairs of neighbouring numbers of one dimension that a sentence sets against each other. */
export function findNumberPairs(clause: Clause): NumberPair[] {
  const pairs: NumberPair[] = []
  for (let i = 0; i + 1 < clause.tokens.length; i++) {
    const [first, second] = [clause.tokens[i], clause.tokens[i + 1]]
    if (!first || !second || !isValue(first) || !isValue(second)) continue
    const [one, two] = [dimension[first.unit], dimension[second.unit]]
    const link = linkOf(clause, first, second)
    if (!link || !two) continue
    // "from 4.2 to 4.6%": the unit is said once.
    const same = one && one[0] === two[0]
    if (same) pairs.push({ first, second, scales: [one[1], two[1]], ...link })
    else if (first.unit === 'none' && link.ordered)
      pairs.push({ first: { ...first, unit: second.unit }, second, scales: [two[1], two[1]], ...link })
    else continue
    i++
  }
  return pairs
}

const isValue = ({ role }: NumberToken): boolean =>
  role === 'rate' ||
  role === 'count' ||
  role === 'plain' ||
  role === 'money' ||
  role === 'duration' ||
  role === 'n'

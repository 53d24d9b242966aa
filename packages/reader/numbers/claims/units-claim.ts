import type { NumberToken } from '../../document/number-token.ts'
import { printed, type Printed } from '../rounding/printed.ts'
import { reachOf } from './number-kind.ts'
import { between, type Clause } from './clause.ts'

/** Units that a sentence gives for the whole comparison and not for one arm. */
export type UnitsClaim =
  | { reach: 'each' | 'whole' | 'unsaid'; number: Printed }
  | { reach: 'pair'; numbers: readonly [Printed, Printed] }

const people =
  /^(?:users?|visitors?|sessions?|participants?|people|customers?|accounts?|subjects?|members?|players?|shoppers?|respondents?|recipients?|impressions?|pageviews?|visits?|devices?|samples?|observations?|patients?|students?|subscribers?|buyers?|leads?|emails?|units?|households?)$/

/** Units per arm ("10k users per variant"), of all arms ("20,000 in total"), of both in turn ("n = 10,000 and 10,050"), or unsaid ("n = 10,000"). */
export function readUnits(clause: Clause): UnitsClaim | undefined {
  const { tokens } = clause
  let unsaid: UnitsClaim | undefined
  for (const [i, token] of tokens.entries()) {
    if (token.unit !== 'none' || token.value < 2 || !Number.isInteger(token.value)) continue
    if (token.role !== 'n' && token.role !== 'count' && token.role !== 'plain') continue
    const named = token.role === 'n' || people.test(token.noun)
    const reach = reachOf(clause, token)
    if (reach && (named || isSampleSize(clause, token.start))) return { reach, number: printed(token) }
    const next = tokens[i + 1]
    if (next && isPair(clause, token, next))
      return { reach: 'pair', numbers: [printed(token), printed(next)] }
    if (token.role !== 'n') continue
    unsaid ??= { reach: 'unsaid', number: printed(token) }
  }
  return unsaid
}

const pairLead = /\b(?:sample(?: sizes?)?|users|visitors|participants|n)\s*(?:=|:|of|were|was)\s*$/i

/** "n = 10,000 and 10,050", "Sample: 10,000 vs 10,050". */
export function isPair(clause: Clause, first: NumberToken, second: NumberToken): boolean {
  if (second.unit !== 'none' || !Number.isInteger(second.value) || second.value < 2) return false
  if (first.role !== 'n' && !pairLead.test(between(clause, first.start - 30, first.start))) return false
  return /^\s*(?:,|\/|vs\.?|and|&)\s*(?:n\s*=\s*)?$/i.test(between(clause, first.end, second.start))
}

const isSampleSize = (clause: Clause, at: number): boolean =>
  /\b(?:sample(?: size)?|size|n)\b[^.;\d]{0,50}$/i.test(between(clause, at - 60, at))

import { between, type Clause } from '../claims/clause.ts'
import { liftBeside } from '../claims/lift-claim.ts'
import { findNumberPairs, type NumberPair } from '../claims/number-pair.ts'
import { printed, type Printed } from '../rounding/printed.ts'
import { judgeLift } from './lift.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

/**
 * num.lift on any two numbers of one kind with the change between them: "from 36 mins to 9 mins (-75 %)",
 * "$12 → $13, +8.3 %". docs/method/numbers/num.lift.md
 */
export function checkProseLifts({ clauses }: ReadText): Ruling[] {
  return clauses.flatMap((clause) =>
    findNumberPairs(clause).flatMap((pair) => {
      const lift = liftBeside(clause, { start: pair.first.start, end: behindNoun(clause, pair.second) })
      if (!lift || pair.first.bound !== 'exact' || pair.second.bound !== 'exact') return []
      const [first, second] = inOrder(pair)
      const shares = pair.first.unit === 'percent'
      if (first.value === 0 || (lift.unit === 'points' && !shares)) return []
      const verdict = judgeLift({ first, second, lift, ordered: pair.ordered || pair.swapped, shares })
      if (verdict === 'not checked') return []
      return [verdict === 'holds' ? holds(clause) : found(clause, verdict)]
    }),
  )
}

/** The end of the second number with what it counts: "to 250 requests". */
function behindNoun(clause: Clause, { end, unit, noun }: NumberPair['second']): number {
  if (unit !== 'none' || noun.length < 4 || !noun.endsWith('s')) return end
  return between(clause, end, end + noun.length + 1)
    .trim()
    .toLowerCase() === noun
    ? end + noun.length + 1
    : end
}

function inOrder({ first, second, scales, swapped }: NumberPair): [Printed, Printed] {
  const at = (token: NumberPair['first'], scale: number): Printed => {
    const number = printed(token)
    return { ...number, value: number.value * scale, half: number.half * scale }
  }
  const pair: [Printed, Printed] = [at(first, scales[0]), at(second, scales[1])]
  return swapped ? [pair[1], pair[0]] : pair
}

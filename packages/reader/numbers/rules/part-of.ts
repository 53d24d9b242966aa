import { after, type Clause } from '../claims/clause.ts'
import { findMeasured } from '../claims/measured.ts'
import { judgeRate } from './arm-rate.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

/**
 * num.rate wherever a count of a whole stands with its share: "7 of 12 users (57 %)", "5.4 % (136/2,519)".
 * docs/method/numbers/num.rate.md
 */
export function checkParts({ clauses }: ReadText): Ruling[] {
  return clauses.flatMap((clause) =>
    findMeasured(clause).flatMap(({ arm: { rate, count, n } }) => {
      if (!rate || !count || !n || rate.about || !isShareOf(clause, rate, count)) return []
      const verdict = judgeRate(rate, count, n)
      if (verdict === 'not checked') return []
      return [verdict === 'holds' ? holds(clause) : found(clause, verdict)]
    }),
  )
}

type Place = { start: number; end: number }

/** In brackets behind a count the share must stand alone: "(80 % of the target)" is another share. */
const isShareOf = (clause: Clause, rate: Place, count: Place): boolean =>
  rate.start < count.start || /^\s*(?:[),;\]]|$)/.test(after(clause, rate.end, 6))

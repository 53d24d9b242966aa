import type { Clause } from './clause.ts'
import type { Comparison } from './comparison.ts'
import { bareP, readPClaims } from './p-claim.ts'
import { addUnits } from './read-comparisons.ts'
import { sameRates } from './scopes.ts'
import { readUnits, type UnitsClaim } from './units-claim.ts'

/**
 * A document that makes one comparison only may give its units or its p in another paragraph. They are taken where there
 * is exactly one of them, and the comparison remembers that they stood apart.
 */
export function linkAcross(comparisons: readonly Comparison[], loose: readonly Clause[]): void {
  const [only] = comparisons
  if (!only || comparisons.some((other) => !sameRates(other, only))) return
  const withUnits = loose.flatMap((clause) => {
    const claim = readUnits(clause)
    return claim && claim.reach !== 'unsaid' ? [{ clause, key: keyOf(claim) }] : []
  })
  const withP = loose.filter(({ text }) => bareP.test(text)).flatMap(readPClaims)
  const [units, p] = [onlyOne(withUnits, ({ key }) => key), onlyOne(withP, ({ value }) => String(value))]
  for (const comparison of comparisons) {
    if (units && comparison.units === 'none') {
      addUnits(comparison, units.clause)
      comparison.apart = true
    }
    if (p && comparisons.every(({ ps }) => ps.length === 0)) {
      comparison.ps.push(p)
      comparison.apart = true
    }
  }
}

const keyOf = (claim: UnitsClaim): string =>
  claim.reach === 'pair'
    ? claim.numbers.map(({ value }) => value).join('/')
    : `${claim.reach} ${claim.number.value}`

/** The first of them if all are the same. */
function onlyOne<T>(found: readonly T[], key: (one: T) => string): T | undefined {
  const [first] = found
  return first !== undefined && found.every((one) => key(one) === key(first)) ? first : undefined
}

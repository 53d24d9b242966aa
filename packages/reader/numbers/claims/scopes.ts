import type { Clause } from './clause.ts'
import { addClaims, addUnits, fromFacts, readClause, type Said } from './read-comparisons.ts'
import type { Comparison } from './comparison.ts'
import { namedLifts } from './lift-claim.ts'

/** What stands together: the sentences of one paragraph, or of one list with the paragraph that leads it in. */
export function comparisonsOf(clauses: readonly Clause[]): Comparison[] {
  const said = clauses.filter(({ block }) => block.kind !== 'heading').map(readClause)
  return scopesOf(said).flatMap(readScope)
}

function scopesOf(said: readonly Said[]): Said[][] {
  const scopes: Said[][] = []
  for (const one of said) {
    const last = scopes.at(-1)
    if (last && belongs(last, one)) last.push(one)
    else scopes.push([one])
  }
  return scopes
}

function belongs(scope: readonly Said[], { clause }: Said): boolean {
  const last = scope.at(-1)?.clause.block
  if (!last) return false
  if (last === clause.block) return true
  if (last.section !== clause.block.section) return false
  // A list goes on; a paragraph right before a list leads it in.
  return (
    clause.block.list >= 0 &&
    (last.list === clause.block.list || (last.list < 0 && clause.block.kind === 'item'))
  )
}

/** The comparisons of a scope. The only one of its scope gets what the other sentences say; several keep to their own. */
function readScope(scope: readonly Said[]): Comparison[] {
  const own = scope.flatMap(({ comparisons }) => comparisons)
  if (own.length > 1 && !own.every((one) => sameRates(one, own[0]))) return own
  const facts = scope.flatMap((said) => said.facts)
  const [first] = scope
  const whole = first ? fromFacts(first.clause, facts) : undefined
  const comparison = own[0] ?? whole
  if (!comparison) return []
  if (own[0] && whole && whole.units === 'arms' && own[0].units !== 'arms')
    Object.assign(own[0], { arms: whole.arms, units: 'arms', ordered: true })
  for (const said of scope) {
    comparison.text += own[0] && said.comparisons.includes(own[0]) ? '' : `\n${said.clause.text}`
    if (said.comparisons.length > 0) continue
    addUnits(comparison, said.clause)
    addClaims([comparison], said.clause)
    if (comparison.lifts.length === 0) comparison.lifts.push(...namedLifts(said.clause))
  }
  return [comparison, ...own.slice(1)]
}

const sameRates = (one: Comparison, other: Comparison | undefined): boolean =>
  other !== undefined && [0, 1].every((i) => one.arms[i]?.rate?.value === other.arms[i]?.rate?.value)

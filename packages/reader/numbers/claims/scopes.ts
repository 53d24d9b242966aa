import type { Clause } from './clause.ts'
import { addClaims, addUnits, fromFacts, readClause, type Said } from './read-comparisons.ts'
import type { Comparison } from './comparison.ts'
import { namedLifts } from './lift-claim.ts'
import { bareP } from './p-claim.ts'
import { aboutResult } from './significance-claim.ts'
import type { Printed } from '../rounding/printed.ts'
import type { Split } from './split.ts'

/** What a document's prose compares: the comparisons, and the splits of units by arm. */
export type Compared = { comparisons: Comparison[]; splits: Split[] }

/** With the sentences that no comparison has taken. */
export type ProseCompared = Compared & { loose: Clause[] }

/** What a table compares, and the place of the last block before it. */
export type TableCompared = Compared & { after: number; section: number }

/**
 * Reads what stands together: the sentences of one paragraph, or of one list with the paragraph that leads it in. What
 * stands right before or behind a table with one comparison speaks of that.
 */
export function readScopes(clauses: readonly Clause[], tables: readonly TableCompared[]): ProseCompared {
  const scopes = scopesOf(clauses.filter(({ block }) => block.kind !== 'heading').map(readClause))
  const loose: Clause[] = []
  let last: { found: readonly Comparison[]; scope: readonly Said[] } = { found: [], scope: [] }
  const comparisons = scopes.flatMap((scope) => {
    const found = readScope(scope)
    const beside = found.length === 0 ? (tableBeside(scope, tables) ?? goneOnFrom(last, scope)) : undefined
    last = { found: beside ? [beside] : found, scope }
    if (beside) addSaid(beside, scope)
    else if (found.length === 0) for (const { clause } of scope) loose.push(clause)
    return found
  })
  return { comparisons, splits: scopes.flatMap(splitOf), loose }
}

/** The only comparison of the scope right before, where this one goes on about it: "The result is not significant." */
function goneOnFrom(
  last: { found: readonly Comparison[]; scope: readonly Said[] },
  scope: readonly Said[],
): Comparison | undefined {
  const [before, first] = [last.scope.at(-1)?.clause, scope[0]?.clause]
  const [only, ...others] = last.found
  if (
    !before ||
    !first ||
    others.length > 0 ||
    first.at - before.at !== 1 ||
    before.block.section !== first.block.section
  )
    return undefined
  return aboutResult.test(first.text) || bareP.test(first.text) ? only : undefined
}

function tableBeside(scope: readonly Said[], tables: readonly TableCompared[]): Comparison | undefined {
  const [first, last] = [scope[0]?.clause, scope.at(-1)?.clause]
  if (!first || !last) return undefined
  const beside = tables.find(
    ({ after, section }) => section === first.block.section && (after === first.at - 1 || after === last.at),
  )
  const [only, ...others] = beside?.comparisons ?? []
  return others.length === 0 ? only : undefined
}

/** Gives a comparison what the sentences of a scope say for it. */
function addSaid(comparison: Comparison, scope: readonly Said[]): void {
  for (const { clause } of scope) {
    comparison.text += `\n${clause.text}`
    addUnits(comparison, clause)
    addClaims([comparison], clause)
    if (comparison.lifts.length === 0) comparison.lifts.push(...namedLifts(clause))
  }
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

/** Units named arm by arm in one scope, one number each: what a split can be checked on. */
function splitOf(scope: readonly Said[]): Split[] {
  const byArm = new Map<number, Printed[]>()
  for (const { kind, arm, number } of scope.flatMap(({ facts }) => facts)) {
    if (kind !== 'n' || arm === undefined) continue
    const known = byArm.get(arm) ?? []
    if (!known.some(({ value }) => value === number.value)) byArm.set(arm, [...known, number])
  }
  const arms = [...byArm].sort(([a], [b]) => a - b).map(([, numbers]) => numbers)
  const units = arms.flatMap(([only, ...others]) => (only && others.length === 0 ? [only] : []))
  if (units.length < 2 || units.length < arms.length || !byArm.has(0)) return []
  const text = scope.map(({ clause }) => clause.text).join('\n')
  return [
    {
      units,
      start: Math.min(...units.map(({ start }) => start)),
      end: Math.max(...units.map(({ end }) => end)),
      text,
      named: true,
    },
  ]
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
  const others = scope.filter(({ comparisons }) => comparisons.length === 0)
  if (!own[0]) comparison.text = ''
  addSaid(comparison, others)
  return [comparison, ...own.slice(1)]
}

export const sameRates = (one: Comparison, other: Comparison | undefined): boolean =>
  other !== undefined && [0, 1].every((i) => one.arms[i]?.rate?.value === other.arms[i]?.rate?.value)

import type { Arm } from '../recompute/arms.ts'
import { type ArmFact, readFacts } from './arm-facts.ts'
import { findArmLabels } from './arm-labels.ts'
import { endWithLabel } from './arm-of.ts'
import type { Clause } from './clause.ts'
import { type Comparison, gather, hasRate, type Units } from './comparison.ts'
import { readIntervals } from './interval-claim.ts'
import { liftBeside } from './lift-claim.ts'
import { findMeasured, type Measured } from './measured.ts'
import { linkOf } from './number-pair.ts'
import { readPClaims, sidesOf } from './p-claim.ts'
import { readSignificance } from './significance-claim.ts'
import { readUnits } from './units-claim.ts'

/** What one sentence says: its comparisons, and what it says for a comparison made elsewhere in the same place. */
export type Said = { clause: Clause; comparisons: Comparison[]; facts: ArmFact[] }

/** The comparisons a sentence makes, with everything it claims of them. */
export function readClause(clause: Clause): Said {
  const labels = findArmLabels(clause)
  const facts = readFacts(clause, labels)
  const byLabel = fromFacts(clause, facts)
  if (byLabel) byLabel.end = endWithLabel(clause, byLabel.end, labels)
  const comparisons = byLabel ? [byLabel] : fromLinks(clause)
  for (const comparison of comparisons) {
    addOwnUnits(comparison, facts)
    addUnits(comparison, clause)
    // Units given once for several metrics need not be those of each.
    if (comparisons.length > 1 && comparison.units !== 'arms') comparison.apart = true
  }
  addClaims(comparisons, clause)
  return { clause, comparisons, facts }
}

/** Two arms have a rate, a count and their units each; a place with many more numbers is about more than that. */
const mostFacts = 60

/** A comparison of arms that are named, if each has one rate and no third arm is there. */
export function fromFacts(clause: Clause, facts: readonly ArmFact[]): Comparison | undefined {
  if (facts.length > mostFacts || facts.some(({ arm }) => arm !== undefined && arm > 1)) return undefined
  const [control, treatment] = [0, 1].map((key) => gather(facts.filter(({ arm }) => arm === key)))
  if (!control || !treatment || !hasRate(control) || !hasRate(treatment)) return undefined
  const places = facts.filter(({ arm }) => arm !== undefined).map(({ number }) => number)
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  const first = places[0]
  const turned = first === treatment.rate || first === treatment.count || first === treatment.n
  return blank(clause, { start, end, arms: [control, treatment], ordered: true, turned })
}

/** Comparisons of neighbours that the words set against each other: "from a to b", "a → b", "a vs b". */
function fromLinks(clause: Clause): Comparison[] {
  const measured = findMeasured(clause)
  const found: Comparison[] = []
  for (let i = 0; i + 1 < measured.length; i++) {
    const [first, second] = [measured[i], measured[i + 1]]
    const link = first && second ? linkOf(clause, first, second) : undefined
    if (!first || !second || !link || !alike(first, second)) continue
    const turned = link.swapped
    const arms: [Arm, Arm] = turned ? [second.arm, first.arm] : [first.arm, second.arm]
    const place = { start: first.start, end: second.end }
    found.push(blank(clause, { ...place, arms, ordered: link.ordered || turned, turned }))
    i++
  }
  return found
}

const alike = (first: Measured, second: Measured): boolean => hasRate(first.arm) && hasRate(second.arm)

type Base = Pick<Comparison, 'start' | 'end' | 'arms' | 'ordered' | 'turned'>

function blank(clause: Clause, base: Base): Comparison {
  const sides = sidesOf(clause.text)
  return {
    ...base,
    units: ownUnits(base.arms),
    ps: [],
    intervals: [],
    lifts: [],
    text: clause.text,
    ...(sides ? { sides } : {}),
  }
}

const ownUnits = (arms: readonly [Arm, Arm]): Units => (arms.every(({ n }) => n) ? 'arms' : 'none')

/** "2,519 in A, 2,481 in B: 5.4 % against 6.4 %": units named by arm go to the rates in the order both are printed. */
function addOwnUnits(comparison: Comparison, facts: readonly ArmFact[]): void {
  if (comparison.units !== 'none') return
  const units = [0, 1].map((arm) => facts.filter((fact) => fact.kind === 'n' && fact.arm === arm))
  const [one, two] = [units[0]?.[0], units[1]?.[0]]
  if (!one || !two || units.some((of) => of.length > 1)) return
  const inOrder = one.number.start < two.number.start !== comparison.turned
  const [first, second] = comparison.arms
  comparison.arms = [
    { ...first, n: (inOrder ? one : two).number },
    { ...second, n: (inOrder ? two : one).number },
  ]
  comparison.units = 'arms'
}

/** Gives the comparison the units another sentence, or its own, names for both arms. */
export function addUnits(comparison: Comparison, clause: Clause): void {
  if (comparison.units !== 'none') return
  const said = readUnits(clause)
  if (!said) return
  const [first, second] = comparison.arms
  const [one, two] =
    said.reach === 'pair'
      ? comparison.turned
        ? [said.numbers[1], said.numbers[0]]
        : said.numbers
      : [said.number, said.number]
  comparison.arms = [
    { ...first, n: one },
    { ...second, n: two },
  ]
  comparison.units = said.reach === 'pair' ? 'arms' : said.reach
}

/** Hands p's, intervals, words and lifts of a sentence to its comparisons: all to the only one, or one each in order. */
export function addClaims(comparisons: readonly Comparison[], clause: Clause): void {
  const [ps, intervals, significance] = [readPClaims(clause), readIntervals(clause), readSignificance(clause)]
  const [only] = comparisons
  for (const comparison of comparisons) {
    const isHere = clause.start <= comparison.start && comparison.end <= clause.end
    const lift = isHere ? liftBeside(clause, comparison) : undefined
    if (lift) comparison.lifts.push(lift)
  }
  if (!only) return
  if (comparisons.length === 1) {
    const sides = sidesOf(clause.text)
    if (sides) only.sides ??= sides
    only.ps.push(...ps)
    only.intervals.push(...intervals)
    if (significance) only.significance ??= significance
    return
  }
  if (ps.length === comparisons.length)
    comparisons.forEach((comparison, i) => comparison.ps.push(...ps.slice(i, i + 1)))
  if (intervals.length === comparisons.length)
    comparisons.forEach((comparison, i) => comparison.intervals.push(...intervals.slice(i, i + 1)))
}

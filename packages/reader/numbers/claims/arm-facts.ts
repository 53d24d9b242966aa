import { printed, type Printed } from '../rounding/printed.ts'
import type { ArmKey, ArmLabel } from './arm-labels.ts'
import { armOf } from './arm-of.ts'
import { findMeasured } from './measured.ts'
import { isPair } from './units-claim.ts'
import type { Clause } from './clause.ts'
import { type FactKind, kindOf, reachOf } from './number-kind.ts'

/** One number of one arm. `arm` is undefined where the sentence does not say whose it is. */
export type ArmFact = { kind: FactKind; arm: ArmKey | undefined; number: Printed }

/** The facts of a sentence, each with its arm where that can be told. Numbers for each arm or for all are not among them. */
export function readFacts(clause: Clause, labels: readonly ArmLabel[]): ArmFact[] {
  const measured = findMeasured(clause)
  const facts = measured.flatMap(({ arm: numbers, start, end }) => {
    const arm = armOf(clause, { start, end, kind: numbers.n && !numbers.rate ? 'count' : 'rate' }, labels)
    return kinds.flatMap((kind) => (numbers[kind] ? [{ kind, arm, number: numbers[kind] }] : []))
  })
  for (const [i, token] of clause.tokens.entries()) {
    const [last, next] = [clause.tokens[i - 1], clause.tokens[i + 1]]
    // Units of both arms in turn belong to no one arm.
    if ((next && isPair(clause, token, next)) || (last && isPair(clause, last, token))) continue
    if (measured.some(({ start, end }) => start <= token.start && token.end <= end)) continue
    const kind = kindOf(clause, token)
    if (!kind || (kind === 'n' && reachOf(clause, token))) continue
    facts.push({ kind, arm: armOf(clause, { ...token, kind }, labels), number: printed(token) })
  }
  return facts.sort((a, b) => a.number.start - b.number.start)
}

const kinds = ['rate', 'count', 'n'] as const

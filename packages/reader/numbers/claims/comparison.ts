import type { Arm } from '../recompute/arms.ts'
import type { ArmFact } from './arm-facts.ts'
import type { IntervalClaim } from './interval-claim.ts'
import type { LiftClaim } from './lift-claim.ts'
import type { PClaim } from './p-claim.ts'
import type { SignificanceClaim } from './significance-claim.ts'

/**
 * Two arms set against each other, with all that is claimed of them in one place. `arms[0]` is the control (or what was
 * before) where `ordered`; otherwise they stand as printed.
 */
export type Comparison = {
  start: number
  end: number
  arms: [Arm, Arm]
  ordered: boolean
  /** Whether the arms were turned round from the order they are printed in. */
  turned: boolean
  units: Units
  ps: PClaim[]
  intervals: IntervalClaim[]
  significance?: SignificanceClaim
  lifts: LiftClaim[]
  /** The prose it was read from, for words that change what may be recomputed. */
  text: string
  /** Whether its units or its p were taken from another part of the document. */
  apart?: boolean
  /** 1 or 2 where the text says on how many sides was tested. */
  sides?: 1 | 2
}

/** How the units of the arms are known: each arm's own, one number for each, one for all, a bare "n =". */
export type Units = 'arms' | 'each' | 'whole' | 'unsaid' | 'none'

/** Puts the facts of one arm together; undefined where two of them contradict each other. */
export function gather(facts: readonly ArmFact[]): Arm | undefined {
  const arm: Arm = {}
  for (const { kind, number } of facts) {
    const known = arm[kind]
    if (known && known.value !== number.value) return undefined
    arm[kind] ??= number
  }
  return arm
}

export const hasRate = ({ rate, count, n }: Arm): boolean =>
  rate !== undefined || (count !== undefined && n !== undefined)

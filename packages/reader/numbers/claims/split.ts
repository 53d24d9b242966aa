import type { Printed } from '../rounding/printed.ts'

/** The units of the arms of one experiment, in the order of the arms, and the prose around them. `named`: they are called arms there. */
export type Split = { units: Printed[]; start: number; end: number; text: string; named: boolean }

import { normalUpper } from '../distributions/normal.ts'
import { type Box, joined } from '../rounding/box.ts'

/** The p values a stretch of z leaves open: on both sides, and on one side in either direction. */
export type PossibleP = { twoSided: Box; oneSided: Box; wrongSide: Box }

/** p of every z of the box, two-sided and one-sided. */
export function possibleP(z: Box): PossibleP {
  const size = sizeOf(z)
  const oneSided = { low: normalUpper(size.high), high: normalUpper(size.low) }
  return {
    twoSided: { low: 2 * oneSided.low, high: 2 * oneSided.high },
    oneSided: z.low < 0 && z.high > 0 ? { low: oneSided.low, high: 1 - oneSided.low } : oneSided,
    wrongSide: { low: 1 - oneSided.high, high: 1 - oneSided.low },
  }
}

/** The z's without their sign. */
export function sizeOf({ low, high }: Box): Box {
  if (low <= 0 && high >= 0) return { low: 0, high: Math.max(-low, high) }
  return low > 0 ? { low, high } : { low: -high, high: -low }
}

/** The least and the most p of any usual test; `sides` where the text says which. */
export function anyP({ twoSided, oneSided }: PossibleP, sides?: 1 | 2): Box {
  if (sides === 2) return twoSided
  return sides === 1 ? oneSided : joined(twoSided, oneSided)
}

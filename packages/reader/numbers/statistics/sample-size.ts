import { noncentralUpper } from '../distributions/noncentral-t.ts'
import { normalUpper, upperQuantile } from '../distributions/normal.ts'
import { solve } from '../distributions/solve.ts'
import { studentQuantile } from '../distributions/student-t.ts'

/** `alpha` is the chance of a false alarm, `power` that of seeing a true effect, both between 0 and 1. */
export type Design = { alpha: number; power: number; sides: 1 | 2 }

/** Two-sided 5 %, power 80 %: what is meant when nothing is said. */
export const usualDesign: Design = { alpha: 0.05, power: 0.8, sides: 2 }

/** Units in each arm to tell `target` from `base`, two rates, before rounding up (R: power.prop.test). */
export function unitsForRates(
  base: number,
  target: number,
  { alpha, power, sides }: Design = usualDesign,
): number {
  const middle = (base + target) / 2
  const alone = Math.sqrt(2 * middle * (1 - middle))
  const apart = Math.sqrt(base * (1 - base) + target * (1 - target))
  return ((upperQuantile(alpha / sides) * alone + upperQuantile(1 - power) * apart) / (target - base)) ** 2
}

/** Power with `n` units in each arm (R: power.prop.test; the far side's chance is left out, as there). */
export function powerForRates(
  [base, target]: readonly [base: number, target: number],
  n: number,
  { alpha, sides }: Design = usualDesign,
): number {
  const middle = (base + target) / 2
  const alone = Math.sqrt(2 * middle * (1 - middle))
  const apart = Math.sqrt(base * (1 - base) + target * (1 - target))
  return normalUpper((upperQuantile(alpha / sides) * alone - Math.sqrt(n) * Math.abs(target - base)) / apart)
}

/** Cohen's h: the distance of two rates on the arcsine scale (pwr::ES.h). */
export const arcsineEffect = (base: number, target: number): number =>
  2 * Math.asin(Math.sqrt(target)) - 2 * Math.asin(Math.sqrt(base))

/** Units in each arm for an arcsine effect h, before rounding up (R: pwr.2p.test). */
export function unitsForEffect(h: number, design: Design = usualDesign): number {
  return solve((n) => design.power - powerForEffect(h, n, design), 1e-6, 1e12)
}

/** Power of `n` units in each arm for an arcsine effect h (R: pwr.2p.test). */
export function powerForEffect(h: number, n: number, { alpha, sides }: Design = usualDesign): number {
  const z = upperQuantile(alpha / sides)
  const shift = Math.abs(h) * Math.sqrt(n / 2)
  return normalUpper(z - shift) + (sides === 2 ? normalUpper(z + shift) : 0)
}

/** Power of a two-sample t test, `d` = difference over standard deviation, `n` in each arm (R: pwr.t.test). */
export function powerForMeans(d: number, n: number, { alpha, sides }: Design = usualDesign): number {
  const df = 2 * (n - 1)
  const t = -studentQuantile(alpha / sides, df)
  const shift = Math.abs(d) * Math.sqrt(n / 2)
  return noncentralUpper(t, df, shift) + (sides === 2 ? noncentralUpper(t, df, -shift) : 0)
}

/** Units in each arm for a difference of `d` standard deviations, before rounding up (R: pwr.t.test). */
export function unitsForMeans(d: number, design: Design = usualDesign): number {
  const guess = 2 * ((upperQuantile(design.alpha / design.sides) + upperQuantile(1 - design.power)) / d) ** 2
  return solve(
    (n) => design.power - powerForMeans(d, n, design),
    Math.max(1.5, guess * 0.8),
    guess * 1.5 + 10,
  )
}

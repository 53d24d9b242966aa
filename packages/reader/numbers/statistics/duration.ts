/**
 * Days to gather `unitsPerArm` in each of `arms` arms when `unitsPerDay` enter in all, in whole days.
 * `unitsPerDay` above 0.
 */
export function daysToRun(unitsPerArm: number, arms: number, unitsPerDay: number): number {
  return Math.ceil((unitsPerArm * arms) / unitsPerDay - 1e-9)
}

const inverseRootTwoPi = 1 / Math.sqrt(2 * Math.PI)

/** Density of the standard normal distribution at `x`: φ(x) = exp(−x²/2)/√(2π). */
export function normalDensity(x: number): number {
  return inverseRootTwoPi * Math.exp(-0.5 * x * x)
}

/**
 * Probability that a standard normal variable is at most `x`: Φ(x), 0 to 1. Within 1e-15 of the exact value.
 * Hart, Computer Approximations (1968), 5666, as in West, "Better approximations to cumulative normal
 * functions", Wilmott (2005); beyond |x| = 7.07 a continued fraction.
 */
export function normalProbability(x: number): number {
  const distance = Math.abs(x)
  const tail = distance < 7.071_067_811_865_475 ? nearTail(distance) : farTail(distance)
  return x > 0 ? 1 - tail : tail
}

/** Hart's quotient of two polynomials, highest power first. */
const above = [
  3.526_249_659_989_11e-2, 0.700_383_064_443_688, 6.373_962_203_531_65, 33.912_866_078_383,
  112.079_291_497_871, 221.213_596_169_931, 220.206_867_912_376,
] as const
const below = [
  8.838_834_764_831_84e-2, 1.755_667_163_182_64, 16.064_177_579_207, 86.780_732_202_946_1,
  296.564_248_779_674, 637.333_633_378_831, 793.826_512_519_948, 440.413_735_824_752,
] as const

function nearTail(x: number): number {
  let top = 0
  for (const each of above) top = top * x + each
  let bottom = 0
  for (const each of below) bottom = bottom * x + each
  return (Math.exp(-0.5 * x * x) * top) / bottom
}

/** Mills' ratio as x + 1/(x + 2/(x + 3/(x + …))), cut after twelve terms. */
function farTail(x: number): number {
  let fraction = x
  for (let term = 12; term >= 1; term--) fraction = x + term / fraction
  return normalDensity(x) / fraction
}

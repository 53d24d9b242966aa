/** Lanczos coefficients for g = 7, n = 9 (Godfrey), good to 1e-13 for x > 0. */
const lanczos: readonly number[] = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
]

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  const shifted = x - 1
  const base = shifted + 7.5
  const sum = lanczos.reduce((total, each, k) => (k === 0 ? each : total + each / (shifted + k)))
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum)
}

/** Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (Numerical Recipes 6.4). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const nonzero = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / nonzero(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonzero(1 + even * d)
    c = nonzero(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonzero(1 + odd * d)
    c = nonzero(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return result
}

/** Probability that an F variable with these degrees of freedom is at most `x`. */
export function fProbability(x: number, above: number, below: number): number {
  return x <= 0 ? 0 : incompleteBeta((above * x) / (above * x + below), above / 2, below / 2)
}

/** Halvings of a bracket: enough to bring any double down to its last digit. */
const halvings = 200

/** The value an F variable stays below with this probability (0 to 1), by bisection; NaN where freedom is not a number. */
export function fQuantile(probability: number, above: number, below: number): number {
  if (!(above > 0 && below > 0)) return NaN
  let low = 0
  let high = 1
  while (fProbability(high, above, below) < probability && high < 1e300) [low, high] = [high, high * 2]
  for (let step = 0; step < halvings && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2
    if (fProbability(middle, above, below) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

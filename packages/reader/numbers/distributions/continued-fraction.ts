const tiny = 1e-300

/**
 * b0 + a1/(b1 + a2/(b2 + …)) by Lentz's method as changed by Thompson and Barnett (1986). `term(i)` gives `[ai, bi]`;
 * a0 is not used. Stops at machine precision.
 */
export function continuedFraction(term: (i: number) => [a: number, b: number]): number {
  let value = term(0)[1] || tiny
  let c = value
  let d = 0
  for (let i = 1; i < 200_000; i++) {
    const [a, b] = term(i)
    d = 1 / (b + a * d || tiny)
    c = b + a / c || tiny
    const step = c * d
    value *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return value
}

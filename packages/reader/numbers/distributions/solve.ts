/**
 * Where a falling function crosses zero between `low` and `high`, by halving until the two ends are neighbours.
 * The caller sees to it that it is positive at `low` and negative at `high`.
 */
export function solve(falling: (x: number) => number, low: number, high: number): number {
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (falling(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

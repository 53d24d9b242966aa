/** A seeded source of chance, so that a drill can be run again: mulberry32 (Tommy Ettinger, public domain). */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** Between 0 and 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1))
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.next() * from.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }

  is(probability: number): boolean {
    return this.next() < probability
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  /** Hits in `n` tries: counted out for small n, from the normal for large ones. */
  binomial(n: number, p: number): number {
    if (n <= 400) return Array.from({ length: n }, () => this.next()).filter((x) => x < p).length
    const hits = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * this.normal())
    return Math.min(n, Math.max(0, hits))
  }
}

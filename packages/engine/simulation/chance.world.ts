/** Chance with a seed: the same seed gives the same world again. */
export type Chance = {
  /** Evenly between 0 and 1. */
  even: () => number
  /** Normal, mean 0. */
  normal: (sd: number) => number
  /** A whole number from 0, below `count`. */
  below: (count: number) => number
  shuffled: <T>(things: readonly T[]) => T[]
}

/** Mulberry32 for the bits, Box and Muller for the normal. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const even = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = (sd: number) => sd * Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even())
  const below = (count: number) => Math.floor(even() * count)
  const shuffled = <T>(things: readonly T[]) => {
    const mixed = [...things]
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
    }
    return mixed
  }
  return { even, normal, below, shuffled }
}

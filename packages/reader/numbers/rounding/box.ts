/** Everything a printed number can have been before it was rounded: a closed stretch, `low` ≤ `high`. */
export type Box = { low: number; high: number }

/** The box around a value. */
export const around = (value: number, half: number): Box => ({ low: value - half, high: value + half })

export const exactly = (value: number): Box => ({ low: value, high: value })

export const meet = (a: Box, b: Box): boolean => a.low <= b.high && b.low <= a.high

export const holds = (box: Box, value: number): boolean => box.low <= value && value <= box.high

/** What lies in both; undefined where nothing does. */
export function overlap(a: Box, b: Box): Box | undefined {
  const both = { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) }
  return both.low <= both.high ? both : undefined
}

/** The smallest box that holds all the values; at least one is given. */
export function hull(values: readonly number[]): Box {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

export const joined = (a: Box, b: Box): Box => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
})

export const plus = (a: Box, b: Box): Box => ({ low: a.low + b.low, high: a.high + b.high })

export const minus = (a: Box, b: Box): Box => ({ low: a.low - b.high, high: a.high - b.low })

export const times = (a: Box, b: Box): Box =>
  hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high])

/** a / b; everything where b may be zero. */
export function over(a: Box, b: Box): Box {
  if (b.low <= 0 && b.high >= 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  return times(a, { low: 1 / b.high, high: 1 / b.low })
}

/** The box made wider by `share` of its far end and by `more`, on both sides. */
export function widened(box: Box, share: number, more = 0): Box {
  const by = share * Math.max(Math.abs(box.low), Math.abs(box.high)) + more
  return { low: box.low - by, high: box.high + by }
}

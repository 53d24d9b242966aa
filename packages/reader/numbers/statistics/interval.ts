/** A closed stretch of numbers; `low` ≤ `high`. */
export type Interval = { low: number; high: number }

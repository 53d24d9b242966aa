/**
 * How strict each reviewer is, frozen at the close of a quarter: what is added to their ratings, in levels
 * (positive: strict), with the whole covariance of that knowledge. Reviewers are numbers, 0 to `count` − 1.
 */
export type Severities = {
  count: number
  mean: Float64Array
  /** `count × count`, row by row. */
  covariance: Float64Array
}

/** A reviewer of whom nothing is known yet: severity 0, with the spread of reviewers. */
export function unknownSeverities(count: number, severitySd: number): Severities {
  const covariance = new Float64Array(count * count)
  for (let r = 0; r < count; r++) covariance[r * count + r] = severitySd ** 2
  return { count, mean: new Float64Array(count), covariance }
}

/** Severities from plain rows, for cases and examples. */
export function severitiesFrom(
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
): Severities {
  return {
    count: mean.length,
    mean: Float64Array.from(mean),
    covariance: Float64Array.from(covariance.flat()),
  }
}

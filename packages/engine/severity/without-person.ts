import { invert } from '../matrix/cholesky.ts'
import type { Contribution } from './contribution.ts'
import type { PoolSeverities } from './estimate-severities.ts'
import type { Severities } from './severities.ts'

/**
 * The severities of these reviewers, in this order, as they would be without one person's own ratings: for use in that
 * person's levels, so that a higher rating of one's own cannot change how one's other ratings are read. Exact: on K =
 * these reviewers, the person's and the pool mean, Λ = (V_KK)⁻¹, C = (Λ − M_p)⁻¹, c = C·(Λ·x_K − b_p). A number the pool
 * does not know is a new reviewer: severity 0 with the spread of reviewers. docs/method/model.md 2.2
 */
export function severitiesWithout(
  person: number | null,
  pool: PoolSeverities,
  reviewers: readonly number[],
): Severities {
  const own = person === null ? undefined : pool.contributions.get(person)
  const known = reviewers.filter((reviewer) => reviewer < pool.count)
  const places = [...new Set([...known, ...(own?.reviewers ?? []), pool.count])]
  const { mean, covariance } = takeOut(own, pool, places)
  const at = reviewers.map((reviewer) => places.indexOf(reviewer))
  return {
    count: reviewers.length,
    mean: Float64Array.from(at, (place) => mean[place] ?? 0),
    covariance: Float64Array.from(
      at.flatMap((row, i) => at.map((column, j) => covarianceOf(row, column, i === j))),
    ),
  }

  function covarianceOf(row: number, column: number, same: boolean): number {
    if (row < 0 || column < 0) return same ? pool.severitySd ** 2 : 0
    return covariance[row * places.length + column]!
  }
}

type Normal = { mean: Float64Array; covariance: Float64Array }

function takeOut(own: Contribution | undefined, pool: PoolSeverities, places: readonly number[]): Normal {
  const size = places.length
  const mean = Float64Array.from(places, (place) => pool.joint.mean[place]!)
  const covariance = part(pool, places)
  if (!own) return { mean, covariance }
  const precision = invertOrThrow(Float64Array.from(covariance), own.person)
  const information = mean.map((_, row) => times(precision, row, mean))
  const at = [...own.reviewers, pool.count].map((place) => places.indexOf(place))
  at.forEach((row, i) => {
    information[row]! -= own.b[i]!
    at.forEach((column, j) => (precision[row * size + column]! -= own.m[i * at.length + j]!))
  })
  const left = invertOrThrow(precision, own.person)
  return { mean: mean.map((_, row) => times(left, row, information)), covariance: left }
}

function part({ joint, count }: PoolSeverities, places: readonly number[]): Float64Array {
  const { covariance } = joint
  return Float64Array.from(places.flatMap((row) => places.map((at) => covariance[row * (count + 1) + at]!)))
}

function invertOrThrow(matrix: Float64Array, person: number): Float64Array {
  const inverse = invert(matrix, Math.sqrt(matrix.length))
  if (!inverse) throw new RangeError(`severities without person ${person} are not determined`)
  return inverse
}

function times(matrix: Float64Array, row: number, vector: Float64Array): number {
  let sum = 0
  for (let k = 0; k < vector.length; k++) sum += matrix[row * vector.length + k]! * vector[k]!
  return sum
}

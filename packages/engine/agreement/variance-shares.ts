import { invert } from '../matrix/cholesky.ts'

/** A rating of one target by one judge; both are numbers from 0. */
export type CrossedRating = { target: number; judge: number; value: number }

/** Variances of targets, judges and what is left, with what each target and judge is estimated to add. */
export type VarianceShares = {
  intercept: number
  target: number
  judge: number
  rest: number
  targets: Float64Array
  judges: Float64Array
}

type Spreads = { target: number; judge: number; rest: number }

/**
 * How much of the ratings is the person, how much the reviewer: value = intercept + target + judge + rest, both random and
 * crossed, not necessarily complete. Restricted maximum likelihood by EM on Henderson's equations, until nothing moves by
 * 1 in 1e10. Undefined where there are too few ratings, targets or judges. docs/method/agreement.md
 */
export function varianceShares(ratings: readonly CrossedRating[]): VarianceShares | undefined {
  const counts = {
    targets: 1 + Math.max(-1, ...ratings.map((each) => each.target)),
    judges: 1 + Math.max(-1, ...ratings.map((each) => each.judge)),
  }
  if (counts.targets < 2 || counts.judges < 2 || ratings.length <= counts.targets + counts.judges)
    return undefined
  const equations = equationsOf(ratings, counts)
  let spreads = startOf(ratings)
  for (let step = 0; step < 20_000; step++) {
    const next = emStep(equations, spreads)
    if (!next) return undefined
    const still = near(next.spreads, spreads)
    spreads = next.spreads
    if (still) return asShares(next.solution, spreads, counts)
  }
  return undefined
}

type Equations = {
  size: number
  targets: number
  judges: number
  matrix: Float64Array
  right: Float64Array
  squares: number
  count: number
}

/** Cross products of intercept, targets and judges, as far as they do not depend on the variances. */
function equationsOf(
  ratings: readonly CrossedRating[],
  { targets, judges }: { targets: number; judges: number },
): Equations {
  const size = 1 + targets + judges
  const matrix = new Float64Array(size * size)
  const right = new Float64Array(size)
  let squares = 0
  for (const { target, judge, value } of ratings) {
    const at = [0, 1 + target, 1 + targets + judge]
    for (const row of at) {
      right[row]! += value
      for (const column of at) matrix[row * size + column]! += 1
    }
    squares += value ** 2
  }
  return { size, targets, judges, matrix, right, squares, count: ratings.length }
}

function startOf(ratings: readonly CrossedRating[]): Spreads {
  const mean = ratings.reduce((sum, each) => sum + each.value, 0) / ratings.length
  const whole = ratings.reduce((sum, each) => sum + (each.value - mean) ** 2, 0) / ratings.length
  const part = Math.max(whole, 1e-12) / 3
  return { target: part, judge: part, rest: part }
}

/** Solve the equations with these variances, then the variances again from the solution. */
function emStep(equations: Equations, spreads: Spreads) {
  const { size, targets, judges, right } = equations
  const system = Float64Array.from(equations.matrix)
  for (let at = 1; at < size; at++)
    system[at * size + at]! += spreads.rest / (at <= targets ? spreads.target : spreads.judge)
  const inverse = invert(system, size)
  if (!inverse) return undefined
  const solution = right.map((_, row) =>
    right.reduce((sum, value, k) => sum + inverse[row * size + k]! * value, 0),
  )
  const explained = solution.reduce((sum, value, k) => sum + value * right[k]!, 0)
  const rest = (equations.squares - explained) / (equations.count - 1)
  const spreadOf = (from: number, count: number) => {
    let sum = 0
    for (let at = from; at < from + count; at++)
      sum += solution[at]! ** 2 + inverse[at * size + at]! * spreads.rest
    return sum / count
  }
  return { solution, spreads: { target: spreadOf(1, targets), judge: spreadOf(1 + targets, judges), rest } }
}

function near(a: Spreads, b: Spreads): boolean {
  const moved = (one: number, other: number) => Math.abs(one - other) > 1e-10 * Math.max(one, 1e-6)
  return !moved(a.target, b.target) && !moved(a.judge, b.judge) && !moved(a.rest, b.rest)
}

function asShares(
  solution: Float64Array,
  spreads: Spreads,
  { targets }: { targets: number },
): VarianceShares {
  return {
    intercept: solution[0]!,
    ...spreads,
    targets: solution.slice(1, 1 + targets),
    judges: solution.slice(1 + targets),
  }
}

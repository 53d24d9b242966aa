/** One rating in the calibration window (the last four quarters). People, axes and reviewers are numbers from 0. */
export type PoolRating = { person: number; axis: number; reviewer: number; level: number }

/** A reviewer's rating of an exemplar whose level is agreed. */
export type AnchorRating = { reviewer: number; agreed: number; level: number }

/** Everything severities are estimated from. */
export type Pool = { reviewers: number; ratings: readonly PoolRating[]; anchors: readonly AnchorRating[] }

/** The mean of the ratings that one reviewer gave one person on one axis, and how many they are. */
export type Cell = { axis: number; reviewer: number; mean: number; count: number }

/** The cells of each person. */
export function cellsByPerson(pool: Pool): Map<number, Cell[]> {
  const people = new Map<number, Map<number, Cell>>()
  for (const { person, axis, reviewer, level } of pool.ratings) {
    if (!(reviewer >= 0 && reviewer < pool.reviewers))
      throw new RangeError(`unknown reviewer: ${reviewer} (of ${pool.reviewers})`)
    const cells = people.get(person) ?? new Map<number, Cell>()
    people.set(person, cells)
    const key = axis * pool.reviewers + reviewer
    const cell = cells.get(key)
    if (!cell) cells.set(key, { axis, reviewer, mean: level, count: 1 })
    else {
      cell.count += 1
      cell.mean += (level - cell.mean) / cell.count
    }
  }
  return new Map([...people].map(([person, cells]) => [person, [...cells.values()]]))
}

/**
 * For each reviewer, the number of the team they can be compared within: the connected part of the graph of who rated
 * whom. Two reviewers without a chain of shared people between them share only what exemplars tell of both.
 */
export function teamsOf(pool: Pool): number[] {
  const parent = Array.from({ length: pool.reviewers }, (_, r) => r)
  const root = (r: number): number => {
    let at = r
    while (parent[at]! !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const firstOf = new Map<number, number>()
  for (const { person, reviewer } of pool.ratings) {
    const first = firstOf.get(person)
    if (first === undefined) firstOf.set(person, reviewer)
    else parent[root(reviewer)] = root(first)
  }
  return parent.map((_, r) => root(r))
}

/** A case file of ../shared/reference: inputs, expected answers, tolerance. Only its content says what kind it is. */
export type Case = Record<string, unknown>

/** One number compared with its answer. */
export type Check = { what: string; is: number; should: number; tolerance: number }

/** A kind of case: whether a file is one, and what is to be compared in it. */
export type Kind = { name: string; fits: (file: Case) => boolean; checks: (file: Case) => Check[] }

/** One published or computed figure of a case. */
export type Stat = { stat: string; value: number | number[]; tolerance: number }

/** R writes a vector of one as a number, and an empty one as an object. */
export function listOf<T>(value: T | readonly T[] | undefined | null): T[] {
  if (Array.isArray(value)) return value as T[]
  if (value === undefined || value === null) return []
  return typeof value === 'object' && Object.keys(value).length === 0 ? [] : [value as T]
}

/** Each of several numbers beside its answer. */
export function compared(
  what: string,
  pair: { is: ArrayLike<number>; should: number | readonly number[] },
  tolerance: number,
): Check[] {
  const should = listOf(pair.should as number | number[])
  const sized = pair.is.length === should.length ? [] : [size(what, pair.is.length, should.length)]
  return [
    ...sized,
    ...should.map((answer, place) => ({
      what: `${what} ${place}`,
      is: pair.is[place] ?? NaN,
      should: answer,
      tolerance,
    })),
  ]
}

function size(what: string, is: number, should: number): Check {
  return { what: `${what}: how many`, is, should, tolerance: 0 }
}

/** The checks of a list of stats, each computed by name; one that nobody can compute fails. */
export function checksOf(
  stats: readonly Stat[],
  compute: (stat: string) => ArrayLike<number> | number | undefined,
): Check[] {
  return stats.flatMap(({ stat, value, tolerance }) => {
    const found = compute(stat) ?? NaN
    const is = typeof found === 'number' ? [found] : found
    return compared(stat, { is, should: value }, tolerance)
  })
}

/** Whether a check holds; a number that is not one never does. */
export function holds({ is, should, tolerance }: Check): boolean {
  return Math.abs(is - should) <= tolerance
}

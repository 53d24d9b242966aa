import type { Severities } from '../severity/severities.ts'

/** One rating by a reviewer on one axis of one person. Criteria of one review are averaged to one rating first. */
export type ReviewRating = {
  /** Number of the reviewer in the severities. */
  reviewer: number
  /** Number of the quarter (`quarterNumber`). */
  quarter: number
  /** 0 to 5. */
  level: number
  /** The highest level that the thing rated can show; null where it sets no limit. */
  ceiling: number | null
  /** How much of a rating it is: 1 for a review, .5 for a pulse. */
  share?: number
}

/** The ratings of one quarter by their place in the list, and the sum of the shares of each of its reviewers. */
export type Round = { quarter: number; places: number[]; sharesBy: Map<number, number> }

/** Ratings by quarter, oldest first. Throws for a rating off the scale, of an unknown reviewer, or after today. */
export function roundsOf(
  ratings: readonly ReviewRating[],
  { severities, today }: { severities: Severities; today: number },
): Round[] {
  const rounds = new Map<number, Round>()
  ratings.forEach((rating, place) => {
    refuse(rating, severities.count, today)
    const { quarter, reviewer, share = 1 } = rating
    const round = rounds.get(quarter) ?? { quarter, places: [], sharesBy: new Map<number, number>() }
    rounds.set(quarter, round)
    round.places.push(place)
    round.sharesBy.set(reviewer, (round.sharesBy.get(reviewer) ?? 0) + share)
  })
  return [...rounds.values()].sort((a, b) => a.quarter - b.quarter)
}

function refuse({ reviewer, quarter, level, share = 1 }: ReviewRating, count: number, today: number): void {
  if (!(reviewer >= 0 && reviewer < count))
    throw new RangeError(`unknown reviewer: ${reviewer} (of ${count})`)
  if (!(level >= 0 && level <= 5)) throw new RangeError(`invalid level: ${level} (0-5)`)
  if (!(share > 0)) throw new RangeError(`invalid share of a rating: ${share} (above 0)`)
  if (quarter > today) throw new RangeError(`a rating of quarter ${quarter} after today's ${today}`)
}

import type { AxisKey, Rating, RatingDraft } from '@earned/framework'

/** The person's own words on axes. Nothing is changed or removed: a later word stands beside the earlier. */
export type Ratings = {
  add(draft: RatingDraft, source?: Rating['source']): Promise<Rating>
  find(id: string): Promise<Rating | undefined>
  /** Oldest first. */
  list(filter?: { axis?: AxisKey }): Promise<Rating[]>
  /** The last word on each axis that was rated. */
  latest(): Promise<Rating[]>
}

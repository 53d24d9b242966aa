import { ratingFields, type AxisKey, type Rating, type RatingDraft } from '@earned/framework/nouns'
import { cleaned } from './clean.ts'
import { findRows, insertRows } from './rows.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

/** The person's own words on axes. Nothing is changed: a later word stands beside the earlier. */
export type Ratings = {
  add(draft: RatingDraft, source?: Rating['source']): Promise<Rating>
  find(id: string): Promise<Rating | undefined>
  /** Oldest day first, and in the order they were given. */
  list(filter?: { axis?: AxisKey | undefined }): Promise<Rating[]>
  /** The last word on each axis that was rated. */
  latest(): Promise<Rating[]>
}

export const ratingTable = table<Rating>()('ratings', {
  id: 'text',
  axis: 'text',
  level: 'integer',
  day: 'text',
  yardstick: 'text',
  entryIds: 'json',
  note: 'text',
  source: 'text',
  createdAt: 'integer',
})

export function ratingsOf(session: Session): Ratings {
  const list = ({ axis }: { axis?: AxisKey | undefined } = {}) =>
    session.read((at) => {
      const which = axis ? { where: 'axis = ?', values: [axis] } : {}
      return findRows(at, ratingTable, { ...which, order: 'day, id' })
    })
  return {
    async add(draft, source = 'typed') {
      const fields = ratingFields.parse(cleaned(draft))
      const rating = { ...fields, id: session.id(), source, createdAt: session.now() }
      await session.write((at) => insertRows(at, ratingTable, [rating]))
      return rating
    },
    find: (id) =>
      session.read(async (at) => (await findRows(at, ratingTable, { where: 'id = ?', values: [id] }))[0]),
    list,
    latest: async () => [...new Map((await list()).map((rating) => [rating.axis, rating])).values()],
  }
}

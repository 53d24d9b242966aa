import { isDay, startOfWeek, type Day, type EntryKind } from '@earned/framework/nouns'
import type { At } from '../rows.ts'
import { conditionsOf, queryOf, type EntryFilter } from './list.ts'

/** How many entries of a kind in the week that begins on Monday `week`. */
export type WeekCount = { week: Day; kind: EntryKind; count: number }

/** Counted by day in the database and by week here, so that both engines have the same weeks. Oldest first. */
export async function countWeeks(at: At, filter: EntryFilter): Promise<WeekCount[]> {
  const conditions = await conditionsOf(at, filter)
  const query = queryOf(at)
    .select((eb) => ['day', 'kind', eb.fn.countAll().as('count')])
    .where((eb) => eb.and(conditions))
    .groupBy(['day', 'kind'])
    .orderBy('day')
    .orderBy('kind')
  const weeks = new Map<string, WeekCount>()
  for (const [day, kind, count] of await at.connection.rows(query.compile())) {
    // Counts are read from an index, which has no seal.
    if (!isDay(String(day))) throw at.connection.damaged('an entry stands on a day that does not exist')
    const week = startOfWeek(String(day))
    const known = weeks.get(`${week} ${kind}`)
    if (known) known.count += Number(count)
    else weeks.set(`${week} ${kind}`, { week, kind: kind as EntryKind, count: Number(count) })
  }
  return [...weeks.values()]
}

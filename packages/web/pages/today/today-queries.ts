import { addDays, startOfWeek } from '@earned/framework'
import { ask, queries } from '../../lib/api.ts'
import { firstMonday } from '../../lib/strip-weeks.ts'
import { today } from '../../lib/today.ts'

export const stripLength = 13

/** What Today reads; all of it is asked for at once. */
export function todayQueries(day = today()) {
  const monday = startOfWeek(day)
  const sunday = addDays(monday, 6)
  return {
    person: ask('person.get', {}),
    place: ask('place.get', {}),
    standing: ask('standing.get', {}),
    week: ask('entries.list', { from: monday, to: sunday, limit: 100 }),
    late: ask('entries.list', { states: ['planned', 'in_progress'], to: addDays(day, -1), limit: 20 }),
    outcomes: ask('outcomes.list', {}),
    weeks: ask('entries.weeks', { states: ['done'], from: firstMonday(day, stripLength), to: sunday }),
  }
}

/** Asks before the page is drawn, so that it comes whole. */
export async function loadToday(): Promise<void> {
  const all = todayQueries()
  await Promise.all([
    queries.ensureQueryData(all.person),
    queries.ensureQueryData(all.place),
    queries.ensureQueryData(all.standing),
    queries.ensureQueryData(all.week),
    queries.ensureQueryData(all.late),
    queries.ensureQueryData(all.outcomes),
    queries.ensureQueryData(all.weeks),
  ])
}

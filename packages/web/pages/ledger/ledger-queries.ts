import { addDays, type Day, startOfWeek } from '@earned/framework'
import { ask, queries } from '../../lib/api.ts'
import { firstMonday } from '../../lib/strip-weeks.ts'
import { today } from '../../lib/today.ts'

export const stripLength = 26

/** What the ledger strip is drawn from. */
export const stripQuery = (day: Day) =>
  ask('entries.weeks', {
    states: ['done'],
    from: firstMonday(day, stripLength),
    to: addDays(startOfWeek(day), 6),
  })

/** What stands above the list: asked for before the page is drawn, so that nothing moves under it. */
export async function loadLedger({ deps }: { deps: { figure: string | undefined } }): Promise<void> {
  await Promise.all([
    queries.ensureQueryData(stripQuery(today())),
    queries.ensureQueryData(ask('outcomes.list', {})),
    deps.figure === undefined ? undefined : queries.ensureQueryData(ask('standing.get', {})),
  ])
}

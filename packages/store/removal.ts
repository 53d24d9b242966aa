import { nextVersion, writeOver } from './entries/change.ts'
import { entryTable } from './entries/table.ts'
import type { Cell } from './database/connection.ts'
import { ofViewer } from './database/statements.ts'
import { findRows, type At } from './rows.ts'
import { dropWords } from './search.ts'
import type { Session } from './session.ts'

const day = 86_400_000
/** Deleted things can be restored for 30 days. */
const restorable = 30 * day
/** A request is not repeated after a week. */
const repeatable = 7 * day

type Where = { where: string; values: readonly Cell[] }

/** Removes for good what was deleted more than 30 days before `now`, and idempotency keys of a week. */
export function purge(session: Session, now: number): Promise<number> {
  const old = { where: 'deleted_at < ?', values: [now - restorable] }
  return session.write(async (at) => {
    await erase(at, 'idempotency', { where: 'created_at < ?', values: [now - repeatable] })
    return (await eraseEntries(at, old)) + (await eraseOutcomes(session, at, old))
  })
}

/** Removes every row of the sample world for good; what the person wrote beside it stays. */
export function removeSample(session: Session): Promise<number> {
  const sample = { where: 'source = ?', values: ['sample'] }
  return session.write(async (at) => {
    const ratings = await erase(at, 'ratings', sample)
    const focus = await erase(at, 'focus', sample)
    return ratings + focus + (await eraseEntries(at, sample)) + (await eraseOutcomes(session, at, sample))
  })
}

async function eraseEntries(at: At, which: Where): Promise<number> {
  await dropWords(at, which)
  return erase(at, 'entries', which)
}

/** Entries that named an outcome stay, and name it no more. */
async function eraseOutcomes(session: Session, at: At, which: Where): Promise<number> {
  const { workspace, person } = at.viewer
  const gone = `outcome_id in (select id from outcomes where ${ofViewer} and ${which.where})`
  for (const kept of await findRows(at, entryTable, {
    where: gone,
    values: [workspace, person, ...which.values],
    lock: true,
  }))
    await writeOver(at, nextVersion(session, kept, { outcomeId: null }))
  return erase(at, 'outcomes', which)
}

function erase(at: At, table: string, { where, values }: Where): Promise<number> {
  const { workspace, person } = at.viewer
  return at.connection.run({
    sql: `delete from ${table} where ${ofViewer} and ${where}`,
    parameters: [workspace, person, ...values],
  })
}

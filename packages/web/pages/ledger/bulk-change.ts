import type { AxisKey, Entry, EntryKind, EntryState } from '@earned/framework'
import { call, refresh, sayProblem } from '../../lib/api.ts'
import { say } from '../../lib/notices.ts'

type Settable = { kind: EntryKind; state: EntryState; outcomeId: string | null }
export type BulkChange = { set: Partial<Settable> } | { addAxes: AxisKey[] } | { remove: true }

/** Part of a change, for some of the entries. */
type Sent = { ids: string[] } & (
  | Partial<Settable>
  | { addAxes: AxisKey[] }
  | { removeAxes: AxisKey[] }
  | { remove: true }
  | { restore: true }
)

const atOnce = 500

/** Changes many entries, says so, and offers the way back. */
export async function changeMany(entries: readonly Entry[], change: BulkChange, said: string): Promise<void> {
  const ids = entries.map((entry) => entry.id)
  const sent: Sent = 'set' in change ? { ids, ...change.set } : { ids, ...change }
  const back = backFrom(entries, change)
  try {
    await send(sent)
    say(said, { action: { label: 'Undo', run: () => void undo(back) } })
  } catch (error) {
    say(`Not changed: ${sayProblem(error)}`, { tone: 'failed' })
  }
  await refresh('entries')
}

async function undo(back: Sent[]): Promise<void> {
  try {
    for (const sent of back) await send(sent)
    say('As it was before.')
  } catch (error) {
    say(`Not undone: ${sayProblem(error)}`, { tone: 'failed' })
  }
  await refresh('entries')
}

async function send({ ids, ...change }: Sent): Promise<void> {
  if ('remove' in change) return each(ids, (id) => call('entries.remove', { id }))
  if ('restore' in change) return each(ids, (id) => call('entries.restore', { id }))
  for (let from = 0; from < ids.length; from += atOnce) {
    await call('entries.changeMany', { ids: ids.slice(from, from + atOnce), ...change })
  }
}

async function each(ids: readonly string[], run: (id: string) => Promise<unknown>): Promise<void> {
  for (const id of ids) await run(id)
}

/** The changes that put every entry back to what it was: one for each value there was. */
function backFrom(entries: readonly Entry[], change: BulkChange): Sent[] {
  if ('remove' in change) return [{ ids: entries.map((entry) => entry.id), restore: true }]
  if ('addAxes' in change) {
    return change.addAxes.map((axis) => ({
      ids: entries.filter((entry) => !entry.axes.includes(axis)).map((entry) => entry.id),
      removeAxes: [axis],
    }))
  }
  const groups = new Map<string, Sent>()
  for (const entry of entries) {
    const before = {
      ...('kind' in change.set ? { kind: entry.kind } : {}),
      ...('state' in change.set ? { state: entry.state } : {}),
      ...('outcomeId' in change.set ? { outcomeId: entry.outcomeId } : {}),
    }
    const key = JSON.stringify(before)
    const group = groups.get(key)
    if (group) group.ids.push(entry.id)
    else groups.set(key, { ids: [entry.id], ...before })
  }
  return [...groups.values()]
}

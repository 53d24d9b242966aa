import type { Entry, EntryFields } from '@earned/framework'
import { useNavigate } from '@tanstack/react-router'
import { ask, call, queries, refresh, sayProblem } from '../../lib/api.ts'
import { say } from '../../lib/notices.ts'
import { useAutosave } from '../../lib/use-autosave.ts'

/** An entry as it is edited: saved by itself, deleted with a way back, settled with its source. */
export function useEntry(entry: Entry) {
  const navigate = useNavigate()
  const seen = (next: Entry) => {
    queries.setQueryData(ask('entries.get', { id: next.id }).queryKey, next)
    void refresh('entries')
  }
  const saving = useAutosave<Entry, EntryFields>({
    row: entry,
    key: `entry.${entry.id}`,
    save: (edits, { id, version }) => call('entries.change', { id, version, ...edits }),
    faults: (edits) => (edits.title?.trim() === '' ? { title: 'An entry needs a title.' } : {}),
    saved: seen,
  })
  async function remove() {
    const { id, version, title } = saving.base
    try {
      await call('entries.remove', { id, version })
      await navigate({ to: '/ledger' })
      say(`Deleted: ${title}`, { action: { label: 'Undo', run: () => void restore(id) } })
      await refresh('entries')
    } catch (error) {
      say(`Not deleted: ${sayProblem(error)}`, { tone: 'failed' })
    }
  }
  async function settleSource(choice: 'take' | 'keep') {
    try {
      seen(await call('entries.settle', { id: entry.id, version: saving.base.version, choice }))
    } catch (error) {
      say(`Not settled: ${sayProblem(error)}`, { tone: 'failed' })
    }
  }
  return { saving, remove, settleSource }
}

async function restore(id: string): Promise<void> {
  try {
    await call('entries.restore', { id })
    say('Back in the ledger.', { link: { label: 'Open', to: `/ledger/${id}` } })
  } catch (error) {
    say(`Not brought back: ${sayProblem(error)}`, { tone: 'failed' })
  }
  await refresh('entries')
}

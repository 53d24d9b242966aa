import type { EntryState } from '@earned/framework'
import type { StateFound } from '../rules/state-found.ts'
import { stateByWords } from '../rules/status-words.ts'

export type StateCells = { category: string; status: string; resolution: string; resolved: string }

/**
 * The state of a ticket: what its status category says, else its status, else its resolution. A ticket that was closed
 * without being done (resolution or status "Won't Do", "Duplicate", "Cancelled") is dropped whatever its category.
 */
export function jiraState(cells: StateCells): StateFound {
  const { category, status, resolution, resolved } = cells
  const byCategory = stateByWords(category)
  const byStatus = stateByWords(status)
  const byResolution = stateByWords(resolution)
  const closed =
    byCategory === undefined ? byStatus !== 'planned' && byStatus !== 'in_progress' : byCategory === 'done'
  if (closed && byResolution === 'dropped') return found('dropped', 'Resolution', resolution)
  if (closed && byStatus === 'dropped') return found('dropped', 'Status', status)
  if (byCategory !== undefined) return found(byCategory, 'Status Category', category)
  if (byStatus !== undefined) return found(byStatus, 'Status', status)
  if (byResolution !== undefined) return found(byResolution, 'Resolution', resolution)
  if (resolved !== '') return { state: 'done', because: 'it has a Resolved date' }
  return { state: 'planned', because: nothingKnown(status) }
}

function found(state: EntryState, column: string, says: string): StateFound {
  return { state, because: `${column} is “${says}”` }
}

function nothingKnown(status: string): string {
  return status === ''
    ? 'the row has no status and no resolution'
    : `the status “${status}” is not known to us and there is no resolution`
}

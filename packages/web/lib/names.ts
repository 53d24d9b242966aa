import {
  axes,
  type AxisKey,
  type EntryKind,
  entryKindTexts,
  type EntrySource,
  type EntryState,
  type WKey,
} from '@earned/framework'

/** Names as they stand inside a line; the framework's data has them as headings. */
export const kindName = (kind: EntryKind): string => entryKindTexts[kind].label.toLowerCase()
export const axisName = (axis: AxisKey): string => axes[axis].name
export const wOf = (axis: AxisKey): WKey => axes[axis].w

export const stateNames: Record<EntryState, string> = {
  planned: 'planned',
  in_progress: 'in progress',
  done: 'done',
  dropped: 'dropped',
}

export const sourceNames: Record<EntrySource, string> = {
  typed: 'typed here',
  jira: 'Jira',
  linear: 'Linear',
  list: 'a list',
  earned: 'an Earned export',
  sample: 'the sample world',
}

export const resultNames = { open: 'open', met: 'met', missed: 'missed', dropped: 'dropped' } as const

import type { EntryKind } from '@earned/framework'

/** How the ledger strip draws a kind of output: put in front of people, written, or worked out. */
export type OutputGroup = 'shipped' | 'written' | 'thought'
export const outputGroups: readonly OutputGroup[] = ['shipped', 'written', 'thought']

export const groupNames: Record<OutputGroup, string> = {
  shipped: 'launched or run',
  written: 'written',
  thought: 'worked out',
}

const groups: Partial<Record<EntryKind, OutputGroup>> = {
  launch: 'shipped',
  experiment: 'shipped',
  go_to_market: 'shipped',
  output: 'shipped',
  brief: 'written',
  slides: 'written',
  artifact: 'written',
  analysis: 'thought',
  ranking: 'thought',
  review: 'thought',
}

/** Undefined for what is no output. */
export const groupOf = (kind: EntryKind): OutputGroup | undefined => groups[kind]

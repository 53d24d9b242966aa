import type { EntryState } from '@earned/framework'

export type StateFound = { state: EntryState; because: string }

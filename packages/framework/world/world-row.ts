import type { AxisKey, EntryKind, EntryState } from '../keys.ts'
import type { Link, MetricChange } from '../nouns/entry.ts'
import type { PersonFields } from '../nouns/person.ts'

/**
 * How the sample world is written down: like the nouns, with every day as days before today (`ago`; negative: still to
 * come) and every reference as a key of this world. `worldOn` turns it into drafts.
 */
export interface PersonRow {
  key: string
  about: string
  person: PersonFields
  outcomes: readonly OutcomeRow[]
  entries: readonly EntryRow[]
  ratings: readonly RatingRound[]
  focus: readonly FocusRow[]
}

export interface OutcomeRow {
  key: string
  title: string
  metric: string
  unit: string
  baseline: number | null
  target: number | null
  dueAgo: number
  result?: 'met' | 'missed' | 'dropped'
  resultNote?: string
  readings: readonly { ago: number; value: number; note?: string }[]
}

export interface EntryRow {
  key: string
  /** The day it was done or, where it is not done yet, planned for. */
  ago: number
  kind: EntryKind
  title: string
  state?: EntryState
  plannedAgo?: number
  body?: string
  mine?: string
  team?: string
  axes?: AxisKey[]
  people?: string[]
  links?: Link[]
  changes?: MetricChange[]
  /** Key of the outcome it serves. */
  outcome?: string
}

/** The ratings of one sitting: all against one yardstick. */
export interface RatingRound {
  ago: number
  /** Absent: the level texts. */
  yardstick?: string
  levels: Partial<Record<AxisKey, { level: number; cites: string[]; note?: string }>>
}

export interface FocusRow {
  key: string
  axis: AxisKey
  suggested: AxisKey
  openedAgo: number
  lookAgainAgo: number
  closedAgo?: number
  closedBecause?: string
  why: string[]
  /** Steps of the catalogue by key; `entry` is what came of one. */
  steps: readonly { step: string; doneAgo?: number; entry?: string }[]
}

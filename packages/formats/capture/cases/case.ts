import type { AxisKey, EntryKind, EntryState } from '@earned/framework'

/**
 * A line and what a careful product manager would read in it on Monday 23 November 2026.
 * What is left out is expected to be absent: kind `other`, that day, done, nobody, no change, and the line itself as title.
 */
export type Case = {
  line: string
  /** Left out: the line itself, its first letter in upper case. */
  title?: string
  kind?: EntryKind
  day?: string
  state?: EntryState
  axes?: AxisKey[]
  people?: string[]
  links?: (string | { url: string; label: string })[]
  changes?: ExpectedChange[]
  part?: string
  team?: string
  /** The id of one of `outcomes`. */
  outcome?: string
  /** Left out: empty. `line`: the whole line. */
  body?: 'line'
  /** Pieces a person reads here and the code does not; it is expected to be silent about them. */
  missed?: ('kind' | 'day' | 'state' | 'people' | 'changes')[]
  /** Why the expectation is what it is, where it is not plain. */
  why?: string
}

/** metric, from, to, by, unit */
export type ExpectedChange = [string, number | null, number | null, number | null, string]

/** The day every case is read on, a Monday. */
export const today = '2026-11-23'

/** The outcomes known in every case. */
export const outcomes = [
  { id: 'checkout', title: 'Checkout' },
  { id: 'conversion', title: 'Checkout conversion' },
  { id: 'refunds', title: 'Refunds under 2 days' },
  { id: 'onboarding', title: 'Onboarding in 5 minutes' },
  { id: 'trust', title: 'Trust & safety' },
  { id: 'october', title: 'Live on 1 October' },
  { id: 'arabic', title: 'الدفع' },
  { id: 'growth-eu', title: 'Growth' },
  { id: 'growth-us', title: 'growth' },
  { id: 'blank', title: ' ' },
]

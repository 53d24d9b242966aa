import type { KnownHeader } from '../csv/open-csv.ts'

/** The columns of our own CSV of entries, in the order they are written. */
export const entriesCsvColumns = [
  'Earned entry',
  'Kind',
  'Title',
  'Body',
  'Day',
  'Planned day',
  'State',
  'My part',
  "Team's part",
  'Axes',
  'Links',
  'People',
  'Changes',
  'Line',
  'Outcome',
  'Source',
  'Source key',
] as const

export const entriesCsvHeader: KnownHeader = {
  tool: 'Earned',
  needed: [['earned entry'], ['kind'], ['title'], ['day']],
}

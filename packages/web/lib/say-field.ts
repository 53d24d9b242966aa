import type { EntryFields, Outcome } from '@earned/framework'
import { axisName, kindName, stateNames } from './names.ts'
import { sayDate } from './say-day.ts'
import { sayChange } from './say-number.ts'
import { today } from './today.ts'

/** The names of an entry's fields, as its page has them. */
export const fieldNames: Record<keyof EntryFields, string> = {
  kind: 'Kind',
  title: 'Title',
  body: 'Notes',
  day: 'Day',
  plannedDay: 'Planned for',
  state: 'State',
  myPart: 'Your part',
  teamPart: 'The team’s part',
  axes: 'Axes',
  links: 'Links',
  people: 'People',
  changes: 'Numbers that moved',
  outcomeId: 'Outcome',
  line: 'Line as typed',
}

/** The value of a field as text, to stand beside another. */
export function sayField(
  name: keyof EntryFields,
  of: Partial<EntryFields>,
  outcomes: readonly Outcome[] = [],
): string {
  const day = (value: string | null | undefined) => (value ? sayDate(value, today()) : '')
  switch (name) {
    case 'kind':
      return of.kind ? kindName(of.kind) : ''
    case 'state':
      return of.state ? stateNames[of.state] : ''
    case 'day':
    case 'plannedDay':
      return day(of[name])
    case 'axes':
      return of.axes?.map(axisName).join(', ') ?? ''
    case 'links':
      return of.links?.map((link) => link.url).join('\n') ?? ''
    case 'people':
      return of.people?.join(', ') ?? ''
    case 'changes':
      return of.changes?.map(sayChange).join('\n') ?? ''
    case 'outcomeId':
      return outcomes.find((outcome) => outcome.id === of.outcomeId)?.title ?? ''
    default:
      return of[name] ?? ''
  }
}

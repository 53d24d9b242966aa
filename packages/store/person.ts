import type { Person, PersonFields } from '@earned/framework'
import type { Changed } from './changed.ts'

export type PersonPatch = Partial<PersonFields>

export type PersonNoun = {
  /** The person of this ledger; made empty at the first look. */
  get(): Promise<Person>
  change(version: number, patch: PersonPatch): Promise<Changed<'person', Person>>
}

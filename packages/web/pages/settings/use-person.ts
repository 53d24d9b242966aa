import type { Person, PersonFields } from '@earned/framework'
import { ask, call, queries, refresh } from '../../lib/api.ts'
import { useAutosave } from '../../lib/use-autosave.ts'

/** The person as they are edited; saved by itself. */
export const usePerson = (person: Person) =>
  useAutosave<Person, PersonFields>({
    row: person,
    key: 'person',
    save: (edits, { version }) => call('person.change', { version, ...edits }),
    saved: (next) => {
      queries.setQueryData(ask('person.get', {}).queryKey, next)
      void refresh('person')
    },
  })

export type PersonSaving = ReturnType<typeof usePerson>

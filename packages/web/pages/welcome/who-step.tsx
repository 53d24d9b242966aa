import type { Person } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { PageHead } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { SaveMark } from '../../parts/save-mark.tsx'
import { ProfileField, WhoFields } from '../settings/person-fields.tsx'
import { usePerson } from '../settings/use-person.ts'
import styles from './welcome.module.css'

export function WhoStep() {
  const { data: person, error } = useQuery(ask('person.get', {}))
  return (
    <>
      <PageHead
        title="Who are you?"
        under="Earned turns what you ship, write and clear into growth you can see and evidence you can show. It stays on this machine. Every step can be left out."
      />
      {error && <ProblemNote error={error} />}
      {person && <Fields person={person} />}
    </>
  )
}

function Fields({ person }: { person: Person }) {
  const saving = usePerson(person)
  return (
    <div className={styles.groups}>
      <WhoFields saving={saving} />
      <ProfileField saving={saving} />
      <SaveMark {...saving} />
    </div>
  )
}

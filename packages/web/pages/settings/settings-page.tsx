import type { Person } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/api.ts'
import { lettersKey } from '../../lib/keyboard.ts'
import { useStored } from '../../lib/stored.ts'
import { setTheme, type Theme, themeNow } from '../../lib/theme.ts'
import { PageHead, Reading } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Radios } from '../../parts/radios.tsx'
import { SaveMark } from '../../parts/save-mark.tsx'
import { Section } from '../../parts/section.tsx'
import { AliasField, ProfileField, StageField, WhoFields } from './person-fields.tsx'
import styles from './settings.module.css'
import { usePerson } from './use-person.ts'
import { LedgerPlace } from './ledger-place.tsx'

/** Who the person is, where their data is, and how this looks. */
export function SettingsPage() {
  const { data: person, error, refetch } = useQuery(ask('person.get', {}))
  return (
    <Reading>
      <PageHead title="Settings" />
      {error && <ProblemNote error={error} again={() => void refetch()} />}
      {person && <Who person={person} />}
      <LedgerPlace />
      <Looks />
    </Reading>
  )
}

function Who({ person }: { person: Person }) {
  const saving = usePerson(person)
  return (
    <Section large title="Who I am" beside={<SaveMark {...saving} />}>
      <div className={styles.groups}>
        <WhoFields saving={saving} />
        <ProfileField saving={saving} />
        <StageField saving={saving} />
        <AliasField saving={saving} />
      </div>
    </Section>
  )
}

const looks: { value: Theme; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

function Looks() {
  const [theme, setShown] = useState(themeNow)
  const [letters, setLetters] = useStored(lettersKey, true)
  return (
    <Section large title="How this looks and listens, in this browser">
      <Radios
        legend="Light or dark"
        options={looks}
        value={theme}
        change={(next) => {
          setTheme(next)
          setShown(next)
        }}
      />
      <label className={styles.switch}>
        <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
        Single letters are keys (press ? for the list; switch off if you dictate)
      </label>
    </Section>
  )
}

import { backgroundKeys, complements, profiles, stageKeys, stages } from '@earned/framework'
import { SelectField, TextArea, TextField, FieldLine } from '../../parts/field.tsx'
import { Checks, Radios } from '../../parts/radios.tsx'
import type { PersonSaving } from './use-person.ts'

const backgrounds = backgroundKeys.map((value) => ({ value, label: complements[value].name }))
const profileChoices = [
  { value: '', label: 'none' },
  ...profiles.map(({ key, name }) => ({ value: key, label: name })),
]
const stageOptions = [
  ...stageKeys.map((value) => ({ value, label: stages[value].name })),
  { value: 'unsaid' as const, label: 'I would rather not say' },
]

/** Name, role and where somebody comes from. */
export function WhoFields({ saving }: { saving: PersonSaving }) {
  const { fields, set } = saving
  return (
    <>
      <FieldLine>
        <TextField
          label="Name"
          autoComplete="name"
          maxLength={200}
          value={fields.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          label="Role"
          autoComplete="organization-title"
          maxLength={200}
          placeholder="Product manager, checkout"
          value={fields.role}
          onChange={(event) => set({ role: event.target.value })}
        />
      </FieldLine>
      <Checks
        legend="Where you come from"
        hint="What you did before product management. It decides which skill is the complement to take up first."
        options={backgrounds}
        values={fields.background}
        change={(background) => set({ background })}
      />
    </>
  )
}

/** Whom to compare with. */
export function ProfileField({ saving }: { saving: PersonSaving }) {
  const chosen = profiles.find((profile) => profile.key === saving.fields.profile)
  return (
    <SelectField
      label="Profile to compare with"
      hint={
        chosen
          ? `${chosen.from}; mapped to these axes by us. A profile is a tick beside your view: it never moves it.`
          : 'A reference set of levels, shown as a tick beside your own view. It never moves it.'
      }
      choices={profileChoices}
      value={saving.fields.profile ?? ''}
      onChange={(event) => saving.set({ profile: event.target.value || null })}
    />
  )
}

export function StageField({ saving }: { saving: PersonSaving }) {
  const stage = saving.fields.stage
  return (
    <Radios
      legend="Where your work is today"
      hint={
        stage === null
          ? 'Outputs, then outcomes, then direction. It changes the guidance you get and locks nothing.'
          : stages[stage].what
      }
      options={stageOptions}
      value={stage ?? 'unsaid'}
      change={(value) => saving.set({ stage: value === 'unsaid' ? null : value })}
    />
  )
}

export function AliasField({ saving }: { saving: PersonSaving }) {
  return (
    <TextArea
      label="Names you go by in other tools, one a line"
      hint="Used for “only what is mine” when tickets are brought in."
      defaultValue={saving.fields.aliases.join('\n')}
      onChange={(event) => saving.set({ aliases: namesIn(event.target.value) })}
    />
  )
}

const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((name) => name.trim().slice(0, 200))
    .filter((name) => name !== '')
    .slice(0, 20)

import { type Entry, entryKinds, entryStates } from '@earned/framework'
import { Link, useSearch } from '@tanstack/react-router'
import { kindName, stateNames } from '../../lib/names.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { FieldLine, SelectField, TextArea, TextField } from '../../parts/field.tsx'
import { SaveMark } from '../../parts/save-mark.tsx'
import { AxisPills } from './axis-pills.tsx'
import styles from './entry.module.css'
import { EntryFoot } from './entry-foot.tsx'
import { ChangeList, LinkList, PeopleList } from './entry-lists.tsx'
import { OutcomePicker } from './outcome-picker.tsx'
import { TwoVersions } from './two-versions.tsx'
import { useEntry } from './use-entry.ts'

const kinds = entryKinds.map((value) => ({ value, label: kindName(value) }))
const states = entryStates.map((value) => ({ value, label: stateNames[value] }))

export function EntryForm({ entry }: { entry: Entry }) {
  const { saving, remove, settleSource } = useEntry(entry)
  const { fields, set } = saving
  const editTitle = useSearch({ from: '/ledger/$id' }).edit === 'title'
  useTitle(fields.title)
  return (
    <article>
      <div className={styles.top}>
        <Link to="/ledger" className="small muted">
          Ledger
        </Link>
        <SaveMark {...saving} />
      </div>
      <h1 className="unseen" tabIndex={-1} data-page-heading>
        {fields.title}
      </h1>
      <textarea
        className={styles.title}
        aria-label="Title"
        rows={1}
        maxLength={300}
        // The person pressed e to change the title.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={editTitle}
        value={fields.title}
        aria-invalid={saving.wrong.title !== undefined}
        onChange={(event) => set({ title: event.target.value.replaceAll('\n', ' ') })}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {saving.wrong.title !== undefined && (
        <p className="small muted">{saving.wrong.title} The one before is kept.</p>
      )}
      <TwoVersions saving={saving} settleSource={settleSource} />
      <div className={styles.groups}>
        <FieldLine>
          <SelectField
            label="Kind"
            choices={kinds}
            value={fields.kind}
            onChange={(event) => set({ kind: oneOf(entryKinds, event.target.value) })}
          />
          <SelectField
            label="State"
            choices={states}
            value={fields.state}
            onChange={(event) => set({ state: oneOf(entryStates, event.target.value) })}
          />
          <TextField
            label="Day"
            type="date"
            required
            value={fields.day}
            onChange={(event) => event.target.value && set({ day: event.target.value })}
          />
          <TextField
            label="Planned for"
            type="date"
            value={fields.plannedDay ?? ''}
            onChange={(event) => set({ plannedDay: event.target.value || null })}
          />
        </FieldLine>
        <TextArea
          label="Notes"
          value={fields.body}
          maxLength={100_000}
          onChange={(event) => set({ body: event.target.value })}
        />
        <FieldLine>
          <TextArea
            label="Your part"
            value={fields.myPart}
            maxLength={4000}
            onChange={(event) => set({ myPart: event.target.value })}
          />
          <TextArea
            label="The team’s part"
            value={fields.teamPart}
            maxLength={4000}
            onChange={(event) => set({ teamPart: event.target.value })}
          />
        </FieldLine>
        <AxisPills axes={fields.axes} change={(axes) => set({ axes })} />
        <OutcomePicker outcomeId={fields.outcomeId} change={(outcomeId) => set({ outcomeId })} />
        <ChangeList changes={fields.changes} change={(changes) => set({ changes })} />
        <LinkList links={fields.links} change={(links) => set({ links })} />
        <PeopleList people={fields.people} change={(people) => set({ people })} />
      </div>
      <EntryFoot entry={saving.base} />
      <p className={styles.remove}>
        <Button look="danger" onClick={() => void remove()}>
          Delete this entry
        </Button>
      </p>
    </article>
  )
}

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value => {
  const found = values.find((value) => value === text)
  if (found === undefined) throw new RangeError(`not one of the choices: ${text}`)
  return found
}

import { type EntryDraft, type EntryKind, entryKinds, entryStates } from '@earned/framework'
import { axisName, kindName, stateNames } from '../../lib/names.ts'
import { sayDay } from '../../lib/say-day.ts'
import { sayChange } from '../../lib/say-number.ts'
import { useToday } from '../../lib/today.ts'
import { SelectField, TextField } from '../field.tsx'
import styles from './capture.module.css'
import { Chip, LeaveOut, Options } from './chip.tsx'

type Props = {
  draft: EntryDraft
  outcomes: readonly { id: string; title: string }[]
  say: (said: Partial<EntryDraft>) => void
}

const kindOptions = entryKinds.map((value) => ({ value, label: kindName(value) }))
const stateChoices = entryStates.map((value) => ({ value, label: stateNames[value] }))

/** What was understood of the line. Every chip can be changed or left out. */
export function Chips({ draft, outcomes, say }: Props) {
  return (
    <ul className={styles.chips} aria-label="What was understood">
      <Chip label="kind" value={kindName(draft.kind)}>
        {(close) => (
          <Options<EntryKind>
            options={kindOptions}
            chosen={draft.kind}
            choose={(kind) => {
              say({ kind })
              close()
            }}
          />
        )}
      </Chip>
      <DayChip draft={draft} say={say} />
      {piecesOf(draft, outcomes).map((piece) => (
        <Chip key={`${piece.label} ${piece.value}`} label={piece.label} value={piece.value}>
          {(close) => (
            <LeaveOut
              whole={piece.value}
              leave={() => {
                say(piece.without)
                close()
              }}
            />
          )}
        </Chip>
      ))}
    </ul>
  )
}

function DayChip({ draft, say }: Pick<Props, 'draft' | 'say'>) {
  const today = useToday()
  const state = draft.state ?? 'done'
  return (
    <Chip label={state === 'done' ? 'day' : stateNames[state]} value={sayDay(draft.day, today)}>
      {() => (
        <fieldset className={styles.fields}>
          <legend className="unseen">Day and state</legend>
          <TextField
            label="Day"
            type="date"
            value={draft.day}
            onChange={(event) => event.target.value && say({ day: event.target.value })}
          />
          <SelectField
            label="State"
            choices={stateChoices}
            value={state}
            onChange={(event) =>
              say({ state: stateChoices.find((one) => one.value === event.target.value)?.value ?? 'done' })
            }
          />
        </fieldset>
      )}
    </Chip>
  )
}

type Shown = { label: string; value: string; without: Partial<EntryDraft> }

/** The pieces that can only be left out: the words stay in the line. */
function piecesOf(draft: EntryDraft, outcomes: Props['outcomes']): Shown[] {
  const { axes = [], changes = [], people = [], links = [] } = draft
  const outcome = outcomes.find((one) => one.id === draft.outcomeId)
  return [
    ...axes.map((axis) => ({
      label: 'axis',
      value: axisName(axis),
      without: { axes: axes.filter((one) => one !== axis) },
    })),
    ...changes.map((change) => ({
      label: 'change',
      value: sayChange(change),
      without: { changes: changes.filter((one) => one !== change) },
    })),
    ...(outcome ? [{ label: 'outcome', value: outcome.title, without: { outcomeId: null } }] : []),
    ...people.map((name) => ({
      label: 'with',
      value: name,
      without: { people: people.filter((one) => one !== name) },
    })),
    ...links.map((link) => ({
      label: 'link',
      value: link.label ?? link.url.replace(/^https?:\/\//, ''),
      without: { links: links.filter((one) => one.url !== link.url) },
    })),
    ...(draft.myPart ? [{ label: 'your part', value: draft.myPart, without: { myPart: '' } }] : []),
  ]
}

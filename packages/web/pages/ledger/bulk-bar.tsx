import { axisKeys, type Entry, entryKinds, entryStates, type Outcome } from '@earned/framework'
import { axisName, kindName, stateNames } from '../../lib/names.ts'
import { sayCount } from '../../lib/say-number.ts'
import { Button } from '../../parts/button.tsx'
import { type BulkChange, changeMany } from './bulk-change.ts'
import styles from './ledger.module.css'

type Props = {
  entries: readonly Entry[]
  shown: number
  outcomes: readonly Outcome[]
  all: () => void
  none: () => void
}

/** One change for all that is selected. */
export function BulkBar({ entries, shown, outcomes, all, none }: Props) {
  const run = (change: BulkChange, said: string) => {
    void changeMany(entries, change, said)
    none()
  }
  const count = sayCount(entries.length, 'entry', 'entries')
  return (
    <section className={styles.bulk} aria-label="One change for the selected entries">
      <b>{count} selected</b>
      <Pick
        label="Kind"
        options={entryKinds.map((value) => ({ value, label: kindName(value) }))}
        pick={(kind) => run({ set: { kind } }, `${count}: now ${kindName(kind)}.`)}
      />
      <Pick
        label="State"
        options={entryStates.map((value) => ({ value, label: stateNames[value] }))}
        pick={(state) => run({ set: { state } }, `${count}: now ${stateNames[state]}.`)}
      />
      <Pick
        label="Add axis"
        options={axisKeys.map((value) => ({ value, label: axisName(value) }))}
        pick={(axis) => run({ addAxes: [axis] }, `${count}: ${axisName(axis)} added.`)}
      />
      {outcomes.length > 0 && (
        <Pick
          label="Outcome"
          options={[
            { value: 'none', label: 'none' },
            ...outcomes.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          pick={(id) => run({ set: { outcomeId: id === 'none' ? null : id } }, `${count}: outcome changed.`)}
        />
      )}
      <Button look="danger" onClick={() => run({ remove: true }, `${count} deleted.`)}>
        Delete
      </Button>
      {entries.length < shown && (
        <Button look="plain" onClick={all}>
          Select all {shown} shown
        </Button>
      )}
      <Button look="plain" onClick={none}>
        Let go
      </Button>
    </section>
  )
}

type PickProps<Value extends string> = {
  label: string
  options: readonly { value: Value; label: string }[]
  pick: (value: Value) => void
}

/** A select that acts at once and never shows a value: the entries may differ. */
function Pick<Value extends string>({ label, options, pick }: PickProps<Value>) {
  return (
    <select
      aria-label={`${label} for the selected entries`}
      value=""
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen) pick(chosen.value)
      }}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

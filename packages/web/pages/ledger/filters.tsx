import { axisKeys, entryKinds, entryStates, type Outcome } from '@earned/framework'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useKeys } from '../../lib/keyboard.ts'
import { axisName, kindName, sourceNames, stateNames } from '../../lib/names.ts'
import menu from '../../parts/capture/capture.module.css'
import styles from './ledger.module.css'
import { entrySources, type LedgerSearch } from './ledger-search.ts'

type Props = {
  search: LedgerSearch
  outcomes: readonly Outcome[]
  change: (patch: Partial<LedgerSearch>) => void
}

/** What narrows the ledger: words, kind, axis, state, outcome, source. All of it stands in the address. */
export function Filters({ search, outcomes, change }: Props) {
  return (
    <search className={styles.tools} aria-label="Narrow the ledger">
      <Words q={search.q ?? ''} change={change} />
      <Several
        label="Kind"
        values={entryKinds}
        name={kindName}
        chosen={search.kind}
        choose={(kind) => change({ kind })}
      />
      <Several
        label="Axis"
        values={axisKeys}
        name={axisName}
        chosen={search.axis}
        choose={(axis) => change({ axis })}
      />
      <Several
        label="State"
        values={entryStates}
        name={(state) => stateNames[state]}
        chosen={search.state}
        choose={(state) => change({ state })}
      />
      {outcomes.length > 0 && (
        <Several
          label="Outcome"
          values={outcomes.map((outcome) => outcome.id)}
          name={(id) => outcomes.find((outcome) => outcome.id === id)?.title ?? id}
          chosen={search.outcome === undefined ? undefined : [search.outcome]}
          choose={(ids) => change({ outcome: ids?.at(-1) })}
        />
      )}
      <Several
        label="Source"
        values={entrySources}
        name={(source) => sourceNames[source]}
        chosen={search.source === undefined ? undefined : [search.source]}
        choose={(sources) => change({ source: sources?.at(-1) })}
      />
    </search>
  )
}

function Words({ q, change }: { q: string; change: Props['change'] }) {
  const [text, setText] = useState(q)
  const [said, setSaid] = useState(q)
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  // Back, or a filter let go of, changes the words from outside.
  if (q !== said) {
    setSaid(q)
    setText(q)
  }
  useEffect(() => {
    if (text === said) return
    const timer = setTimeout(() => {
      setSaid(text)
      change({ q: text })
    }, 200)
    return () => clearTimeout(timer)
  }, [text, said, change])
  return (
    <input
      ref={field}
      type="search"
      className={styles.search}
      aria-label="Search the ledger"
      placeholder="Search"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  )
}

type SeveralProps<Value extends string> = {
  label: string
  values: readonly Value[]
  name: (value: Value) => string
  chosen: readonly Value[] | undefined
  choose: (values: Value[] | undefined) => void
}

/** A filter that takes any number of values. */
function Several<Value extends string>({
  label,
  values,
  name,
  chosen = [],
  choose,
}: SeveralProps<Value>): ReactNode {
  const id = useId()
  const toggle = (value: Value) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
    choose(next.length === 0 ? undefined : next)
  }
  return (
    <div>
      <button
        type="button"
        className={styles.filter}
        popoverTarget={id}
        data-on={chosen.length > 0 || undefined}
      >
        {chosen.length === 0 ? label : <b>{chosen.map(name).join(', ')}</b>}
      </button>
      <fieldset id={id} popover="auto" className={menu.menu}>
        <legend className="unseen">{label}</legend>
        {values.map((value) => (
          <label key={value} className={menu.option}>
            {name(value)}
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          </label>
        ))}
      </fieldset>
    </div>
  )
}

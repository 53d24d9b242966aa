import { useCallback, useEffect, useRef, useState } from 'react'
import { clashIn } from './api.ts'
import { readStored, writeStored } from './stored.ts'

type Row = { id: string; version: number }
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'clash'

type Options<Whole extends Row, Fields extends object> = {
  /** The row as the server last said it. */
  row: Whole
  /** Under which unsaved words are kept in this browser. */
  key: string
  save: (change: { id: string; version: number } & Partial<Fields>) => Promise<Whole>
  /** What is wrong with the edits, field by field; those are kept here and not sent. */
  faults?: (edits: Partial<Fields>) => Partial<Record<keyof Fields, string>>
  saved?: (row: Whole) => void
}

type Kept<Fields> = { version: number; edits: Partial<Fields>; before: Partial<Fields> }
const waitMs = 600

/**
 * Saves by itself a moment after the last key. Unsaved edits outlive a reload. Where somebody else changed other
 * fields the save goes on over their version; where they changed the same field both texts are held until one is chosen.
 */
export function useAutosave<Whole extends Row & Fields, Fields extends object>(
  options: Options<Whole, Fields>,
) {
  const { row, key, save, faults, saved } = options
  const [base, setBase] = useState(row)
  const [kept, setKept] = useState<Kept<Fields>>(() =>
    readStored(key, { version: row.version, edits: {}, before: {} }),
  )
  const [state, setState] = useState<SaveState>('saved')
  const [failure, setFailure] = useState<unknown>()
  const [clash, setClash] = useState<Whole>()
  const [savedAt, setSavedAt] = useState<number>()
  const busy = useRef(false)
  const { edits } = kept
  const dirty = Object.keys(edits).length > 0

  // What another window or the terminal wrote is shown as long as nothing is being written here.
  if (row.version > base.version && !dirty && !busy.current) setBase(row)

  const keep = useCallback(
    (next: Kept<Fields>) => {
      setKept(next)
      writeStored(key, Object.keys(next.edits).length === 0 ? undefined : next)
    },
    [key],
  )

  const set = (patch: Partial<Fields>) => {
    const names = Object.keys(patch) as (keyof Fields)[]
    const before = Object.fromEntries(
      names.filter((name) => !(name in kept.before)).map((name) => [name, base[name]]),
    )
    keep({ version: base.version, edits: { ...edits, ...patch }, before: { ...kept.before, ...before } })
    setState('waiting')
  }

  const wrong: Partial<Record<keyof Fields, string>> = faults?.(edits) ?? {}
  const sendable = Object.fromEntries(
    Object.entries(edits).filter(([name]) => !(name in wrong)),
  ) as Partial<Fields>

  async function flush(over: Whole = base, sent: Partial<Fields> = sendable) {
    if (busy.current || Object.keys(sent).length === 0) return
    busy.current = true
    setState('saving')
    try {
      const next = await save({ id: over.id, version: over.version, ...sent })
      setBase(next)
      setKept((now) => {
        const rest = without(now, sent, next.version)
        writeStored(key, Object.keys(rest.edits).length === 0 ? undefined : rest)
        return rest
      })
      setFailure(undefined)
      setSavedAt(Date.now())
      setState('saved')
      saved?.(next)
    } catch (error) {
      const current = clashIn<Whole>(error)
      setFailure(error)
      setState(current === undefined ? 'failed' : 'clash')
      if (current !== undefined) meet(current)
    } finally {
      busy.current = false
    }
  }

  /** Another change came first: where it touched none of the fields edited here, go on over it. */
  function meet(current: Whole) {
    const both = fieldsInClash(kept, current)
    if (both.length > 0) return setClash(current)
    setBase(current)
    setState('waiting')
  }

  /** Ends a clash over one field. */
  function settle(name: keyof Fields, choice: 'mine' | 'theirs') {
    if (clash === undefined) return
    const next: Kept<Fields> = {
      version: clash.version,
      edits:
        choice === 'mine'
          ? edits
          : without(kept, { [name]: edits[name] } as Partial<Fields>, clash.version).edits,
      before: { ...kept.before, [name]: clash[name] },
    }
    keep(next)
    if (fieldsInClash(next, clash).length > 0) return
    setBase(clash)
    setClash(undefined)
    setState(Object.keys(next.edits).length > 0 ? 'waiting' : 'saved')
  }

  const latest = useRef(flush)
  useEffect(() => {
    latest.current = flush
  })
  const unsent = JSON.stringify(sendable)
  useEffect(() => {
    if (unsent === '{}' || state === 'clash' || state === 'failed' || state === 'saving') return
    const timer = setTimeout(() => void latest.current(), waitMs)
    return () => clearTimeout(timer)
  }, [unsent, state])
  // Leaving the page sends what is still waiting.
  useEffect(() => () => void latest.current(), [])

  const fields: Fields = { ...base, ...edits }
  return {
    fields,
    base,
    set,
    state: dirty && state === 'saved' ? ('waiting' as const) : state,
    savedAt,
    failure,
    wrong,
    clash: clash && { current: clash, names: fieldsInClash(kept, clash) },
    settle,
    again: () => void flush(),
  }
}

/** The fields edited here that somebody else changed to something else. */
function fieldsInClash<Fields extends object>(kept: Kept<Fields>, current: Fields): (keyof Fields)[] {
  return (Object.keys(kept.edits) as (keyof Fields)[]).filter(
    (name) => !same(current[name], kept.before[name]) && !same(current[name], kept.edits[name]),
  )
}

function without<Fields extends object>(
  kept: Kept<Fields>,
  sent: Partial<Fields>,
  version: number,
): Kept<Fields> {
  const names = (Object.keys(kept.edits) as (keyof Fields)[]).filter(
    (name) => !(name in sent) || !same(kept.edits[name], sent[name]),
  )
  const pick = (from: Partial<Fields>) =>
    Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Fields>
  return { version, edits: pick(kept.edits), before: { ...pick(kept.before), ...pick(sent) } }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

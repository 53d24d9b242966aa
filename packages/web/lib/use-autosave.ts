import { useEffect, useState, useSyncExternalStore } from 'react'
import { fieldsInClash, Saving, type SavingOptions } from './saving.ts'
import { readStored, writeStored } from './stored.ts'

type Row = { id: string; version: number }
type Options<Whole extends Row, Fields extends object> = Omit<
  SavingOptions<Whole, Fields>,
  'kept' | 'keep'
> & {
  /** Under which unsaved words are kept in this browser. */
  key: string
}

/** A row that is edited in place and saved by itself; what is not saved yet outlives a reload. */
export function useAutosave<Whole extends Row & Fields, Fields extends object>(
  options: Options<Whole, Fields>,
) {
  const { row, key } = options
  const [saving] = useState(
    () =>
      new Saving<Whole, Fields>({
        ...options,
        kept: readStored<SavingOptions<Whole, Fields>['kept']>(key, undefined),
        keep: (kept) => writeStored(key, kept),
      }),
  )
  const view = useSyncExternalStore(saving.subscribe, () => saving.view)
  useEffect(() => saving.renew(row), [saving, row])
  // Leaving the page sends what is still waiting.
  useEffect(() => () => void saving.send(), [saving])
  const fields: Fields = { ...view.base, ...view.kept.edits }
  return {
    ...view,
    fields,
    wrong: saving.wrong,
    clash: view.clash && { current: view.clash, names: fieldsInClash<Fields>(view.kept, view.clash) },
    set: (patch: Partial<Fields>) => saving.set(patch),
    settle: (name: keyof Fields, choice: 'mine' | 'theirs') => saving.settle(name, choice),
    again: () => void saving.send(),
  }
}

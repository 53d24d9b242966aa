import { clashIn } from './api.ts'

type Row = { id: string; version: number }
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'clash'

/** What was written and not saved yet: the edits, and what stood in those fields before them. */
export type Kept<Fields> = { edits: Partial<Fields>; before: Partial<Fields> }

export type SavingOptions<Whole extends Row, Fields extends object> = {
  /** The row as the server last said it. */
  row: Whole
  save: (edits: Partial<Fields>, over: Whole) => Promise<Whole>
  /** What is wrong with the edits, field by field; those are kept here and not sent. */
  faults?: (edits: Partial<Fields>) => Partial<Record<keyof Fields, string>>
  saved?: (row: Whole) => void
  /** Edits from before a reload, and where to keep them over the next one. */
  kept: Kept<Fields> | undefined
  keep: (kept: Kept<Fields> | undefined) => void
}

export type SavingView<Whole, Fields> = {
  base: Whole
  kept: Kept<Fields>
  state: SaveState
  failure: unknown
  savedAt: number | undefined
  /** The row as somebody else left it, where the same fields were edited here. */
  clash: Whole | undefined
}

const waitMs = 600

/**
 * Saves by itself a moment after the last edit, one save at a time. Where somebody else changed other fields it goes on
 * over their version; where they changed the same field, both texts are held until one is chosen.
 */
export class Saving<Whole extends Row & Fields, Fields extends object> {
  view: SavingView<Whole, Fields>
  readonly #options: SavingOptions<Whole, Fields>
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: SavingOptions<Whole, Fields>) {
    this.#options = options
    const kept = options.kept ?? { edits: {}, before: {} }
    this.view = {
      base: options.row,
      kept,
      state: isEmpty(kept.edits) ? 'saved' : 'waiting',
      failure: undefined,
      savedAt: undefined,
      clash: undefined,
    }
    this.#wait()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What is wrong with the edits. */
  get wrong(): Partial<Record<keyof Fields, string>> {
    return this.#options.faults?.(this.view.kept.edits) ?? {}
  }

  set(patch: Partial<Fields>): void {
    const { base, kept } = this.view
    const fresh = keysOf(patch).filter((name) => !(name in kept.before))
    this.#keep({
      edits: { ...kept.edits, ...patch },
      before: { ...kept.before, ...pick<Fields>(base, fresh) },
    })
    if (this.view.state !== 'saving' && this.view.state !== 'clash') this.#show({ state: 'waiting' })
    this.#wait()
  }

  /** What the server says now: shown as long as nothing is being written here. */
  renew(row: Whole): void {
    if (row.version > this.view.base.version && isEmpty(this.view.kept.edits)) this.#show({ base: row })
  }

  /** Ends a clash over one field. */
  settle(name: keyof Fields, choice: 'mine' | 'theirs'): void {
    const { clash, kept } = this.view
    if (clash === undefined) return
    const names = keysOf(kept.edits).filter((one) => one !== name || choice === 'mine')
    this.#keep({
      edits: pick(kept.edits, names),
      before: { ...pick(kept.before, names), ...(choice === 'mine' ? pick<Fields>(clash, [name]) : {}) },
    })
    if (fieldsInClash(this.view.kept, clash).length > 0) return
    this.#show({ base: clash, clash: undefined, state: 'waiting' })
    void this.send()
  }

  /** Sends what is waiting and can be sent. */
  async send(): Promise<void> {
    clearTimeout(this.#timer)
    const { base, kept, state } = this.view
    const wrong = this.wrong
    const edits = pick(
      kept.edits,
      keysOf(kept.edits).filter((name) => !(name in wrong)),
    )
    if (state === 'saving') return
    if (isEmpty(edits)) return isEmpty(kept.edits) ? this.#show({ state: 'saved' }) : undefined
    this.#show({ state: 'saving' })
    try {
      this.#took(edits, await this.#options.save(edits, base))
    } catch (error) {
      this.#refused(error)
    }
  }

  #took(sent: Partial<Fields>, base: Whole): void {
    const { kept } = this.view
    const rest = keysOf(kept.edits).filter((name) => !(name in sent) || !same(kept.edits[name], sent[name]))
    this.#keep({
      edits: pick(kept.edits, rest),
      before: {
        ...pick(kept.before, rest),
        ...pick<Fields>(
          base,
          rest.filter((name) => name in sent),
        ),
      },
    })
    this.#show({
      base,
      state: rest.length === 0 ? 'saved' : 'waiting',
      failure: undefined,
      savedAt: Date.now(),
    })
    this.#options.saved?.(base)
    this.#wait()
  }

  #refused(failure: unknown): void {
    const current = clashIn<Whole>(failure)
    if (current === undefined) return this.#show({ state: 'failed', failure })
    if (fieldsInClash(this.view.kept, current).length > 0) {
      return this.#show({ state: 'clash', clash: current, failure })
    }
    this.#show({ base: current, state: 'waiting' })
    void this.send()
  }

  #wait(): void {
    clearTimeout(this.#timer)
    if (this.view.state === 'waiting') this.#timer = setTimeout(() => void this.send(), waitMs)
  }

  #keep(kept: Kept<Fields>): void {
    this.#options.keep(isEmpty(kept.edits) ? undefined : kept)
    this.#show({ kept })
  }

  #show(patch: Partial<SavingView<Whole, Fields>>): void {
    this.view = { ...this.view, ...patch }
    for (const changed of this.#listeners) changed()
  }
}

/** The fields edited here that somebody else changed to something else. */
export function fieldsInClash<Fields extends object>(kept: Kept<Fields>, current: Fields): (keyof Fields)[] {
  return keysOf(kept.edits).filter(
    (name) => !same(current[name], kept.before[name]) && !same(current[name], kept.edits[name]),
  )
}

const keysOf = <Fields extends object>(fields: Fields): (keyof Fields)[] =>
  Object.keys(fields) as (keyof Fields)[]
const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function pick<Fields extends object>(
  from: Partial<Fields>,
  names: readonly (keyof Fields)[],
): Partial<Fields> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Fields>
}

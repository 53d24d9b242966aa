import type { ImportReport } from '@earned/framework'
import { api, ask, call, queries } from '../../lib/api.ts'
import type { Handed } from '../../lib/import-handover.ts'

type PreviewAnswer =
  ReturnType<typeof api.file<'imports.preview'>> extends AsyncGenerator<infer It> ? It : never
type RunAnswer = ReturnType<typeof api.file<'imports.run'>> extends AsyncGenerator<infer It> ? It : never
export type Preview = PreviewAnswer
export type Progress = Omit<RunAnswer, 'report'>
export type Asked = { names: string[]; source?: 'jira' | 'linear' | 'list' | 'earned' }

export type ImportStep =
  | { at: 'waiting' }
  | { at: 'reading'; name: string }
  | { at: 'unread'; name: string; error: unknown }
  | { at: 'seen'; name: string; preview: Preview; asked: Asked }
  | { at: 'taking'; name: string; progress: Progress | undefined; rows: number }
  | { at: 'broken'; name: string; error: unknown }

const nameOf = (it: Handed): string => ('file' in it ? it.file.name : it.name)
const bodyOf = (it: Handed): Blob | string => ('file' in it ? it.file : it.text)

/** The way of a file: read, shown, taken. It stays in this tab, and nothing is written before `take`. */
export class ImportWay {
  step: ImportStep = { at: 'waiting' }
  #held: Handed | undefined
  #running = new AbortController()
  readonly #listeners = new Set<() => void>()

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks at a file for the first time; where it names the person, only their rows are asked for. */
  async begin(it: Handed): Promise<void> {
    this.#held = it
    this.#show({ at: 'reading', name: nameOf(it) })
    await this.look({ names: [] })
    if (this.step.at !== 'seen') return
    const mine = await myNames()
    const known = this.step.preview.people
      .map((person) => person.name)
      .filter((name) => mine.has(plain(name)))
    if (known.length > 0) await this.look({ names: known })
  }

  /** Looks at the file that is held, asking otherwise. */
  async look(asked: Asked): Promise<void> {
    const it = this.#held
    if (!it) return
    const signal = this.#start()
    // What was chosen shows at once; the rows follow.
    if (this.step.at === 'seen') this.#show({ ...this.step, asked })
    try {
      const sent = { input: { fileName: nameOf(it), ...asked }, file: bodyOf(it) }
      for await (const preview of api.file('imports.preview', sent, { signal })) {
        this.#show({ at: 'seen', name: nameOf(it), preview, asked })
      }
    } catch (error) {
      if (!signal.aborted) this.#show({ at: 'unread', name: nameOf(it), error })
    }
  }

  /** Takes the file; answers with its account, also where it was stopped on the way. */
  async take(asked: Asked, rows: number): Promise<ImportReport | undefined> {
    const it = this.#held
    if (!it) return undefined
    const name = nameOf(it)
    const signal = this.#start()
    this.#show({ at: 'taking', name, progress: undefined, rows })
    try {
      const sent = { input: { fileName: name, ...asked }, file: bodyOf(it) }
      for await (const { report, ...progress } of api.file('imports.run', sent, { signal })) {
        if (report) return await this.#account(report)
        this.#show({ at: 'taking', name, progress, rows })
      }
    } catch (error) {
      if (!signal.aborted) this.#show({ at: 'broken', name, error })
    }
    return signal.aborted ? this.#stopped() : undefined
  }

  cancel(): void {
    this.#running.abort()
  }

  leave(): void {
    this.#held = undefined
    this.#show({ at: 'waiting' })
  }

  /** The server writes the account of what it had taken a moment after it notices; it is the newest. */
  async #stopped(): Promise<ImportReport | undefined> {
    const before = Date.now() - stopMs
    for (let tries = 0; tries < 10; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, stopMs / 10))
      const [newest] = (await call('imports.list', {})).imports
      if (newest?.cancelled && newest.createdAt > before) return this.#account(newest)
    }
    this.leave()
    return undefined
  }

  async #account(report: ImportReport): Promise<ImportReport> {
    this.#held = undefined
    await queries.invalidateQueries()
    await queries.fetchQuery(ask('imports.list', {}))
    return report
  }

  #start(): AbortSignal {
    this.#running.abort()
    this.#running = new AbortController()
    return this.#running.signal
  }

  #show(step: ImportStep): void {
    this.step = step
    for (const changed of this.#listeners) changed()
  }
}

const stopMs = 2000
const plain = (name: string): string => name.trim().toLowerCase()

/** The names the person goes by, in small letters. */
async function myNames(): Promise<ReadonlySet<string>> {
  const person = await call('person.get', {})
  return new Set([person.name, ...person.aliases].map(plain).filter(Boolean))
}

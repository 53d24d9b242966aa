import type { Day, Entry, EntryDraft, EntrySource } from '@earned/framework/nouns'
import { findRows, type At } from '../rows.ts'
import type { Session } from '../session.ts'
import { addEntries, type NewEntry, type Origin } from './add.ts'
import {
  changeEntries,
  changeEntry,
  removeEntry,
  restoreEntry,
  type BulkChange,
  type ChangedEntry,
} from './change.ts'
import type { EntryPatch } from './fields.ts'
import { findEntry, getEntry } from './find.ts'
import { upsertFromSource, type SourceOptions, type SourceOutcome, type SourceRow } from './from-source.ts'
import type { EntryFilter, EntryPage, EntryQuery } from './list.ts'
import { settleIncoming } from './settle.ts'
import { entryTable } from './table.ts'
import type { WeekCount } from './weeks.ts'

export type Entries = {
  add(draft: EntryDraft, origin?: Origin): Promise<Entry>
  /** All or none, in one transaction. */
  addMany(rows: readonly NewEntry[]): Promise<Entry[]>
  find(id: string): Promise<Entry | undefined>
  get(id: string): Promise<Entry>
  list(query: EntryQuery): Promise<EntryPage>
  count(filter?: EntryFilter): Promise<number>
  weeks(filter: EntryFilter & { from: Day; to: Day }): Promise<WeekCount[]>
  /** All that are live, whole, newest day first: what the engine reads. */
  forEngine(): Promise<Entry[]>
  change(id: string, version: number, patch: EntryPatch): Promise<ChangedEntry>
  changeMany(ids: readonly string[], change: BulkChange): Promise<{ entries: Entry[]; missing: string[] }>
  /** Deletes for 30 days; `restore` takes it back. Without a version the latest is meant. */
  remove(id: string, version?: number): Promise<ChangedEntry>
  restore(id: string): Promise<Entry>
  upsertFromSource(
    rows: readonly SourceRow[],
    source: EntrySource,
    options?: SourceOptions,
  ): Promise<SourceOutcome>
  /** `take` puts what the source says in place of the person's words, `keep` forgets what it said. */
  settleIncoming(id: string, version: number, choice: 'take' | 'keep'): Promise<ChangedEntry>
}

/** What composes queries is loaded when it is first asked for: Kysely takes longer to load than a line to be logged. */
let loaded: Promise<typeof import('./asking.ts')> | undefined
function asking() {
  return (loaded ??= import('./asking.ts'))
}

export function entriesOf(session: Session): Entries {
  return {
    async add(draft, origin = {}) {
      const [entry] = await addEntries(session, [{ draft, origin }])
      return entry as Entry
    },
    addMany: (rows) => addEntries(session, rows),
    find: (id) => session.read((at) => findEntry(at, id)),
    get: (id) => session.read((at) => getEntry(at, id)),
    async list(query) {
      const { listEntries } = await asking()
      return session.read((at) => listEntries(at, query))
    },
    async count(filter = {}) {
      const { countEntries } = await asking()
      return session.read((at) => countEntries(at, filter))
    },
    async weeks(filter) {
      const { countWeeks } = await asking()
      return session.read((at) => countWeeks(at, filter))
    },
    forEngine: () => session.read(allLive),
    change: (id, version, patch) => changeEntry(session, { id, version }, patch),
    changeMany: (ids, change) => changeEntries(session, ids, change),
    remove: (id, version) => removeEntry(session, { id, version }),
    restore: (id) => restoreEntry(session, id),
    upsertFromSource: (rows, source, options = {}) => upsertFromSource(session, { rows, source }, options),
    settleIncoming: (id, version, choice) => settleIncoming(session, { id, version }, choice),
  }
}

async function allLive(at: At): Promise<Entry[]> {
  const live = { where: 'deleted_at is null', order: 'day desc, id desc' }
  return (await findRows(at, entryTable, live)).map(({ entry }) => entry)
}

import type {
  AxisKey,
  Day,
  Entry,
  EntryDraft,
  EntryFields,
  EntryKind,
  EntrySource,
  EntryState,
} from '@earned/framework'
import type { Changed } from '../changed.ts'

/** Where an entry comes from; without one it was typed. `sourceKey` is unique within its source. */
export type Origin = { source?: EntrySource; sourceKey?: string | null }

/** Every named condition must hold; within a list any one of them. An empty list is no condition. */
export type EntryFilter = {
  kinds?: readonly EntryKind[]
  axes?: readonly AxisKey[]
  states?: readonly EntryState[]
  outcomeId?: string
  source?: EntrySource
  /** First and last day, both included. */
  from?: Day
  to?: Day
  /** Plain words; an entry matches where each begins one of its words. */
  q?: string
  /** Only those whose source says something new that is not settled yet. */
  withIncoming?: boolean
  /** True lists what was deleted and can be restored, instead of what is live. */
  deleted?: boolean
}

/** `cursor` is `next` of the page before; `limit` is 1 to 500. */
export type EntryQuery = EntryFilter & { cursor?: string; limit: number }
/** Newest day first. `next` is null on the last page. */
export type EntryPage = { entries: Entry[]; next: string | null }

export type EntryPatch = { [Field in keyof EntryFields]?: EntryDraft[Field] }

/** One edit of many entries. */
export type BulkChange = {
  kind?: EntryKind
  state?: EntryState
  outcomeId?: string | null
  day?: Day
  addAxes?: readonly AxisKey[]
  removeAxes?: readonly AxisKey[]
}

/** What the engine needs of an entry, and no more: 5,000 of them are read at once. */
export type EntryGlance = Pick<
  Entry,
  'id' | 'kind' | 'state' | 'day' | 'plannedDay' | 'title' | 'axes' | 'outcomeId'
> & { linkCount: number; peopleCount: number; changeCount: number; hasMyPart: boolean; hasTeamPart: boolean }

/** How many entries of a kind in the week that begins on Monday `week`. */
export type WeekCount = { week: Day; kind: EntryKind; count: number }

/** A row of somebody's file, ready for the ledger. */
export type SourceRow = { sourceKey: string; draft: EntryDraft }
/** taken: a new entry; duplicate: nothing new; updated: the entry follows its source; incoming: both are kept to be settled. */
export type SourceVerdict = 'taken' | 'duplicate' | 'updated' | 'incoming'
/** `taken + duplicate = rows`; `changed` are those of the duplicates that were updated or wait to be settled. */
export type SourceOutcome = {
  taken: number
  duplicate: number
  changed: number
  /** One a row, in order. `entryId` is null for what a dry run would take. */
  rows: { sourceKey: string; verdict: SourceVerdict; entryId: string | null }[]
}
/** `dry` writes nothing and answers the same; give one `seen` to every batch of the same preview. */
export type SourceOptions = { dry?: boolean; seen?: Map<string, string> }

export type Entries = {
  add(draft: EntryDraft, origin?: Origin): Promise<Entry>
  /** All or none, in one transaction. */
  addMany(rows: readonly { draft: EntryDraft; origin?: Origin }[]): Promise<Entry[]>
  find(id: string): Promise<Entry | undefined>
  /** Throws NotFound. */
  get(id: string): Promise<Entry>
  list(query: EntryQuery): Promise<EntryPage>
  count(filter?: EntryFilter): Promise<number>
  weeks(filter: EntryFilter & { from: Day; to: Day }): Promise<WeekCount[]>
  /** All live entries, newest day first. */
  forEngine(): Promise<EntryGlance[]>
  change(id: string, version: number, patch: EntryPatch): Promise<Changed<'entry', Entry>>
  changeMany(ids: readonly string[], change: BulkChange): Promise<{ entries: Entry[]; missing: string[] }>
  /** Deletes for 30 days; `restore` takes it back. Without a version the latest is meant. */
  remove(id: string, version?: number): Promise<Changed<'entry', Entry>>
  restore(id: string): Promise<Entry>
  upsertFromSource(
    rows: readonly SourceRow[],
    source: EntrySource,
    options?: SourceOptions,
  ): Promise<SourceOutcome>
  /** `take` puts what the source says in place of the person's words, `keep` forgets what it said. */
  settleIncoming(id: string, version: number, choice: 'take' | 'keep'): Promise<Changed<'entry', Entry>>
}

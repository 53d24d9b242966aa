import { isDeepStrictEqual } from 'node:util'
import type { Entry, EntryDraft, EntryFields, EntrySource } from '@earned/framework/nouns'
import type { Session } from '../session.ts'
import { newEntry } from './add.ts'
import { nextVersion } from './change.ts'
import { fieldsFrom, fieldsOf } from './fields.ts'
import { keptEntry, type KeptEntry } from './table.ts'

/** taken: a new entry; duplicate: nothing new; updated: the entry follows its source; incoming: both are kept to be settled. */
export type SourceVerdict = 'taken' | 'duplicate' | 'updated' | 'incoming'
/** `over` is the version that is to be written over; none where nothing is, or where it is new. */
export type Decision = { verdict: SourceVerdict; kept: KeptEntry; over?: number }

type Row = {
  sourceKey: string
  draft: EntryDraft
  guessedDay?: boolean
  source: EntrySource
  sourceHash: string
}
/** What the ledger holds under the key, and what an earlier batch of the same preview said of it. */
type Known = { kept: KeptEntry | undefined; seenHash: string | undefined }

/** What becomes of one row. Pure but for the id and instant of a new entry. */
export function decide(session: Session, row: Row, { kept, seenHash }: Known): Decision {
  const { sourceHash } = row
  const before = kept ?? (seenHash === undefined ? undefined : asTaken(session, row, seenHash))
  if (!before) return { verdict: 'taken', kept: asTaken(session, row, sourceHash) }
  const isNew = sourceHash !== (seenHash ?? before.sourceHash)
  if (!isNew || before.entry.deletedAt !== null) return { verdict: 'duplicate', kept: before }
  if (before.entry.editedAt === null) return follow(session, row, before)
  return offer(session, row, before)
}

function asTaken(session: Session, { draft, source, sourceKey }: Row, sourceHash: string): KeptEntry {
  return keptEntry(newEntry(session, { draft, origin: { source, sourceKey } }), sourceHash)
}

/** Nobody edited it: it follows its source, but for what its source does not know. */
function follow(session: Session, { draft, sourceHash, guessedDay }: Row, before: KeptEntry): Decision {
  const said = fieldsFrom(draft)
  const { day, plannedDay, outcomeId } = before.entry
  const fields = {
    ...said,
    day: guessedDay ? day : said.day,
    plannedDay: plannedDay ?? said.plannedDay,
    outcomeId: said.outcomeId ?? outcomeId,
  }
  const kept = nextVersion(session, { ...before, sourceHash }, fields)
  return { verdict: 'updated', kept, over: before.version }
}

/** The person edited it: their words stay, and what the source says otherwise stands beside them. */
function offer(session: Session, { draft, sourceHash, guessedDay }: Row, before: KeptEntry): Decision {
  const incoming = difference(before.entry, guessedDay ? { ...draft, day: before.entry.day } : draft)
  const after = { ...before, sourceHash }
  // Nothing to settle, or nothing any more; what the source said last is remembered all the same.
  if (!incoming && !before.entry.incoming) return { verdict: 'duplicate', kept: after, over: before.version }
  const kept = nextVersion(session, after, { incoming })
  return { verdict: incoming ? 'incoming' : 'duplicate', kept, over: before.version }
}

/** The fields the source speaks of and says otherwise. */
function difference(entry: Entry, draft: EntryDraft): Partial<EntryFields> | null {
  const mine = fieldsOf(entry)
  const said = Object.entries(fieldsFrom(draft)).filter(([name]) => Object.hasOwn(draft, name))
  const other = said.filter(([name, value]) => !isDeepStrictEqual(value, mine[name as keyof EntryFields]))
  return other.length > 0 ? Object.fromEntries(other) : null
}

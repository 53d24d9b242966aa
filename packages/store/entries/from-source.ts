import { hash } from 'node:crypto'
import type { EntryDraft, EntrySource } from '@earned/framework/nouns'
import { marks } from '../database/statements.ts'
import { oneAtATime } from '../make-person.ts'
import { findRows, type At } from '../rows.ts'
import type { Session } from '../session.ts'
import { keepNew } from './add.ts'
import { writeOver } from './change.ts'
import { decide, type Decision, type SourceVerdict } from './decide.ts'
import { fieldsFrom } from './fields.ts'
import { entryTable, type KeptEntry } from './table.ts'

/** A row of somebody's file, ready for the ledger. */
export type SourceRow = {
  sourceKey: string
  draft: EntryDraft
  /** True where the file gives no day and today was put: another day next time is no change of the row. */
  guessedDay?: boolean
}
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
export type SourceBatch = { rows: readonly SourceRow[]; source: EntrySource }

/** Decides each row against what is known, then writes what was decided: all of it or none. */
export function upsertFromSource(
  session: Session,
  batch: SourceBatch,
  { dry = false, seen = new Map() }: SourceOptions,
): Promise<SourceOutcome> {
  const decideAll = async (at: At) => {
    const known = await knownKeys(at, { ...batch, dry })
    return batch.rows.map((row) => {
      const { sourceKey } = row
      const said = { ...row, source: batch.source, sourceHash: hashOf(row) }
      const decision = decide(session, said, { kept: known.get(sourceKey), seenHash: seen.get(sourceKey) })
      known.set(sourceKey, decision.kept)
      if (dry) seen.set(sourceKey, said.sourceHash)
      return decision
    })
  }
  if (dry) return session.read(async (at) => outcomeOf(await decideAll(at), { dry }))
  return session.write(async (at) => {
    await oneAtATime(at)
    const decisions = await decideAll(at)
    await apply(at, decisions)
    return outcomeOf(decisions, { dry })
  })
}

/** What tells whether a row says something new. */
function hashOf({ draft, guessedDay }: SourceRow): string {
  const said = fieldsFrom(draft)
  const { day: _, plannedDay: __, ...dayless } = said
  return hash('sha256', JSON.stringify(guessedDay ? dayless : said), 'base64url')
}

/** A key may come twice in one file: it is taken first and then followed, version by version. */
async function apply(at: At, decisions: readonly Decision[]): Promise<void> {
  const taken = decisions.filter(({ verdict }) => verdict === 'taken')
  await keepNew(
    at,
    taken.map(({ kept }) => kept),
  )
  for (const { kept, over } of decisions) if (over !== undefined) await writeOver(at, kept, over)
}

async function knownKeys(
  at: At,
  { rows, source, dry }: SourceBatch & { dry: boolean },
): Promise<Map<string, KeptEntry>> {
  if (rows.length === 0) return new Map()
  const keys = [...new Set(rows.map(({ sourceKey }) => sourceKey))]
  const kept = await findRows(at, entryTable, {
    where: `source = ? and source_key in (${marks(keys)})`,
    values: [source, ...keys],
    order: 'id',
    lock: !dry,
  })
  return new Map(kept.map((each) => [String(each.entry.sourceKey), each]))
}

function outcomeOf(decisions: readonly Decision[], { dry }: { dry: boolean }): SourceOutcome {
  const count = (verdict: SourceVerdict) => decisions.filter((each) => each.verdict === verdict).length
  const taken = count('taken')
  const made = new Set(
    decisions.filter(({ verdict }) => verdict === 'taken').map(({ kept }) => kept.entry.id),
  )
  return {
    taken,
    duplicate: decisions.length - taken,
    changed: count('updated') + count('incoming'),
    rows: decisions.map(({ verdict, kept: { entry } }) => ({
      sourceKey: entry.sourceKey ?? '',
      verdict,
      entryId: dry && made.has(entry.id) ? null : entry.id,
    })),
  }
}

import {
  outcomeFields,
  outcomeReading,
  type Day,
  type Outcome,
  type OutcomeDraft,
  type OutcomeFields,
} from '@earned/framework/nouns'
import type { Changed } from './changed.ts'
import { cleaned } from './clean.ts'
import { NotFound } from './failures.ts'
import { findOutcomes, insertOutcome, replaceOutcome } from './outcome-rows.ts'
import type { At } from './rows.ts'
import type { Session } from './session.ts'

export type OutcomePatch = { [Field in keyof OutcomeFields]?: OutcomeDraft[Field] | undefined }
export type ChangedOutcome = Changed<'outcome', Outcome>
export type ReadingDraft = { day: Day; value: number; note?: string }

export type Outcomes = {
  add(draft: OutcomeDraft, source?: Outcome['source']): Promise<Outcome>
  find(id: string): Promise<Outcome | undefined>
  /** Throws NotFound. */
  get(id: string): Promise<Outcome>
  /** The next due first, then those without a date; the oldest first among equals. */
  list(filter?: { deleted?: boolean }): Promise<Outcome[]>
  change(id: string, version: number, patch: OutcomePatch): Promise<ChangedOutcome>
  /** Adds a reading, or replaces the one of the same day. Throws NotFound. */
  read(id: string, reading: ReadingDraft): Promise<Outcome>
  removeReading(id: string, day: Day): Promise<Outcome>
  /** Deletes for 30 days; entries keep naming it, and find it again when it is restored. */
  remove(id: string, version?: number): Promise<ChangedOutcome>
  restore(id: string): Promise<Outcome>
}

export function outcomesOf(session: Session): Outcomes {
  const change = changer(session)
  return {
    add: (draft, source = 'typed') => addOutcome(session, draft, source),
    find: (id) => session.moment(async (at) => live(await findOutcomes(at, { id }))),
    get: (id) =>
      session.moment(async (at) => {
        const outcome = live(await findOutcomes(at, { id }))
        if (!outcome) throw new NotFound('outcome', id)
        return outcome
      }),
    async list({ deleted = false } = {}) {
      const all = await session.moment((at) => findOutcomes(at, {}))
      return all.filter(({ deletedAt }) => (deletedAt !== null) === deleted).toSorted(byDue)
    },
    change: (id, version, patch) =>
      change({ id, version }, (outcome) => outcomeFields.parse({ ...fieldsOf(outcome), ...cleaned(patch) })),
    remove: (id, version) => change({ id, version }, () => ({ deletedAt: session.now() })),
    read: (id, reading) => changeReadings(session, id, withReading(reading)),
    removeReading: (id, day) =>
      changeReadings(session, id, (readings) => readings.filter((each) => each.day !== day)),
    restore: (id) =>
      session.write(async (at) => {
        const outcome = await lockOutcome(at, id)
        return outcome.deletedAt === null ? outcome : writeNext(session, at, { ...outcome, deletedAt: null })
      }),
  }
}

async function addOutcome(
  session: Session,
  draft: OutcomeDraft,
  source: Outcome['source'],
): Promise<Outcome> {
  const now = session.now()
  const fields = outcomeFields.parse(cleaned(draft))
  const kept = { id: session.id(), version: 1, source, createdAt: now, updatedAt: now, deletedAt: null }
  const outcome = { ...fields, ...kept, readings: [] }
  await session.write((at) => insertOutcome(at, outcome))
  return outcome
}

function changer(session: Session) {
  return (
    { id, version }: { id: string; version: number | undefined },
    change: (outcome: Outcome) => Partial<Outcome>,
  ): Promise<ChangedOutcome> =>
    session.write(async (at) => {
      const outcome = await lockLive(at, id)
      if (version !== undefined && version !== outcome.version)
        return { ok: false, reason: 'clash', current: outcome }
      return { ok: true, outcome: await writeNext(session, at, { ...outcome, ...change(outcome) }) }
    })
}

/** A reading is an addition: it asks for no version, and gives the outcome a new one. */
function changeReadings(
  session: Session,
  id: string,
  change: (readings: Outcome['readings']) => Outcome['readings'],
): Promise<Outcome> {
  return session.write(async (at) => {
    const outcome = await lockLive(at, id)
    return writeNext(session, at, { ...outcome, readings: change(outcome.readings) })
  })
}

function withReading(draft: ReadingDraft) {
  const reading = outcomeReading.parse(cleaned(draft))
  return (readings: Outcome['readings']) =>
    [...readings.filter((each) => each.day !== reading.day), reading].toSorted((a, b) =>
      a.day < b.day ? -1 : 1,
    )
}

async function lockLive(at: At, id: string): Promise<Outcome> {
  const outcome = await lockOutcome(at, id)
  if (outcome.deletedAt !== null) throw new NotFound('outcome', id)
  return outcome
}

async function lockOutcome(at: At, id: string): Promise<Outcome> {
  const [outcome] = await findOutcomes(at, { id, lock: true })
  if (!outcome) throw new NotFound('outcome', id)
  return outcome
}

async function writeNext(session: Session, at: At, outcome: Outcome): Promise<Outcome> {
  const next = { ...outcome, version: outcome.version + 1, updatedAt: session.now() }
  await replaceOutcome(at, next)
  return next
}

function live([outcome]: Outcome[]): Outcome | undefined {
  return outcome?.deletedAt === null ? outcome : undefined
}

function byDue(a: Outcome, b: Outcome): number {
  const [dueOfA, dueOfB] = [a.due ?? '9999', b.due ?? '9999']
  if (dueOfA !== dueOfB) return dueOfA < dueOfB ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function fieldsOf(outcome: Outcome): OutcomeFields {
  const { title, metric, unit, baseline, target, due, result, resultNote } = outcome
  return { title, metric, unit, baseline, target, due, result, resultNote }
}

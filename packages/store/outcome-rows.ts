import type { Outcome, OutcomeReading } from '@earned/framework'
import { allOf, builderAt, insertRows, isOf, locked, readRows, replaceRow, type At } from './rows.ts'
import { table } from './table.ts'

type KeptReading = OutcomeReading & { outcomeId: string }

const outcomeTable = table<Omit<Outcome, 'readings'>>()('outcomes', {
  id: 'text',
  version: 'integer',
  title: 'text',
  metric: 'text',
  unit: 'text',
  baseline: 'real',
  target: 'real',
  due: 'text',
  result: 'text',
  resultNote: 'text',
  source: 'text',
  createdAt: 'integer',
  updatedAt: 'integer',
  deletedAt: 'integer',
})

const readingTable = table<KeptReading>()('outcome_readings', {
  outcomeId: 'text',
  day: 'text',
  value: 'real',
  note: 'text',
})

/** The tables whose every row `check` reads. */
export const outcomeTables = [outcomeTable, readingTable]

/** Outcomes with their readings, oldest reading first; all of them, or one. Deleted ones too. */
export async function findOutcomes(
  at: At,
  { id, lock = false }: { id?: string; lock?: boolean },
): Promise<Outcome[]> {
  let query = builderAt(at).selectFrom('outcomes').select(allOf(outcomeTable)).where(isOf(at.viewer))
  let readings = builderAt(at)
    .selectFrom('outcome_readings')
    .select(allOf(readingTable))
    .where(isOf(at.viewer))
  if (id !== undefined) {
    query = query.where('id', '=', id)
    readings = readings.where('outcome_id', '=', id)
  }
  const outcomes = await readRows(at, outcomeTable, (lock ? locked(at, query) : query).compile())
  const read = await readRows(at, readingTable, readings.orderBy('day').compile())
  const byOutcome = Map.groupBy(read, ({ outcomeId }) => outcomeId)
  return outcomes.map((outcome) => ({
    ...outcome,
    readings: (byOutcome.get(outcome.id) ?? []).map(readingOf),
  }))
}

export async function insertOutcome(at: At, outcome: Outcome): Promise<void> {
  await insertRows(at, outcomeTable, [outcome])
  await insertReadings(at, outcome)
}

/** Writes an outcome over its version before; the readings are few, and written anew. */
export async function replaceOutcome(at: At, outcome: Outcome): Promise<void> {
  await replaceRow(at, outcomeTable, outcome)
  const old = builderAt(at)
    .deleteFrom('outcome_readings')
    .where(isOf(at.viewer))
    .where('outcome_id', '=', outcome.id)
  await at.connection.run(old.compile())
  await insertReadings(at, outcome)
}

function insertReadings(at: At, { id, readings }: Outcome): Promise<void> {
  return insertRows(
    at,
    readingTable,
    readings.map((reading) => ({ ...reading, outcomeId: id })),
  )
}

function readingOf({ day, value, note }: KeptReading): OutcomeReading {
  return { day, value, note }
}

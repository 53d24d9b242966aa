import type { Outcome, OutcomeReading } from '@earned/framework/nouns'
import { ofViewer } from './database/statements.ts'
import { findRows, insertRows, overwriteRow, type At } from './rows.ts'
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
  const [one, ofOne] =
    id === undefined
      ? [{}, {}]
      : [
          { where: 'id = ?', values: [id] },
          { where: 'outcome_id = ?', values: [id] },
        ]
  const outcomes = await findRows(at, outcomeTable, { ...one, lock })
  const read = await findRows(at, readingTable, { ...ofOne, order: 'day' })
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
export function replaceOutcome(at: At, outcome: Outcome): Promise<void> {
  return overwriteOutcome(at, outcome, outcome.version - 1)
}

/** Writes an outcome over whatever version of it was seen in this transaction. */
export async function overwriteOutcome(at: At, outcome: Outcome, seen: number): Promise<void> {
  await overwriteRow(at, outcomeTable, { row: outcome, seen })
  const { workspace, person } = at.viewer
  await at.connection.run({
    sql: `delete from outcome_readings where ${ofViewer} and outcome_id = ?`,
    parameters: [workspace, person, outcome.id],
  })
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

import type { AxisKey, Day, Entry, EntryKind, EntrySource, EntryState } from '@earned/framework/nouns'
import { sql, type Expression, type SqlBool } from 'kysely'
import { builders } from '../database/builder.ts'
import type { Cell } from '../database/connection.ts'
import { statementsOf } from '../database/statements.ts'
import { readRows, type At } from '../rows.ts'
import { matching } from '../search.ts'
import type { Viewer } from '../viewer.ts'
import { entryTable } from './table.ts'

/** Every named condition must hold; within a list any one of them. An empty list is no condition. */
export type EntryFilter = {
  kinds?: readonly EntryKind[] | undefined
  axes?: readonly AxisKey[] | undefined
  states?: readonly EntryState[] | undefined
  outcomeId?: string | undefined
  source?: EntrySource | undefined
  /** First and last day, both included. */
  from?: Day | undefined
  to?: Day | undefined
  /** Plain words; an entry matches where each begins one of its words. */
  q?: string | undefined
  /** Only those whose source says something new that is not settled yet. */
  withIncoming?: boolean | undefined
  /** True lists what was deleted and can be restored, instead of what is live. */
  deleted?: boolean | undefined
}

/** `cursor` is `next` of the page before; `limit` is 1 to 500. */
export type EntryQuery = EntryFilter & { cursor?: string | undefined; limit: number }
/** Newest day first. `next` is null on the last page. */
export type EntryPage = { entries: Entry[]; next: string | null }

const longestPage = 500
/** The last of the columns is the seal: the name it has anyway. */
const allCells = sql.raw<Cell>(statementsOf(entryTable, 'sqlite').columns).as('seal')

export async function listEntries(at: At, { cursor, limit, ...filter }: EntryQuery): Promise<EntryPage> {
  if (!Number.isInteger(limit) || limit < 1 || limit > longestPage)
    throw new RangeError(`invalid limit: ${limit} (1-${longestPage})`)
  const conditions = await conditionsOf(at, filter)
  if (cursor !== undefined) conditions.push(after(cursor))
  const query = queryOf(at)
    .select(allCells)
    .where((eb) => eb.and(conditions))
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    // One more than asked tells whether there is a next page. Written out: a bound limit costs SQLite a sixth of the page.
    .limit(sql.lit(limit + 1))
  const kept = await readRows(at, entryTable, query.compile())
  const entries = kept.slice(0, limit).map(({ entry }) => entry)
  return { entries, next: kept.length > limit ? cursorOf(entries.at(-1)) : null }
}

export async function countEntries(at: At, filter: EntryFilter): Promise<number> {
  const conditions = await conditionsOf(at, filter)
  const query = queryOf(at)
    .select((eb) => eb.fn.countAll().as('count'))
    .where((eb) => eb.and(conditions))
  const [row] = await at.connection.rows(query.compile())
  return Number(row?.[0])
}

export function queryOf(at: At) {
  return builders[at.connection.dialect].selectFrom('entries')
}

export async function conditionsOf(at: At, filter: EntryFilter): Promise<Expression<SqlBool>[]> {
  const { kinds, axes, states, outcomeId, source, from, to, q } = filter
  const match = q === undefined ? undefined : await matching(sql, at, q)
  const conditions: (Expression<SqlBool> | undefined)[] = [
    ofViewer(at.viewer, match?.fromWords ?? false),
    filter.deleted ? sql<boolean>`deleted_at is not null` : sql<boolean>`deleted_at is null`,
    kinds?.length ? sql<boolean>`kind in (${sql.join(kinds)})` : undefined,
    states?.length ? sql<boolean>`state in (${sql.join(states)})` : undefined,
    axes?.length ? anyAxis(axes) : undefined,
    outcomeId === undefined ? undefined : sql<boolean>`outcome_id = ${outcomeId}`,
    source === undefined ? undefined : sql<boolean>`source = ${source}`,
    from === undefined ? undefined : sql<boolean>`day >= ${from}`,
    to === undefined ? undefined : sql<boolean>`day <= ${to}`,
    filter.withIncoming ? sql<boolean>`incoming is not null` : undefined,
    match?.condition,
  ]
  return conditions.filter((condition) => condition !== undefined)
}

/** The first wall. With a plus SQLite does not take the index by day for it, and starts from the words. */
function ofViewer({ workspace, person }: Viewer, startElsewhere: boolean): Expression<SqlBool> {
  const plus = sql.raw(startElsewhere ? '+' : '')
  return sql<boolean>`${plus}workspace = ${workspace} and ${plus}person = ${person}`
}

/** Axes lie as a JSON list of keys; a key in quotes can be nothing else. */
function anyAxis(axes: readonly AxisKey[]): Expression<SqlBool> {
  const held = axes.map((axis) => sql<boolean>`axes like ${`%"${axis}"%`}`)
  return sql<boolean>`(${sql.join(held, sql` or `)})`
}

function cursorOf(last: Entry | undefined): string | null {
  return last ? `${last.day}~${last.id}` : null
}

function after(cursor: string): Expression<SqlBool> {
  const [day, id, ...rest] = cursor.split('~')
  if (!day || !id || rest.length > 0) throw new RangeError(`invalid cursor: ${cursor.slice(0, 80)}`)
  return sql<boolean>`(day, id) < (${day}, ${id})`
}

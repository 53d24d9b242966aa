import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportReport } from '@earned/framework'
import { type ImportRow, type ImportSource, readRows, recognise, type TakenRow } from '@earned/formats'
import type { SourceVerdict, WholeImport } from '@earned/store'
import type { Context } from '../operation.ts'
import { Refused } from '../problem.ts'
import { takeWhole } from './whole.ts'

export type Wanted = {
  fileName: string
  source?: ImportSource | undefined
  /** Names whose rows are wanted, as assignee or reporter; empty takes every row. */
  names: readonly string[]
  /** Writes nothing, and answers the same. */
  dry: boolean
}

/** What became of one row. */
export type Told =
  | { verdict: SourceVerdict; row: TakenRow; entryId: string | null }
  | { verdict: 'skipped'; line: number; reason: string; row?: TakenRow }
export type Tally = Pick<ImportReport, 'rows' | 'taken' | 'duplicate' | 'changed' | 'skipped'>
/** `ended`: the file was read to its end, and this is its last batch. */
export type Batch = { source: ImportSource; told: Told[]; tally: Tally; ended: boolean }

/** Rows offered before others have their turn. Writing is one transaction each, and its end costs the search index 20 ms. */
const rowsATurn = { dry: 100, written: 500 }
const headChars = 65_536

type Offering = Pick<Context, 'ledger' | 'today' | 'signal'>

/**
 * Reads a file and offers its rows to the ledger, some hundred at a time; yields the account so far after each.
 * Every row ends up in exactly one of taken, duplicate and skipped. Stops after the batch in which the caller left.
 */
export async function* importing(
  context: Offering,
  wanted: Wanted,
  pieces: AsyncIterable<string>,
): AsyncGenerator<Batch> {
  const { head, text } = await peek(pieces)
  const source = wanted.source ?? recognise(wanted.fileName, head)
  if (source === undefined) throw new Refused(422, unknownFile(wanted.fileName))
  if (source === 'earned' && isLossless(head))
    return yield wholeBatch(await takeWhole(context.ledger, text, wanted.dry))
  const offer = offering(context, { ...wanted, source })
  const atOnce = wanted.dry ? rowsATurn.dry : rowsATurn.written
  let rows: ImportRow[] = []
  for await (const row of readRows(source, text, context.today)) {
    if (rows.push(row) < atOnce) continue
    yield { ...(await offer(rows)), ended: false }
    rows = []
    await nextTurn()
    if (context.signal.aborted) return
  }
  yield { ...(await offer(rows)), ended: true }
}

/** Our own export is JSON; our own CSV comes back row by row, as anybody's. */
const isLossless = (head: string): boolean => /^\uFEFF?\s*\{/.test(head)

function wholeBatch({ taken, changed, duplicate }: WholeImport): Batch {
  const tally = {
    rows: taken + changed + duplicate,
    taken,
    duplicate: duplicate + changed,
    changed,
    skipped: [],
  }
  return { source: 'earned', told: [], tally, ended: true }
}

/** Reads the first part of a text and gives it back whole. */
export async function peek(
  pieces: AsyncIterable<string>,
): Promise<{ head: string; text: AsyncIterable<string> }> {
  const source = pieces[Symbol.asyncIterator]()
  const read: string[] = []
  let length = 0
  while (length < headChars) {
    const next = await source.next()
    if (next.done) break
    read.push(next.value)
    length += next.value.length
  }
  async function* whole(): AsyncGenerator<string> {
    try {
      yield* read
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
    } finally {
      await source.return?.()
    }
  }
  return { head: read.join('').slice(0, headChars), text: whole() }
}

function offering({ ledger }: Offering, wanted: Wanted & { source: ImportSource }) {
  const tally: Tally = { rows: 0, taken: 0, duplicate: 0, changed: 0, skipped: [] }
  const seen = new Map<string, string>()
  // A list of one's own names nobody: whose names are asked for leaves none of it out.
  const namesPeople = wanted.source === 'jira' || wanted.source === 'linear'
  const names = new Set(namesPeople ? wanted.names.map(plain) : [])
  return async (rows: readonly ImportRow[]): Promise<Omit<Batch, 'ended'>> => {
    const offered = rows.filter((row): row is TakenRow => row.ok && isWanted(row, names))
    const options = wanted.dry ? { dry: true, seen } : {}
    const answer = await ledger.entries.upsertFromSource(offered, wanted.source, options)
    const verdicts = new Map(offered.map((row, index) => [row, answer.rows[index]]))
    const told = rows.map((row): Told => {
      if (!row.ok) return { verdict: 'skipped', line: row.line, reason: row.reason }
      const found = verdicts.get(row)
      if (found === undefined) return { verdict: 'skipped', line: row.line, reason: notYours(row), row }
      return { verdict: found.verdict, row, entryId: found.entryId }
    })
    tally.rows += rows.length
    tally.taken += answer.taken
    tally.duplicate += answer.duplicate
    tally.changed += answer.changed
    for (const one of told)
      if (one.verdict === 'skipped') tally.skipped.push({ line: one.line, reason: one.reason })
    return { source: wanted.source, told, tally }
  }
}

const plain = (name: string): string => name.trim().toLowerCase()

const isWanted = ({ mine }: TakenRow, names: ReadonlySet<string>): boolean =>
  names.size === 0 || names.has(plain(mine.assignee)) || names.has(plain(mine.reporter))

function notYours({ mine }: TakenRow): string {
  const who = [
    mine.assignee && `assigned to ${mine.assignee}`,
    mine.reporter && `reported by ${mine.reporter}`,
  ]
  return `not yours: ${who.filter(Boolean).join(', ') || 'nobody is named in it'}`
}

const unknownFile = (fileName: string): string =>
  `${fileName} is none of the files Earned reads: a Jira or Linear export (CSV), a list in Markdown or plain text, or Earned’s own export. Nothing was taken.`

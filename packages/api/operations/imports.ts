import { entryFields, type ImportReport, importReport, skippedRow } from '@earned/framework'
import { z } from 'zod'
import { type Context, operation, upload } from '../operation.ts'
import { importing, type Batch, type Told } from './importing.ts'
import { many, nothing } from './inputs.ts'

const source = z.enum(['jira', 'linear', 'list', 'earned'])
const asked = z.strictObject({
  fileName: z.string().max(400).default('pasted text'),
  /** Where it is known better than the file shows. */
  source: source.optional(),
  /** Take only rows with one of these names as assignee or reporter. */
  names: many(z.string().max(200)).default([]),
})

const verdict = z.enum(['taken', 'duplicate', 'updated', 'incoming', 'skipped'])
const tally = importReport.pick({ rows: true, taken: true, duplicate: true, changed: true })

/** A row as the preview shows it. */
const previewRow = z.strictObject({
  line: z.int(),
  verdict,
  reason: z.string().optional(),
  draft: entryFields.optional(),
  reasons: z.array(z.strictObject({ field: z.string(), text: z.string() })),
})
const shownRows = 300
const shownSkipped = 1000
const shownPeople = 200

const preview = upload({
  summary: 'What a file would become, row by row; nothing is written',
  access: 'owner',
  takes: 'file',
  gives: 'json',
  input: asked,
  output: tally.extend({
    source,
    /** Skipped rows in all; `skipped` holds the first 1,000. */
    skippedCount: z.int(),
    skipped: z.array(skippedRow),
    /** The first 300 rows. */
    preview: z.array(previewRow),
    /** Names the rows carry, the 200 most frequent first. */
    people: z.array(z.strictObject({ name: z.string(), assigned: z.int(), reported: z.int() })),
  }),
  async *run(context, input, text) {
    const rows: z.output<typeof previewRow>[] = []
    const people = new Map<string, { assigned: number; reported: number }>()
    let last: Batch | undefined
    const wanted = { ...input, dry: true }
    for await (const batch of importing(context, wanted, text)) {
      last = batch
      for (const told of batch.told) {
        if (rows.length < shownRows) rows.push(previewOf(told))
        countPeople(people, told)
      }
    }
    if (last === undefined) return
    const { skipped, ...counts } = last.tally
    yield {
      ...counts,
      source: last.source,
      skippedCount: skipped.length,
      skipped: skipped.slice(0, shownSkipped),
      preview: rows,
      people: [...people]
        .map(([name, counted]) => ({ name, ...counted }))
        .sort((a, b) => b.assigned + b.reported - a.assigned - a.reported)
        .slice(0, shownPeople),
    }
  },
})

const run = upload({
  summary: 'Take a file; tells how far it is, and at the end the account of every row',
  access: 'owner',
  takes: 'file',
  gives: 'lines',
  input: asked,
  /** `report` is there once, on the last line. */
  output: tally.extend({ source, skippedCount: z.int(), report: importReport.nullable() }),
  async *run(context, input, text) {
    let last: Batch | undefined
    let report: ImportReport | null = null
    try {
      for await (const batch of importing(context, { ...input, dry: false }, text)) {
        last = batch
        yield { ...countsOf(batch), report: null }
      }
    } finally {
      // Where the caller is gone nothing after a yield runs but this; what was taken has its account all the same.
      if (last !== undefined) report = await keepAccount(context, input.fileName, last)
    }
    if (last !== undefined) yield { ...countsOf(last), report }
  },
})

const keepAccount = ({ ledger }: Pick<Context, 'ledger'>, fileName: string, last: Batch) =>
  ledger.imports.add({ ...last.tally, source: last.source, fileName, cancelled: !last.ended })

const list = operation({
  summary: 'Earlier imports and their accounts, newest first',
  access: 'owner',
  input: nothing,
  output: z.strictObject({ imports: z.array(importReport) }),
  run: async ({ ledger }) => ({ imports: await ledger.imports.list() }),
})

function countsOf({ source, tally: { skipped, ...counts } }: Pick<Batch, 'source' | 'tally'>) {
  return { ...counts, source, skippedCount: skipped.length }
}

function previewOf(told: Told): z.output<typeof previewRow> {
  if (told.verdict === 'skipped') {
    return {
      line: told.line,
      verdict: 'skipped',
      reason: told.reason,
      ...(told.row ? { draft: entryFields.parse(told.row.draft) } : {}),
      reasons: [],
    }
  }
  const { line, draft, reasons } = told.row
  return { line, verdict: told.verdict, draft: entryFields.parse(draft), reasons }
}

type Counted = Map<string, { assigned: number; reported: number }>

function countPeople(people: Counted, { row }: Told): void {
  if (row === undefined) return
  for (const [as, name] of [
    ['assigned', row.mine.assignee],
    ['reported', row.mine.reporter],
  ] as const) {
    if (name === '') continue
    const counted = people.get(name) ?? { assigned: 0, reported: 0 }
    counted[as] += 1
    people.set(name, counted)
  }
}

export const importOperations = { 'imports.list': list, 'imports.preview': preview, 'imports.run': run }

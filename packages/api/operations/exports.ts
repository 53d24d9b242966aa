import { writeEntriesCsv, writeExport } from '@earned/formats'
import type { Entry } from '@earned/framework'
import type { Ledger } from '@earned/store'
import { download } from '../operation.ts'
import { nothing } from './inputs.ts'

const whole = download({
  summary: 'Everything in this ledger, lossless, as one JSON file',
  access: 'owner',
  gives: 'file',
  mediaType: 'application/json; charset=utf-8',
  fileName: ({ today }) => `earned-${today}.json`,
  input: nothing,
  run: ({ ledger }) => writeExport(ledger.exportAll()),
})

const csv = download({
  summary: 'The entries as CSV, for a spreadsheet',
  access: 'owner',
  gives: 'file',
  mediaType: 'text/csv; charset=utf-8',
  fileName: ({ today }) => `earned-entries-${today}.csv`,
  input: nothing,
  run: ({ ledger }) => writeEntriesCsv(allEntries(ledger)),
})

async function* allEntries(ledger: Ledger): AsyncGenerator<Entry> {
  for await (const part of ledger.exportAll())
    if (part.noun === 'entry' && part.value.deletedAt === null) yield part.value
}

export const exportOperations = { 'exports.get': whole, 'exports.csv': csv }

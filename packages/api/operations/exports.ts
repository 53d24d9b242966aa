import { writeEntriesCsv, writeExport } from '@earned/formats'
import { download } from '../operation.ts'
import { nothing } from './inputs.ts'

const get = download({
  summary: 'Everything in this ledger, lossless, as one JSON file',
  access: 'owner',
  gives: 'file',
  mediaType: 'application/json; charset=utf-8',
  fileName: ({ today }) => `earned-${today}.json`,
  input: nothing,
  run: ({ ledger }) => writeExport(ledger.exportAll()),
})

import { DamagedLedger, LedgerBusy, NotFound, StorageFull } from '../failures.ts'
import { latestBackup } from './backup-names.ts'

/** SQLite's own numbers: https://www.sqlite.org/rescode.html */
const busy = 5
const full = 13
const ioError = 10
const ioWrites = new Set([778, 1034, 1290, 4874])
const corrupt = 11
const notADatabase = 26
const foreignKey = 787

/** What a failure of SQLite means to us; what we have no word for stays as it is. */
export function sqliteFailure(file: string, error: unknown): unknown {
  const code = errorNumber(error)
  if (code === undefined || !(error instanceof Error)) return error
  const kind = code & 0xff
  if (kind === busy) return new LedgerBusy(file, error)
  if (kind === full || ioWrites.has(code)) return new StorageFull(file, error)
  if (kind === corrupt || kind === notADatabase)
    return new DamagedLedger(file, error.message, latestBackup(file))
  if (code === foreignKey) return new NotFound('outcome', 'that was named')
  if (kind === ioError) error.message = `${error.message}: ${file} (SQLite ${code})`
  return error
}

function errorNumber(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined
}

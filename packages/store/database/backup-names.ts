import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Backups stand beside the ledger and end so: `ledger.db.2026-11-03.backup`. */
const ending = '.backup'

/** The newest backup beside the file, to name as the way back. */
export function latestBackup(file: string): string | undefined {
  const folder = dirname(file)
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(`${basename(file)}.`) && name.endsWith(ending),
  )
  const dated = names.map((name) => join(folder, name)).map((path) => ({ path, at: statSync(path).mtimeMs }))
  return dated.toSorted((a, b) => b.at - a.at)[0]?.path
}

/** Where the copy stands that is made before a ledger of this schema is upgraded. */
export function backupBeforeUpgrade(file: string, schema: number): string {
  return `${file}.schema-${schema}${ending}`
}

import type { ImportReport } from '@earned/framework/nouns'
import { cleaned } from './clean.ts'
import { findRows, insertRows } from './rows.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

export type Imports = {
  /** Keeps the account of an import; the store gives it its id and instant. */
  add(report: Omit<ImportReport, 'id' | 'createdAt'>): Promise<ImportReport>
  find(id: string): Promise<ImportReport | undefined>
  /** Newest first. */
  list(): Promise<ImportReport[]>
}

export const importTable = table<ImportReport>()('imports', {
  id: 'text',
  source: 'text',
  fileName: 'text',
  rows: 'integer',
  taken: 'integer',
  duplicate: 'integer',
  changed: 'integer',
  skipped: 'json',
  cancelled: 'boolean',
  createdAt: 'integer',
})

export function importsOf(session: Session): Imports {
  return {
    async add(account) {
      const report = { ...cleaned(account), id: session.id(), createdAt: session.now() }
      await session.write((at) => insertRows(at, importTable, [report]))
      return report
    },
    find: (id) =>
      session.read(async (at) => (await findRows(at, importTable, { where: 'id = ?', values: [id] }))[0]),
    list: () => session.read((at) => findRows(at, importTable, { order: 'id desc' })),
  }
}

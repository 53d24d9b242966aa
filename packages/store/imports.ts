import type { ImportReport } from '@earned/framework'

export type Imports = {
  /** Keeps the account of an import; the store gives it its id and instant. */
  add(report: Omit<ImportReport, 'id' | 'createdAt'>): Promise<ImportReport>
  find(id: string): Promise<ImportReport | undefined>
  /** Newest first. */
  list(): Promise<ImportReport[]>
}

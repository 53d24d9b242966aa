export { formatVersion, type ExportNoun, type ExportPart } from './export-part.ts'
export {
  readExport,
  readExportRecords,
  type ExportFault,
  type ExportReading,
  type ExportRecord,
} from './in/earned/read-export.ts'
export type * from './in/import-row.ts'
export { readRows } from './in/read-rows.ts'
export { recognise } from './in/recognise.ts'
export { UnreadableFile } from './in/unreadable-file.ts'
export { writeEntriesCsv } from './out/write-entries-csv.ts'
export { writeExport } from './out/write-export.ts'

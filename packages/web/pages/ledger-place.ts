/** The pages around the ledger: one file of code, that comes with the first of them. */
export { EntryPage } from './entry/entry-page.tsx'
export { ImportPage } from './import/import-page.tsx'
export { ReportPage } from './import/report-page.tsx'
export { LedgerPage } from './ledger/ledger-page.tsx'
export { OutcomePage } from './outcomes/outcome-page.tsx'
export { OutcomesPage } from './outcomes/outcomes-page.tsx'

/** What a one-line command needs, and no more: the whole table would double its start. */
export { localDay } from './clock.ts'
export { type Config, InvalidConfig, readConfig } from './config.ts'
export type { Context } from './operation.ts'
export { openPersonal, personalViewer } from './personal.ts'
export { entryOperations } from './operations/entries.ts'

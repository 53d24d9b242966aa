export { countEntries, listEntries } from './list.ts'
export { countWeeks } from './weeks.ts'

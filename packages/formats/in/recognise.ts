import { hasHeader } from './csv/open-csv.ts'
import { entriesCsvHeader } from './earned/entries-csv-header.ts'
import type { ImportSource } from './import-row.ts'
import { jiraHeader } from './jira/jira-columns.ts'
import { linearHeader } from './linear/read-linear.ts'

/**
 * Whose format a file is in, by its name and its first 64 kB. The text decides: an export keeps its source under any
 * name. Undefined for what we do not read (other JSON, other CSV, HTML, a binary file).
 */
export function recognise(fileName: string, head: string): ImportSource | undefined {
  const text = head.replace(/^\u{FEFF}/u, '')
  if (isBinary(text)) return undefined
  if (/^\s*\{/.test(text)) return /^\s*\{\s*"earned"\s*:\s*"export"/.test(text) ? 'earned' : undefined
  if (hasHeader(text, entriesCsvHeader)) return 'earned'
  if (hasHeader(text, jiraHeader)) return 'jira'
  if (hasHeader(text, linearHeader)) return 'linear'
  if (/\.(csv|tsv|json|html?|xml|xlsx?|docx?|pdf|zip)$/i.test(fileName)) return undefined
  if (/^\s*(<(!doctype|html|\?xml)|\[\s*[{"])/i.test(text)) return undefined
  return text.trim() === '' ? undefined : 'list'
}

/** NULs, or bytes that were no UTF-8: a picture, an archive, text in another encoding. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 4000)
  return start.includes('\u0000') || start.split('\u{FFFD}').length - 1 > start.length / 50
}

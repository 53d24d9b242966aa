/** The worked examples of docs/method, read from the pages themselves: a page whose example is wrong fails a test. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'method')

/** The example in the fenced block marked `json worked-example` of a page of docs/method. */
export function workedExample<Example>(page: string): Example {
  const text = readFileSync(join(folder, page), 'utf8')
  const block = /```json worked-example\n([\s\S]*?)```/.exec(text)?.[1]
  if (block === undefined) throw new Error(`no worked example in docs/method/${page}`)
  return JSON.parse(block) as Example
}

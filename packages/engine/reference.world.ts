/** The reference answers of ../shared/reference, for the tests that have one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference')

/**
 * The cases whose file name starts with `prefix`. Where the folder is absent the test says so, and has to stand on
 * its own smaller case.
 */
export function referenceCases<Case>(prefix: string, t: TestContext): { name: string; case: Case }[] {
  if (!existsSync(folder)) {
    t.diagnostic('../shared/reference is absent: the reference answers were not compared')
    return []
  }
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name, case: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case }))
}

/** The reference answers of ../shared/reference, for the tests; none where the folder is absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference')

export function referenceCases(): { name: string; read: () => unknown }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name, read: (): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
}

/** `node bench/reference.ts DIR`: every case file in DIR, compared to its tolerance. Ends with `N passed, N failed`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holds, type Case, type Check } from './reference/case.ts'
import { checksIn } from './reference/kinds.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('node bench/reference.ts DIR: DIR holds case files in the format of ../shared/reference')
  process.exit(2)
}

const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const failed = names.toSorted().filter((name) => !runs(join(folder, name), name))
console.log(`${names.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length > 0 || names.length === 0 ? 1 : 0)

function runs(path: string, name: string): boolean {
  try {
    const { kind, checks } = checksIn(JSON.parse(readFileSync(path, 'utf8')) as Case)
    const wrong = checks.filter((check) => !holds(check))
    console.log(
      `${wrong.length === 0 ? '✔' : '✖'} ${name}: ${kind}, ${checks.length} checks, ${worst(checks)}`,
    )
    for (const { what, is, should, tolerance } of wrong)
      console.log(`    ${what} is ${is}, should be ${should} within ${tolerance}`)
    return wrong.length === 0
  } catch (error) {
    console.log(`✖ ${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

/** The check that came nearest to its tolerance, as a share of it. */
function worst(checks: readonly Check[]): string {
  const shares = checks
    .filter((check) => check.tolerance > 0)
    .map((check) => Math.abs(check.is - check.should) / check.tolerance)
  return `worst at ${Math.max(0, ...shares).toPrecision(2)} of its tolerance`
}

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { answers } from './postgres-server.ts'

const folder = join(tmpdir(), `earned-test-postgres-${process.getuid?.() ?? 0}`)
const keeper = fileURLToPath(new URL('keeper.ts', import.meta.url))

/**
 * The superuser's address of a PostgreSQL for tests: EARNED_TEST_POSTGRES where it is given, else one that all test
 * files share; the first of them has it started (keeper.ts). Fails with a clear sentence where none is installed.
 */
export async function sharedPostgres(): Promise<string> {
  const given = process.env['EARNED_TEST_POSTGRES']
  if (given) return given
  for (let attempt = 0; attempt < 600; attempt++) {
    startKeeperOnce()
    if (register()) {
      const failure = read('failure')
      if (failure !== undefined) {
        rmSync(folder, { recursive: true, force: true })
        throw new Error(failure)
      }
      const url = read('url')
      if (url !== undefined && (await answers(url)) && isRegistered()) return url
      if (url !== undefined && isForsaken()) rmSync(folder, { recursive: true, force: true })
    }
    await wait(100)
  }
  throw new Error(`PostgreSQL for tests did not start within 60 s (${folder})`)
}

/** Making the folder is the lock: one process makes it, and starts the keeper. */
function startKeeperOnce(): void {
  try {
    mkdirSync(folder)
  } catch {
    return
  }
  mkdirSync(join(folder, 'users'))
  spawn(process.execPath, [keeper, folder], { detached: true, stdio: 'ignore' }).unref()
}

/** The keeper stays while a registered process lives. False where it has just left. */
function register(): boolean {
  try {
    writeFileSync(join(folder, 'users', String(process.pid)), '')
    return true
  } catch {
    return false
  }
}

/** Still: a keeper that was leaving just then did not see us come, and has taken the folder with it. */
function isRegistered(): boolean {
  return existsSync(join(folder, 'users', String(process.pid)))
}

/** Left behind by a keeper that was killed: there is an address, nothing answers, and it is not new. */
function isForsaken(): boolean {
  const made = statSync(join(folder, 'url'), { throwIfNoEntry: false })
  return made !== undefined && Date.now() - made.mtimeMs > 5000
}

function read(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}

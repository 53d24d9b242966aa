/** Keeps one PostgreSQL for all test files that run now, and ends it when the last of them has been gone for a while. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from './postgres-server.ts'

const folder = process.argv[2] ?? ''
/** A test run has pauses between its files. */
const patience = 4000

writeFileSync(join(folder, 'keeper'), String(process.pid))
try {
  const server = await startPostgres()
  put('url', server.url)
  for (let idleSince = Date.now(); ; await wait(250)) {
    if (readdirSync(join(folder, 'users')).some((pid) => isAlive(Number(pid)))) idleSince = Date.now()
    if (Date.now() - idleSince > patience) break
  }
  const leaving = `${folder}.${process.pid}`
  renameSync(folder, leaving)
  await server.end()
  rmSync(leaving, { recursive: true, force: true })
} catch (error) {
  if (existsSync(folder)) put('failure', error instanceof Error ? error.message : String(error))
}

/** Whole or not at all for those who look meanwhile. */
function put(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.new`), text)
  renameSync(join(folder, `${name}.new`), join(folder, name))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

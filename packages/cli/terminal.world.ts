import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

export const root = join(import.meta.dirname, '../..')
export const main = join(import.meta.dirname, 'main.ts')

/** A terminal over an empty ledger of its own, on a Monday. */
export function terminal(t: TestContext, more: Record<string, string> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'earned-cli-'))
  t.after(() => rmSync(home, { recursive: true, force: true }))
  const env = { ...process.env, EARNED_HOME: home, EARNED_TODAY: '2026-11-23', BROWSER: 'none', ...more }

  /** Runs the real process to its end. */
  const earned = (...words: string[]) => {
    const done = spawnSync(process.execPath, [main, ...words], { env, encoding: 'utf8', timeout: 60_000 })
    return { code: done.status, out: done.stdout, err: done.stderr }
  }
  const json = <T>(...words: string[]): T => JSON.parse(earned(...words, '--json').out) as T

  /** Starts the server and answers once it has printed its address. */
  const serve = async (...words: string[]) => {
    const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...words], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    t.after(() => void child.kill('SIGKILL'))
    const launch = await new Promise<string>((resolve, reject) => {
      let text = ''
      child.stdout.on('data', (piece: Buffer) => {
        text += piece.toString()
        const found = text.match(/http:\S+/)
        if (found) resolve(found[0])
      })
      child.on('exit', () => reject(new Error(`the server ended: ${text}`)))
    })
    return { child, launch }
  }
  return { home, env, earned, json, serve }
}

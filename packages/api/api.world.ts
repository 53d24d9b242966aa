import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { openAccess } from './access.ts'
import { createApp } from './app.ts'
import { checked } from './checked.world.ts'
import { client } from './client.ts'
import { openPersonal, personalViewer } from './personal.ts'

export const today = '2026-11-23'
export const host = '127.0.0.1:4747'

/** In memory where there is room: what a disk keeps is tried by the store and the terminal, with processes that die. */
function scratch(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 500_000_000 ? memory : tmpdir()
}

/** A server without a port over an empty ledger, and a browser that was let in. */
export async function house(t: TestContext, options: { web?: string } = {}) {
  const home = mkdtempSync(join(scratch(), 'earned-api-'))
  const store = await openPersonal(home, 'whole')
  const access = openAccess(join(home, 'sessions.json'))
  const reported: unknown[] = []
  const app = createApp({
    store,
    viewer: personalViewer,
    access,
    key: 'the key of this test',
    today: () => today,
    home,
    web: options.web,
    report: (error) => reported.push(error),
  })
  t.after(async () => {
    await store.close()
    rmSync(home, { recursive: true, force: true })
  })
  const session = access.redeem(access.launchToken()) ?? ''
  const cookie = `earned_4747=${session}`
  /** What a tab of ours sends along. */
  const own = { host, cookie, 'sec-fetch-site': 'same-origin' }
  /** Asks as a browser tab of ours does, unless told otherwise. */
  const ask = async (path: string, init: RequestInit = {}, headers: Record<string, string | null> = {}) => {
    const all: Record<string, string | null> = { ...own, ...headers }
    const kept = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null)
    const reply = await app.request(`http://${host}${path}`, {
      ...init,
      headers: { ...Object.fromEntries(kept), ...(init.headers as Record<string, string>) },
    })
    return checked(init.method ?? 'GET', path, reply)
  }
  const send: typeof fetch = async (input, init) => ask(String(input), init as RequestInit)
  return {
    app,
    ask,
    own,
    access,
    home,
    store,
    reported,
    ledger: store.as(personalViewer),
    ...client('', send),
  }
}

import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

const sessionDays = 30
const dayMs = 86_400_000

type Session = { hash: string; until: number }

/**
 * Who may reach a ledger on one's own machine: a one-time launch address is exchanged for a session cookie.
 * Only hashes of sessions are kept, in `file` (mode 600), so that a restart does not shut the person out.
 */
export function openAccess(file: string, now: () => number = Date.now) {
  let sessions = readSessions(file)
  const launches = new Set<string>()

  /** A token for one launch address, valid until it is used or the program ends. */
  function launchToken(): string {
    const token = secret()
    launches.add(hashOf(token))
    return token
  }

  /** Exchanges a launch token for a session secret, once. */
  function redeem(token: string): string | undefined {
    if (!launches.delete(hashOf(token))) return undefined
    const session = secret()
    sessions = [
      ...sessions.filter((one) => one.until > now()),
      { hash: hashOf(session), until: now() + sessionDays * dayMs },
    ]
    writeSessions(file, sessions)
    return session
  }

  /** Compares hashes: how long that takes tells nothing of the secret. */
  function allows(session: string | undefined): boolean {
    if (session === undefined) return false
    const hashed = hashOf(session)
    return sessions.some((one) => one.hash === hashed && one.until > now())
  }

  return { launchToken, redeem, allows, maxAgeSeconds: (sessionDays * dayMs) / 1000 }
}
export type LocalAccess = ReturnType<typeof openAccess>

/** 256 bits, base64url. */
export const secret = (): string => randomBytes(32).toString('base64url')

const hashOf = (text: string): string => hash('sha256', text)

/** Compares in a time that tells nothing. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))

function readSessions(file: string): Session[] {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(found) ? found.filter(isSession) : []
  } catch {
    return []
  }
}

const isSession = (it: unknown): it is Session =>
  typeof it === 'object' &&
  it !== null &&
  'hash' in it &&
  typeof it.hash === 'string' &&
  'until' in it &&
  typeof it.until === 'number'

function writeSessions(file: string, sessions: Session[]): void {
  const half = `${file}.${process.pid}.new`
  writeFileSync(half, JSON.stringify(sessions), { mode: 0o600 })
  renameSync(half, file)
}

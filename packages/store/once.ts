import { hash } from 'node:crypto'
import { ofViewer } from './database/statements.ts'
import type { At } from './rows.ts'
import type { Session } from './session.ts'

/** Names one asking: the key the caller sent, the operation, and what was asked. */
export type Asking = { key: string; operation: string; request: unknown }

/** The answer of the first run; `repeated` where it was kept from before. The same key with another request is refused. */
export type Once<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly repeated: boolean }
  | { readonly ok: false; readonly reason: 'key used for another request' }

type Claim = { key: string; asked: string; createdAt: number }

/** Runs once for a key: the answer is kept in the transaction of what it did. Where `run` throws, nothing is kept. */
export function runOnce<Answer>(
  session: Session,
  { key, operation, request }: Asking,
  run: (at: At) => Promise<Answer>,
): Promise<Once<Answer>> {
  const asked = hash('sha256', `${operation}\n${JSON.stringify(request)}`, 'base64url')
  return session.write(async (at) => {
    // On PostgreSQL a second asker waits here until the first has ended.
    const isFirst = await claim(at, { key, asked, createdAt: session.now() })
    if (!isFirst) return keptAnswer<Answer>(at, key, asked)
    const answer = await run(at)
    await keep(at, key, JSON.stringify(answer ?? null))
    return { ok: true, answer, repeated: false }
  })
}

async function claim(at: At, { key, asked, createdAt }: Claim): Promise<boolean> {
  const { workspace, person } = at.viewer
  const claimed = await at.connection.run({
    sql: `insert into idempotency (workspace, person, key, asked, created_at) values (?, ?, ?, ?, ?)
      on conflict do nothing`,
    parameters: [workspace, person, key, asked, createdAt],
  })
  return claimed === 1
}

async function keptAnswer<Answer>(at: At, key: string, asked: string): Promise<Once<Answer>> {
  const { workspace, person } = at.viewer
  const [row] = await at.connection.rows({
    sql: `select asked, answer from idempotency where ${ofViewer} and key = ?`,
    parameters: [workspace, person, key],
  })
  if (row?.[0] !== asked) return { ok: false, reason: 'key used for another request' }
  return { ok: true, answer: JSON.parse(String(row[1])) as Answer, repeated: true }
}

async function keep(at: At, key: string, answer: string): Promise<void> {
  const { workspace, person } = at.viewer
  await at.connection.run({
    sql: `update idempotency set answer = ? where ${ofViewer} and key = ?`,
    parameters: [answer, workspace, person, key],
  })
}

import { hash } from 'node:crypto'
import { builderAt, isOf, type At } from './rows.ts'
import type { Session } from './session.ts'

/** Names one asking: the key the caller sent, the operation, and what was asked. */
export type Asking = { key: string; operation: string; request: unknown }

/** The answer of the first run; `repeated` where it was kept from before. The same key with another request is refused. */
export type Once<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly repeated: boolean }
  | { readonly ok: false; readonly reason: 'key used for another request' }

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

async function claim(at: At, row: { key: string; asked: string; createdAt: number }): Promise<boolean> {
  const { workspace, person } = at.viewer
  const query = builderAt(at)
    .insertInto('idempotency')
    .values({ workspace, person, key: row.key, asked: row.asked, answer: null, created_at: row.createdAt })
    .onConflict((conflict) => conflict.doNothing())
  return (await at.connection.run(query.compile())) === 1
}

async function keptAnswer<Answer>(at: At, key: string, asked: string): Promise<Once<Answer>> {
  const query = builderAt(at)
    .selectFrom('idempotency')
    .select(['asked', 'answer'])
    .where(isOf(at.viewer))
    .where('key', '=', key)
  const [row] = await at.connection.rows(query.compile())
  if (row?.[0] !== asked) return { ok: false, reason: 'key used for another request' }
  return { ok: true, answer: JSON.parse(String(row[1])) as Answer, repeated: true }
}

async function keep(at: At, key: string, answer: string): Promise<void> {
  const query = builderAt(at)
    .updateTable('idempotency')
    .set({ answer })
    .where(isOf(at.viewer))
    .where('key', '=', key)
  await at.connection.run(query.compile())
}

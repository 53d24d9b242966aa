import type { Context as HttpContext, Hono } from 'hono'
import type { Given, Operation, OperationTable } from './operation.ts'
import { Refused } from './problem.ts'
import { readInput } from './read-input.ts'
import { type OperationName, operationNames, routeOf } from './routes.ts'
import { giveFile, takeFile, type Tell } from './transfer.ts'

type Around = { givenFor: () => Given; tell: Tell }

/** Turns the operation table into routes. */
export function mount(app: Hono, table: OperationTable, { givenFor, tell }: Around): void {
  for (const name of operationNames) {
    const { method, path } = routeOf(name)
    const it = table[name]
    app.on(method, path, (c) => {
      const given = givenFor()
      if ('takes' in it) return takeFile(c, it, { context: { ...given, signal: c.req.raw.signal }, tell })
      if ('gives' in it) return giveFile(c, it, given)
      return answer(c, { name, it }, given)
    })
  }
}

type Named = { name: OperationName; it: Operation }

/** What `run` answers is sent as it is: its type holds it to the schema, and the tests check every reply. */
async function answer(c: HttpContext, { name, it }: Named, given: Given): Promise<Response> {
  const input = await readInput(c, it.input)
  const key = c.req.header('idempotency-key')
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  const output =
    key === undefined || isRead ? await it.run(given, input) : await once({ name, it }, { key, input, given })
  return c.json(output as object, it.status ?? 200)
}

const keyPattern = /^[\x20-\x7e]{1,200}$/

/** A retried change happens once: the first answer is kept with its key and given again. */
async function once(
  { name, it }: Named,
  { key, input, given }: { key: string; input: unknown; given: Given },
): Promise<unknown> {
  if (!keyPattern.test(key)) throw new Refused(400, 'An Idempotency-Key has 1 to 200 plain characters.')
  const asking = { key, operation: name, request: input }
  const done = await given.ledger.once(asking, (ledger) => it.run({ ...given, ledger }, input))
  if (done.ok) return done.answer
  throw new Refused(422, 'This Idempotency-Key was used for another request. Nothing was done.')
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { house } from './api.world.ts'
import { fitting, type Known, nearly, type Schema } from './generated.world.ts'
import { openApi } from './openapi.ts'

type Parameter = { name: string; in: 'path' | 'query'; required: boolean; schema: Schema }
type Described = {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
}
type Route = { method: string; path: string; it: Described }
type Asked = { path: Record<string, unknown>; query: Record<string, unknown>; body: unknown }

const requests = 5000
const { paths } = openApi('earned_4747') as { paths: Record<string, Record<string, Described>> }
const routes: Route[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, it]) => ({ method: method.toUpperCase(), path, it })),
)

const files = [
  'Summary,Issue key,Status,Created\nA report,CH-1,Done,01/Oct/26 9:00 AM\n',
  '# 2026-11\n- launched checkout\n- wrote the brief\n',
  '{"earned":"export","formatVersion":1}',
  '\u0000\u0001',
  '',
]

/** What is asked of one route: fitting its description or, as often, with one thing wrong. */
function askedOf({ it }: Route, known: Known): fc.Arbitrary<Asked> {
  const objectOf = (place: Parameter['in']): fc.Arbitrary<unknown> => {
    const those = (it.parameters ?? []).filter((one) => one.in === place)
    const properties = Object.fromEntries(those.map(({ name, schema }) => [name, schema]))
    const required = those.filter((one) => one.required).map((one) => one.name)
    return fitting({ type: 'object', properties, required }, known)
  }
  const schema = it.requestBody?.content['application/json']?.schema
  const isFile = it.requestBody !== undefined && schema === undefined
  const body = schema ? fitting(schema, known) : isFile ? fc.constantFrom(...files) : fc.constant(undefined)
  const right = fc.record({ path: objectOf('path'), query: objectOf('query'), body })
  const wrong = fc.record({
    path: objectOf('path'),
    query: fc.oneof(objectOf('query'), nearly(objectOf('query'))),
    body: schema ? nearly(body) : body,
  })
  return fc.oneof(right, wrong) as fc.Arbitrary<Asked>
}

const isJson = ({ it }: Route): boolean => it.requestBody?.content['application/json'] !== undefined

function addressOf({ path }: Route, asked: Asked): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(asked.path[name]).toWellFormed()),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked.query))
    for (const one of [value].flat())
      query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one))
  return query.size === 0 ? filled : `${filled}?${query}`
}

function initOf(route: Route, { body }: Asked, key: string | undefined): RequestInit {
  if (body === undefined) return { method: route.method }
  const headers = {
    'content-type': isJson(route) ? 'application/json' : 'application/octet-stream',
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  }
  return { method: route.method, headers, body: isJson(route) ? JSON.stringify(body) : String(body) }
}

test(`${requests} requests made from our own description: none fails here, and every reply is as described`, async (t) => {
  const { ask, ledger, reported } = await house(t)
  const known: Known = { ids: [], versions: [1, 2, 3] }
  const statuses = new Map<number, number>()
  const answered = new Set<string>()
  for (let n = 0; n < requests; n += 1) {
    if (n % 50 === 0) known.ids = await idsIn(ledger)
    const route = routes[n % routes.length] as Route
    const [asked] = fc.sample(askedOf(route, known), { numRuns: 1, seed: n })
    assert.ok(asked)
    const init = initOf(route, asked, n % 7 === 0 ? `key ${n % 50}` : undefined)
    // The world holds the reply to the description.
    const reply = await ask(addressOf(route, asked), init)
    await reply.body?.cancel()
    assert.ok(
      reply.status < 500,
      `seed ${n}: ${route.method} ${addressOf(route, asked)} ${init.body}: ${reply.status}`,
    )
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
    if (reply.status < 300) answered.add(route.it.operationId)
  }
  assert.deepEqual(reported, [])
  assert.deepEqual(
    routes.map((route) => route.it.operationId).filter((name) => !answered.has(name)),
    [],
    'each operation succeeded at least once',
  )
  t.diagnostic(
    `replies: ${[...statuses]
      .sort()
      .map(([status, count]) => `${status} x ${count}`)
      .join(', ')}`,
  )
})

async function idsIn(ledger: Awaited<ReturnType<typeof house>>['ledger']): Promise<string[]> {
  const [{ entries }, outcomes, focus] = await Promise.all([
    ledger.entries.list({ limit: 40 }),
    ledger.outcomes.list(),
    ledger.focus.history(),
  ])
  return [...entries, ...outcomes.slice(0, 20), ...focus.slice(0, 20)].map(({ id }) => id)
}

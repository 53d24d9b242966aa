import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { house, today } from './api.world.ts'
import { openApi } from './openapi.ts'
import { operations } from './operations/index.ts'
import { type OperationName, operationNames, routeOf, routes } from './routes.ts'

/** A plain request to each operation, and what the owner's own tab is told. An operation that is not here does not compile. */
const plain: Record<OperationName, [asked: object | string | undefined, status: number]> = {
  'person.get': [undefined, 200],
  'person.change': [{ version: 1, name: 'Ada' }, 200],
  'entries.list': [undefined, 200],
  'entries.weeks': ['?from=2026-10-01&to=2026-12-31', 200],
  'entries.add': [{ kind: 'launch', title: 'Checkout', day: today }, 201],
  'entries.some': [{ ids: [] }, 200],
  'entries.changeMany': [{ ids: ['none'], state: 'done' }, 200],
  'entries.get': [undefined, 404],
  'entries.change': [{ version: 1 }, 404],
  'entries.remove': [undefined, 404],
  'entries.restore': [{}, 404],
  'entries.settle': [{ version: 1, choice: 'keep' }, 404],
  'outcomes.list': [undefined, 200],
  'outcomes.add': [{ title: 'Checkout converts' }, 201],
  'outcomes.get': [undefined, 404],
  'outcomes.change': [{ version: 1 }, 404],
  'outcomes.remove': ['?version=1', 404],
  'outcomes.restore': [{}, 404],
  'outcomes.read': [{ day: today, value: 3 }, 404],
  'ratings.list': [undefined, 200],
  'ratings.add': [{ axis: 'data', level: 2, day: today }, 201],
  'standing.get': [undefined, 200],
  'focus.list': [undefined, 200],
  'focus.choose': [{ axis: 'data' }, 201],
  'focus.change': [{ version: 1 }, 404],
  'focus.close': [{ version: 1 }, 404],
  'imports.list': [undefined, 200],
  'imports.preview': ['?fileName=list.md', 200],
  'imports.run': ['?fileName=list.md', 200],
  'exports.get': [undefined, 200],
  'exports.csv': [undefined, 200],
  'backups.make': [{}, 201],
  'place.get': [undefined, 200],
  'sample.add': [{}, 200],
  'sample.remove': [undefined, 200],
}

/** Every other kind of caller, and what each is told whatever it asks. */
const strangers: [name: string, status: number, headers: Record<string, string | null>][] = [
  ['no session', 401, { cookie: null }],
  ['a guessed session', 401, { cookie: 'earned_4747=guessed' }],
  ['the session of another port', 401, { cookie: 'earned_8080=guessed' }],
  ['another site', 403, { 'sec-fetch-site': 'cross-site' }],
  ['another port of this machine', 403, { 'sec-fetch-site': 'same-site' }],
  ['a browser that says two things', 403, { 'sec-fetch-site': 'same-origin, cross-site' }],
  ['another origin, told the old way', 403, { 'sec-fetch-site': null, origin: 'http://evil.example' }],
  ['another port, told the old way', 403, { 'sec-fetch-site': null, origin: 'http://127.0.0.1:8080' }],
  ['an origin nobody knows', 403, { 'sec-fetch-site': null, origin: 'null' }],
  ['a name rebound to this machine', 421, { host: 'evil.example' }],
]

function requestOf(name: OperationName): { path: string; init: RequestInit } {
  const { method, path } = routeOf(name)
  const [asked] = plain[name]
  const address = path.replace(':id', 'none') + (typeof asked === 'string' ? asked : '')
  if ('takes' in operations[name])
    return {
      path: address,
      init: { method, body: '- launched', headers: { 'content-type': 'application/octet-stream' } },
    }
  if (typeof asked !== 'object') return { path: address, init: { method } }
  return {
    path: address,
    init: { method, body: JSON.stringify(asked), headers: { 'content-type': 'application/json' } },
  }
}

test('no stranger reaches any operation, and nothing is written for one', async (t) => {
  const { ask, ledger } = await house(t)
  for (const name of operationNames) {
    const { path, init } = requestOf(name)
    for (const [who, status, headers] of strangers)
      assert.equal((await ask(path, init, headers)).status, status, `${name} for ${who}`)
  }
  const parts = await Array.fromAsync(ledger.exportAll())
  assert.deepEqual(
    parts.filter(({ noun }) => noun !== 'person'),
    [],
  )
})

test('the owner’s own tab, and a program of theirs that holds the session, reach every operation', async (t) => {
  for (const site of ['same-origin', 'none', null]) {
    const { ask, reported } = await house(t)
    for (const name of operationNames) {
      const { path, init } = requestOf(name)
      const reply = await ask(path, init, { 'sec-fetch-site': site })
      const said = await reply.text()
      assert.equal(reply.status, plain[name][1], `${name} from ${site}: ${said.slice(0, 200)}`)
    }
    assert.deepEqual(reported, [])
  }
})

test('a form of any site cannot send a body: only JSON and files have a type that needs asking first', async (t) => {
  const { ask, ledger } = await house(t)
  const simple = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']
  for (const name of operationNames) {
    const { path, init } = requestOf(name)
    if (init.body === undefined) continue
    for (const type of simple)
      assert.equal(
        (await ask(path, { ...init, headers: { 'content-type': type } })).status,
        415,
        `${name} as ${type}`,
      )
  }
  assert.equal(await ledger.entries.count(), 0)
})

test('what is not declared is not there, by any method', async (t) => {
  const { ask } = await house(t)
  const known = new Set(Object.values(routes).map((route) => route.replace(':id', 'none')))
  const paths = new Set([...known].map((route) => route.split(' ')[1] ?? ''))
  for (const path of paths)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      // A name like `weeks` is an id like any other, where an entry is asked for.
      const isEntry = /^\/api\/entries\/[a-z]+$/.test(path) && ['GET', 'PATCH', 'DELETE'].includes(method)
      if (known.has(`${method} ${path}`) || isEntry) continue
      assert.equal((await ask(path, { method })).status, 404, `${method} ${path}`)
    }
  for (const path of [
    '/api',
    '/api/',
    '/api/entries/',
    '/api//entries',
    '/api/entries/a/b',
    '/API/entries',
    '/nothing',
    '/',
  ])
    assert.equal((await ask(path)).status, 404, path)
})

test('a HEAD is told what a GET would be, without the body', async (t) => {
  const { ask } = await house(t)
  for (const name of operationNames.filter((one) => routeOf(one).method === 'GET')) {
    const { path } = requestOf(name)
    const head = await ask(path, { method: 'HEAD' })
    assert.equal(head.status, plain[name][1], name)
    assert.equal(await head.text(), '', name)
  }
})

test('what is mounted, what is described and the list of routes are the same', async (t) => {
  const { app, ask } = await house(t)
  const described = (await (await ask('/api/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, Record<string, { operationId: string }>>
  }
  const { valid, errors } = await new Validator().validate(described)
  assert.ok(valid, JSON.stringify(errors))
  assert.equal(described.openapi, '3.1.0')
  const named = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => `${it.operationId} ${method.toUpperCase()} ${path}`),
  )
  const known = Object.entries(routes).map(([name, route]) => `${name} ${route.replace(/:(\w+)/g, '{$1}')}`)
  assert.deepEqual(named.sort(), known.sort())
  const mounted = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`)
  const besides = ['GET /healthz', 'GET /launch/:token', 'POST /launches', 'GET /api/openapi.json']
  assert.deepEqual([...new Set(mounted)].sort(), [...Object.values(routes), ...besides].sort())
})

test('every field of a body is described, and none but those is taken', () => {
  const { paths } = openApi('earned_4747') as {
    paths: Record<
      string,
      Record<
        string,
        { requestBody?: { content: Record<string, { schema?: { additionalProperties?: unknown } }> } }
      >
    >
  }
  for (const [path, methods] of Object.entries(paths)) {
    for (const { requestBody } of Object.values(methods)) {
      const schema = requestBody?.content['application/json']?.schema
      if (schema !== undefined) assert.equal(schema.additionalProperties, false, path)
    }
  }
})

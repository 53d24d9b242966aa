import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { house } from './api.world.ts'
import { openApi } from './openapi.ts'
import { operations } from './operations/index.ts'
import { routes } from './routes.ts'

type Paths = Record<string, Record<string, { operationId: string }>>

/** Callers that may do nothing, and what each is told. */
const strangers: [name: string, status: number, headers: Record<string, string | null>][] = [
  ['no session', 401, { cookie: null }],
  ['a guessed session', 401, { cookie: 'earned_4747=guessed' }],
  ['another site', 403, { 'sec-fetch-site': 'cross-site' }],
  ['another port of this machine', 403, { 'sec-fetch-site': 'same-site' }],
  ['another origin, told the old way', 403, { 'sec-fetch-site': null, origin: 'http://evil.example' }],
  ['a name rebound to this machine', 421, { host: 'evil.example' }],
]

test('no stranger reaches any operation', async (t) => {
  const { ask } = await house(t)
  for (const route of Object.values(routes)) {
    const [method = '', path = ''] = route.split(' ')
    for (const [name, status, headers] of strangers) {
      const answer = await ask(path.replace(':id', 'x'), { method }, headers)
      assert.equal(answer.status, status, `${route} for ${name}`)
    }
  }
})

test('the owner reaches every operation: none is unmounted, none fails', async (t) => {
  const { ask, reported } = await house(t)
  for (const [name, route] of Object.entries(routes)) {
    const [method = '', path = ''] = route.split(' ')
    const isUpload = 'takes' in operations[name as keyof typeof routes]
    const hasBody = method === 'POST' || method === 'PATCH'
    const headers = { 'content-type': isUpload ? 'application/octet-stream' : 'application/json' }
    const answer = await ask(path.replace(':id', 'x'), {
      method,
      ...(hasBody ? { body: '{}', headers } : {}),
    })
    assert.ok(answer.status < 500, `${route}: ${answer.status}`)
    const said = await answer.text()
    assert.doesNotMatch(said, /No such address/, route)
  }
  assert.deepEqual(reported, [])
})

test('the description is valid OpenAPI 3.1 and names exactly the routes there are', async (t) => {
  const { ask } = await house(t)
  const described = (await (await ask('/api/openapi.json')).json()) as { openapi: string; paths: Paths }
  const { valid, errors } = await new Validator().validate(described)
  assert.ok(valid, JSON.stringify(errors))
  assert.equal(described.openapi, '3.1.0')
  const named = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`,
    ),
  )
  const known = Object.entries(routes).map(([name, route]) => `${name} ${route.replace(/:(\w+)/g, '{$1}')}`)
  assert.deepEqual(named.sort(), known.sort())
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

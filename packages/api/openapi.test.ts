import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { house } from './api.world.ts'
import { openApi } from './openapi.ts'
import { operationNames, routeOf } from './routes.ts'
import { version } from './version.ts'

type Json = Record<string, unknown>
const described = openApi('earned_4747') as {
  info: { version: string }
  paths: Record<
    string,
    Record<string, Json & { parameters?: { name: string; in: string }[]; responses: Json }>
  >
  components: { schemas: Record<string, Json>; securitySchemes: { session: { name: string } } }
}
const text = JSON.stringify(described)

test('every name that is referred to stands among the components, and each of them is used', () => {
  const used = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name))
  assert.deepEqual([...used].sort(), Object.keys(described.components.schemas).sort())
  assert.doesNotMatch(text, /\$defs/)
  for (const [name, schema] of Object.entries(described.components.schemas))
    assert.ok(!('id' in schema), name)
})

test('nothing is described as "anything", but a file and what stands in a clash', () => {
  const anything: string[] = []
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const isSchema = /\.(schema|items|properties\.\w+|anyOf\.\d+|oneOf\.\d+)$/.test(path)
    if (isSchema && Object.keys(value).length === 0) anything.push(path)
    for (const [key, one] of Object.entries(value)) look(one, `${path}.${key}`)
  }
  look(described, '')
  assert.deepEqual(anything, ['.components.schemas.Problem.properties.current'])
})

test('the path names its parameters, and they are no part of the body', () => {
  for (const name of operationNames) {
    const { method, path, inPath } = routeOf(name)
    const it = described.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    const named = (it?.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name)
    assert.deepEqual(named, inPath, name)
  }
})

test('the cookie is the one of the port that was asked', async (t) => {
  const it = await house(t)
  const named = async (host: string) => {
    const cookie = `earned_${host.split(':')[1] ?? '80'}=${it.access.redeem(it.access.launchToken())}`
    const reply = await it.ask('/api/openapi.json', {}, { host, cookie })
    return ((await reply.json()) as typeof described).components.securitySchemes.session.name
  }
  assert.equal(await named('127.0.0.1:4747'), 'earned_4747')
  assert.equal(await named('localhost:5000'), 'earned_5000')
})

test('the version is that of the package', () => {
  const root = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  assert.equal(version, root.version)
  assert.equal(described.info.version, root.version)
})

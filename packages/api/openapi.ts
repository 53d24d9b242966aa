import { z } from 'zod'
import type { AnyOperation } from './operation.ts'
import { operations } from './operations/index.ts'
import { type OperationName, routes } from './routes.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 description, made from the operation table. */
export function openApi(): Json {
  const paths: Record<string, Json> = {}
  for (const name of Object.keys(routes) as OperationName[]) {
    const [method = '', path = ''] = routes[name].split(' ')
    const address = path.replace(/:(\w+)/g, '{$1}')
    paths[address] = { ...paths[address], [method.toLowerCase()]: describe(name, method, operations[name]) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Earned', version: '0.1.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'earned' } },
    },
    security: [{ session: [] }],
  }
}

function describe(name: OperationName, method: string, it: AnyOperation): Json {
  const shape = schemaOf(it.input, 'input')
  const inPath = [...routes[name].matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
  const hasBody = !('takes' in it) && (method === 'POST' || method === 'PATCH')
  const properties = (shape['properties'] ?? {}) as Record<string, Json>
  const required = (shape['required'] ?? []) as string[]
  const parameters = Object.entries(properties)
    .filter(([key]) => inPath.includes(key) || !hasBody)
    .map(([key, schema]) => {
      const place = inPath.includes(key) ? 'path' : 'query'
      return { name: key, in: place, required: place === 'path' || required.includes(key), schema }
    })
  return {
    operationId: name,
    summary: it.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBody(it, hasBody, withoutPath(shape, inPath)),
    responses: {
      ...success(it),
      default: {
        description: 'What was refused or failed',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function requestBody(it: AnyOperation, hasBody: boolean, shape: Json): Json {
  if ('takes' in it) return { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
  return hasBody
    ? { requestBody: { required: true, content: { 'application/json': { schema: shape } } } }
    : {}
}

function success(it: AnyOperation): Json {
  if (!('output' in it)) return { '200': { description: 'The file', content: { [it.mediaType]: {} } } }
  const mediaType = 'gives' in it && it.gives === 'lines' ? 'application/x-ndjson' : 'application/json'
  const status = 'status' in it && it.status !== undefined ? String(it.status) : '200'
  return {
    [status]: { description: 'Done', content: { [mediaType]: { schema: schemaOf(it.output, 'output') } } },
  }
}

function withoutPath(shape: Json, inPath: string[]): Json {
  const properties = Object.fromEntries(
    Object.entries((shape['properties'] ?? {}) as Json).filter(([key]) => !inPath.includes(key)),
  )
  const required = ((shape['required'] ?? []) as string[]).filter((key) => !inPath.includes(key))
  return { ...shape, properties, ...(required.length > 0 ? { required } : { required: undefined }) }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return json
}

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    faults: {
      type: 'array',
      items: { type: 'object', properties: { place: { type: 'string' }, reason: { type: 'string' } } },
    },
    current: {},
  },
}

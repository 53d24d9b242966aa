import { entry, focus, importReport, outcome, person, rating } from '@earned/framework/nouns'
import { z } from 'zod'
import type { AnyOperation } from './operation.ts'
import { operations } from './operations/index.ts'
import { problemShape } from './problem.ts'
import { hasBody } from './read-input.ts'
import { type OperationName, operationNames, routeOf } from './routes.ts'
import { figureShape, outcomeFigureShape, tooLittleShape } from './standing-shape/figure-shape.ts'
import { produceShape } from './standing-shape/produce-shape.ts'
import { version } from './version.ts'

type Json = Record<string, unknown>
/** A schema, and what it refers to by name. */
type Described = { schema: Json; named: Json }

/** What stands once under its name, instead of being written out wherever it is answered. */
const names = z.registry<{ id: string }>()
const namedSchemas = {
  Entry: entry,
  Outcome: outcome,
  Rating: rating,
  Focus: focus,
  Person: person,
  ImportReport: importReport,
  ProduceFacts: produceShape,
  Figure: figureShape,
  OutcomeFigure: outcomeFigureShape,
  TooLittleEvidence: tooLittleShape,
  Problem: problemShape,
}
for (const [id, schema] of Object.entries(namedSchemas)) names.add(schema, { id })

/** The OpenAPI 3.1 description, made from the operation table. `cookie` is the name of the session's cookie. */
export function openApi(cookie: string): Json {
  const paths: Record<string, Json> = {}
  const schemas: Json = { ...describe(problemShape, 'output').named }
  for (const name of operationNames) {
    const { method, path } = routeOf(name)
    const address = path.replace(/:(\w+)/g, '{$1}')
    paths[address] = { ...paths[address], [method.toLowerCase()]: route(name, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Earned', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: { schemas, securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookie } } },
    security: [{ session: [] }],
  }
}

/** One route; the named schemas it answers with are added to `schemas`. */
function route(name: OperationName, schemas: Json): Json {
  const it: AnyOperation = operations[name]
  const refused = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return {
    operationId: name,
    summary: it.summary,
    ...asked(name, it),
    responses: {
      ...success(it, schemas),
      default: { description: 'What was refused or failed', content: refused },
    },
  }
}

/** The input, cut into parameters and body. */
function asked(name: OperationName, it: AnyOperation): Json {
  const { method, inPath } = routeOf(name)
  const isFile = 'takes' in it
  const inBody = hasBody(method) && !isFile
  const { schema } = describe(it.input, 'input')
  const required = (schema['required'] ?? []) as string[]
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Json>)
  const parameters = fields
    .filter(([key]) => inPath.includes(key) || !inBody)
    .map(([key, schema]) => {
      const place = inPath.includes(key) ? 'path' : 'query'
      return { name: key, in: place, required: place === 'path' || required.includes(key), schema }
    })
  const body = {
    ...schema,
    properties: Object.fromEntries(fields.filter(([key]) => !inPath.includes(key))),
    required: required.filter((key) => !inPath.includes(key)),
  }
  const content = isFile ? { 'application/octet-stream': {} } : { 'application/json': { schema: body } }
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(isFile || inBody ? { requestBody: { required: true, content } } : {}),
  }
}

function success(it: AnyOperation, schemas: Json): Json {
  if (!('output' in it)) return { '200': { description: 'The file', content: { [it.mediaType]: {} } } }
  const { schema, named } = describe(it.output, 'output')
  Object.assign(schemas, named)
  const mediaType = 'gives' in it && it.gives === 'lines' ? 'application/x-ndjson' : 'application/json'
  const status = 'status' in it ? (it.status ?? 200) : 200
  return { [status]: { description: 'Done', content: { [mediaType]: { schema } } } }
}

/** A schema within another, so that one with a name of its own is referred to like any other. */
function describe(schema: z.ZodType, io: 'input' | 'output'): Described {
  const metadata = io === 'output' ? names : z.registry<{ id: string }>()
  const made = z.toJSONSchema(z.strictObject({ it: schema }), { io, metadata })
  const referring = JSON.parse(JSON.stringify(made).replaceAll('#/$defs/', '#/components/schemas/')) as {
    properties: { it: Json }
    $defs?: Record<string, Json>
  }
  return { schema: referring.properties.it, named: referring.$defs ?? {} }
}

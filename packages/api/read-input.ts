import type { Context, HonoRequest } from 'hono'
import type { z } from 'zod'
import { Refused } from './problem.ts'

const bodyLimit = 1_000_000

/** The input of an operation, from path and query, or path and body, as its schema takes it. Throws Refused, ZodError. */
export async function readInput<Input extends z.ZodType>(c: Context, input: Input): Promise<z.output<Input>> {
  const inPath = c.req.param()
  const query = queryOf(c.req)
  if (!hasBody(c.req.method)) return input.parse({ ...query, ...inPath })
  refuseNames(Object.keys(query), 'is not read from the address: it belongs in the body')
  const body = await readJson(c.req)
  refuseNames(
    Object.keys(inPath).filter((name) => Object.hasOwn(body, name)),
    'stands in the address already',
  )
  return input.parse({ ...body, ...inPath })
}

/** Whether the input of such a request is its body; what DELETE asks for stands in its address. */
export const hasBody = (method: string): boolean => method === 'POST' || method === 'PATCH'

/** A name given twice in the query is a list. */
export function queryOf(request: HonoRequest): Record<string, unknown> {
  const start = request.url.indexOf('?')
  if (start === -1) return {}
  const search = new URLSearchParams(request.url.slice(start))
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

function refuseNames(names: readonly string[], reason: string): void {
  if (names.length === 0) return
  const faults = names.slice(0, 20).map((name) => ({ place: name.slice(0, 100), reason }))
  throw new Refused(400, faults.map(({ place }) => `${place} ${reason}`).join('; '), { faults })
}

async function readJson(request: HonoRequest): Promise<Record<string, unknown>> {
  if (!isType(request, 'application/json'))
    throw new Refused(415, 'The body must be JSON, sent as application/json.')
  const text = decoded(await bodyBytes(request))
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new Refused(400, 'The body is not JSON: it does not parse.')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refused(400, 'The body must be a JSON object.')
  return body as Record<string, unknown>
}

/** Whether the body says to be of this media type, whatever its parameters. */
export function isType(request: HonoRequest, mediaType: string): boolean {
  const [said = ''] = (request.header('content-type') ?? '').split(';')
  return said.trim().toLowerCase() === mediaType
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refused(400, 'The body is not UTF-8.')
  }
}

/** A body whose length is told is never longer than that; one in chunks is counted as it comes. */
async function bodyBytes(request: HonoRequest): Promise<ArrayBuffer | Uint8Array> {
  const told = request.header('content-length')
  if (told === undefined) return countedBytes(request.raw.body)
  if (Number(told) > bodyLimit) throw tooLarge(bodyLimit)
  return request.arrayBuffer()
}

async function countedBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body ?? []) {
    length += piece.length
    if (length > bodyLimit) throw tooLarge(bodyLimit)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

export const tooLarge = (bytes: number): Refused =>
  new Refused(413, `A request like this may hold ${bytes / 1_000_000} MB at most.`)

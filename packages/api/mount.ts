import type { Context as HttpContext, Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { z } from 'zod'
import type { AnyOperation, Context, Download, Operation, OperationTable, Upload } from './operation.ts'
import { problemOf, Refused } from './problem.ts'
import { type OperationName, routes } from './routes.ts'

const jsonLimit = 1_000_000

/** Turns the operation table into routes. */
export function mount(app: Hono, table: OperationTable, contextFor: (signal: AbortSignal) => Context): void {
  for (const name of Object.keys(routes) as OperationName[]) {
    const [method = '', path = ''] = routes[name].split(' ')
    const it = table[name]
    app.on(method, path, (c) => answer(c, { name, it }, contextFor(c.req.raw.signal)))
  }
}

type Named<T = AnyOperation> = { name: OperationName; it: T }

async function answer(c: HttpContext, { name, it }: Named, context: Context): Promise<Response> {
  if ('takes' in it) return takeFile(c, it, context)
  if ('gives' in it) return giveFile(c, it, context)
  return answerJson(c, { name, it }, context)
}

async function answerJson(
  c: HttpContext,
  { name, it }: Named<Operation>,
  context: Context,
): Promise<Response> {
  const input = it.input.parse(await inputOf(c))
  const key = c.req.header('idempotency-key')
  const isRead = c.req.method === 'GET'
  const output =
    key === undefined || isRead
      ? await it.run(context, input)
      : await once({ name, it }, { key, input, context })
  return c.json(it.output.parse(output) as object, it.status ?? 200)
}

/** A retried change happens once: the first answer is kept with its key and given again. */
async function once(
  { name, it }: Named<Operation>,
  { key, input, context }: { key: string; input: unknown; context: Context },
): Promise<unknown> {
  const asking = { key, operation: name, request: input }
  const done = await context.ledger.once(asking, (ledger) => it.run({ ...context, ledger }, input))
  if (done.ok) return done.answer
  throw new Refused(422, 'This Idempotency-Key was used for another request. Nothing was done.')
}

async function inputOf(c: HttpContext): Promise<Record<string, unknown>> {
  const input = { ...queryOf(c), ...c.req.param() }
  if (c.req.method !== 'POST' && c.req.method !== 'PATCH') return input
  return { ...(await bodyOf(c)), ...input }
}

/** A name given twice in the query is a list. */
function queryOf(c: HttpContext): Record<string, unknown> {
  const all = c.req.queries()
  return Object.fromEntries(
    Object.entries(all).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}

async function bodyOf(c: HttpContext): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new Refused(422, 'The body must be JSON, sent as application/json.')
  }
  if (Number(c.req.header('content-length') ?? 0) > jsonLimit) throw tooLarge()
  const text = await c.req.text()
  if (text.length > jsonLimit) throw tooLarge()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new Refused(
      400,
      `The body is not JSON: ${cause instanceof Error ? cause.message : 'it does not parse'}.`,
    )
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refused(400, 'The body must be a JSON object.')
  }
  return body as Record<string, unknown>
}

const tooLarge = (): Refused => new Refused(413, `A request may hold ${jsonLimit / 1_000_000} MB at most.`)

async function takeFile(c: HttpContext, it: Upload, context: Context): Promise<Response> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/octet-stream\b/i.test(type)) {
    throw new Refused(422, 'A file is sent as application/octet-stream.')
  }
  const input = it.input.parse(queryOf(c))
  const results = it.run(context, input, textOf(c.req.raw.body))
  const first = await results.next()
  if (it.gives === 'json') return c.json(it.output.parse(first.value) as object)
  return sendLines(c, it.output, withFirst(first, results))
}

/** Decodes as UTF-8, a broken byte becoming U+FFFD, so that one bad character never loses a file. */
async function* textOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const piece of body ?? []) yield decoder.decode(piece, { stream: true })
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

async function* withFirst<T>(first: IteratorResult<T, unknown>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return
  yield first.value
  yield* rest
}

function sendLines(c: HttpContext, output: z.ZodType, lines: AsyncGenerator<unknown>): Response {
  c.header('content-type', 'application/x-ndjson; charset=utf-8')
  return stream(c, async (sink) => {
    try {
      for await (const line of lines) await sink.write(`${JSON.stringify(output.parse(line))}\n`)
    } catch (error) {
      await sink.write(`${JSON.stringify({ problem: problemOf(error) })}\n`)
    }
  })
}

async function giveFile(c: HttpContext, it: Download, context: Context): Promise<Response> {
  const input = it.input.parse(queryOf(c))
  const pieces = it.run(context, input)
  const first = await pieces.next()
  c.header('content-type', it.mediaType)
  c.header('content-disposition', `attachment; filename="${it.fileName(context)}"`)
  return stream(c, async (sink) => {
    for await (const piece of withFirst(first, pieces)) await sink.write(piece)
  })
}

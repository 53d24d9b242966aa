import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Context as HttpContext } from 'hono'
import type { Context, Download, Given, Upload } from './operation.ts'
import { Refused } from './problem.ts'
import type { Problem } from './problem-details.ts'
import { isType, queryOf, tooLarge } from './read-input.ts'

const uploadLimit = 500_000_000
const pieceLength = 65_536

/** What is done with a failure that no status can tell any more. */
export type Tell = (error: unknown) => Problem

/** Hands the body to an operation as text, while it comes; sends what it says, at once or line by line. */
export async function takeFile(
  c: HttpContext,
  it: Upload,
  { context, tell }: { context: Context; tell: Tell },
): Promise<Response> {
  if (!isType(c.req, 'application/octet-stream'))
    throw new Refused(415, 'A file is sent as application/octet-stream.')
  if (Number(c.req.header('content-length') ?? 0) > uploadLimit) throw tooLarge(uploadLimit)
  const input = it.input.parse(queryOf(c.req))
  const results = it.run(context, input, textOf(c.req.raw.body))
  // What is refused before the first result still has a status of its own.
  const first = await results.next()
  if (it.gives === 'json') return c.json(first.value as object)
  c.header('content-type', 'application/x-ndjson; charset=utf-8')
  return c.body(ReadableStream.from(encoded(asLines(withFirst(first, results), tell))))
}

/** Sends the pieces of a file as they are made; a caller who leaves ends the making. */
export async function giveFile(c: HttpContext, it: Download, given: Given): Promise<Response> {
  const input = it.input.parse(queryOf(c.req))
  c.header('content-type', it.mediaType)
  c.header('content-disposition', `attachment; filename="${it.fileName(given)}"`)
  if (c.req.method === 'HEAD') return c.body(null)
  const pieces = it.run(given, input)
  const first = await pieces.next()
  return c.body(ReadableStream.from(encoded(joined(withFirst(first, pieces)))))
}

/** Decodes as UTF-8, a broken byte becoming U+FFFD, so that one bad character never loses a file. */
async function* textOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let length = 0
  for await (const piece of whole(body)) {
    length += piece.length
    if (length > uploadLimit) throw tooLarge(uploadLimit)
    yield decoder.decode(piece, { stream: true })
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

/** A file that breaks off is the caller's doing; it must not be taken for one that ended. */
async function* whole(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch {
    throw new Refused(400, 'The file broke off before its end; what had been taken stays.')
  }
}

async function* withFirst<T>(first: IteratorResult<T, unknown>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return
  try {
    yield first.value
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** A failure after the first line can no longer be a status: it comes as a line. */
async function* asLines(values: AsyncGenerator<unknown>, tell: Tell): AsyncGenerator<string> {
  try {
    for await (const value of values) yield `${JSON.stringify(value)}\n`
  } catch (error) {
    yield `${JSON.stringify({ problem: tell(error) })}\n`
  }
}

/** Small pieces put together; between the large ones others have their turn. */
async function* joined(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  let gathered = ''
  for await (const piece of pieces) {
    gathered += piece
    if (gathered.length < pieceLength) continue
    yield gathered
    gathered = ''
    await nextTurn()
  }
  if (gathered !== '') yield gathered
}

async function* encoded(pieces: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}

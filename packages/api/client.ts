import type { z } from 'zod'
import type { Operation, Upload } from './operation.ts'
import type { Operations } from './operations/index.ts'
import type { Problem } from './problem-details.ts'
import { type OperationName, routeOf } from './routes.ts'

export type { Problem } from './problem-details.ts'

export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

type Json = { [N in OperationName]: Operations[N] extends Operation ? N : never }[OperationName]
type Filed = { [N in OperationName]: Operations[N] extends Upload ? N : never }[OperationName]
export type Input<N extends Json | Filed> = z.input<Operations[N]['input']>
export type Output<N extends Json | Filed> = z.output<Operations[N]['output']>

export type CallOptions = { signal?: AbortSignal; idempotencyKey?: string }
export type Client = ReturnType<typeof client>

/**
 * A typed function over the route list: `call('entries.add', { … })` answers the operation's output.
 * Throws ProblemError with what the server said; `fetch` is passed in so that tests need no port.
 */
export function client(base: string, send: typeof fetch = fetch) {
  async function call<N extends Json>(
    name: N,
    input: Input<N>,
    options: CallOptions = {},
  ): Promise<Output<N>> {
    const { method, url, rest } = address(base, name, input)
    const answer = await reach(send, url, {
      method,
      headers: headersFor(method, options),
      ...(method === 'POST' || method === 'PATCH' ? { body: JSON.stringify(rest) } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    })
    return answer.json() as Promise<Output<N>>
  }

  /** Sends a file; yields what the server says as it comes. */
  async function* file<N extends Filed>(
    name: N,
    sent: { input: Input<N>; file: Blob | string },
    options: CallOptions = {},
  ): AsyncGenerator<Output<N>> {
    const { method, path } = routeOf(name)
    const answer = await reach(send, `${base}${path}${query(sent.input as object)}`, {
      method,
      headers: { 'content-type': 'application/octet-stream' },
      body: sent.file,
      ...(options.signal ? { signal: options.signal } : {}),
    })
    for await (const line of lines(answer)) {
      const said: unknown = JSON.parse(line)
      if (isProblem(said)) throw new ProblemError(said.problem)
      yield said as Output<N>
    }
  }

  /** The address of a download, for a link. */
  const href = (name: OperationName): string => base + routeOf(name).path

  return { call, file, href }
}

/** A failure after the first line can no longer be a status: it comes as a line. */
const isProblem = (said: unknown): said is { problem: Problem } =>
  typeof said === 'object' && said !== null && 'problem' in said

function address(base: string, name: OperationName, input: unknown) {
  const { method, path } = routeOf(name)
  const rest: Record<string, unknown> = { ...(input as Record<string, unknown>) }
  const filled = path.replace(/:(\w+)/g, (_, key: string) => {
    const value = String(rest[key])
    delete rest[key]
    return encodeURIComponent(value)
  })
  const withQuery = method === 'GET' || method === 'DELETE' ? filled + query(rest) : filled
  return { method, url: base + withQuery, rest }
}

function query(values: object): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one))
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

function headersFor(method: string, options: CallOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (method === 'POST' || method === 'PATCH') headers['content-type'] = 'application/json'
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey
  return headers
}

async function reach(send: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  let answer: Response
  try {
    answer = await send(url, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ProblemError({
      type: 'about:blank',
      title: 'Earned does not answer. Is it still running?',
      status: 0,
    })
  }
  if (answer.ok) return answer
  const problem = await answer.json().catch(() => undefined)
  throw new ProblemError(
    (problem as Problem | undefined) ?? {
      type: 'about:blank',
      title: answer.statusText,
      status: answer.status,
    },
  )
}

async function* lines(answer: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of answer.body ?? []) {
    const parts = (rest + decoder.decode(piece as Uint8Array, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts.filter((line) => line !== '')
  }
  if (rest !== '') yield rest
}

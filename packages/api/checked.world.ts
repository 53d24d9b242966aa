import assert from 'node:assert/strict'
import { operations } from './operations/index.ts'
import type { AnyOperation, Operation, Upload } from './operation.ts'
import { problemShape } from './problem.ts'
import { operationNames, routeOf } from './routes.ts'

const known = operationNames.map((name) => {
  const { method, path } = routeOf(name)
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`)
  const it: AnyOperation = operations[name]
  return { name, method, pattern, it }
})

/** The operation that answers an address; the one without a parameter where two could. */
export function operationAt(method: string, path: string) {
  const [bare = ''] = path.split('?')
  const fitting = known.filter((one) => one.method === method && one.pattern.test(bare))
  return fitting.find(({ name }) => !routeOf(name).path.includes(':')) ?? fitting[0]
}

/** Every reply of every test goes through here: it is what the operation promises, or a problem, and always guarded. */
export async function checked(method: string, path: string, reply: Response): Promise<Response> {
  const what = `${method} ${path} answered ${reply.status}`
  assert.match(reply.headers.get('content-security-policy') ?? '', /^default-src 'none'/, what)
  assert.equal(reply.headers.get('x-content-type-options'), 'nosniff', what)
  if (method === 'HEAD') return reply
  const type = reply.headers.get('content-type') ?? ''
  if (reply.status >= 400) {
    if (type.startsWith('text/html') && !path.startsWith('/api')) return reply
    assert.match(type, /^application\/problem\+json/, what)
    assert.equal(problemShape.parse(await reply.clone().json()).status, reply.status, what)
    return reply
  }
  const found = operationAt(method, path)
  return found === undefined ? reply : checkedAnswer(found.it, reply, what)
}

async function checkedAnswer(it: AnyOperation, reply: Response, what: string): Promise<Response> {
  const type = reply.headers.get('content-type') ?? ''
  if (!('output' in it)) {
    assert.equal(type, it.mediaType, what)
    return reply
  }
  assert.equal(reply.status, ('status' in it ? it.status : undefined) ?? 200, what)
  if ('gives' in it && it.gives === 'lines') return checkedLines(it, reply)
  assert.match(type, /^application\/json/, what)
  mustFit(it, await reply.clone().json(), what)
  return reply
}

function mustFit(it: Operation | Upload, value: unknown, what: string): void {
  const parsed = it.output.safeParse(value)
  assert.ok(parsed.success, `${what}: ${JSON.stringify(parsed.error?.issues.slice(0, 3))}`)
  // A default of the schema may not fill in what the answer left out.
  assert.deepEqual(parsed.data, value, what)
}

/** The lines as they come, each looked at on its way: a copy of the whole would hide a caller who leaves. */
function checkedLines(it: Upload, reply: Response): Response {
  const decoder = new TextDecoder()
  let rest = ''
  const look = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, sink) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const said = JSON.parse(line) as object
        if ('problem' in said) problemShape.parse(said.problem)
        else mustFit(it, said, line)
      }
      sink.enqueue(piece)
    },
    flush: () => assert.equal(rest, '', 'the last line is whole'),
  })
  return new Response(reply.body?.pipeThrough(look), reply)
}

import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

export type Running = {
  port: number
  /** Takes no new requests, lets those under way end (10 s at most), then resolves. */
  stop(): Promise<void>
}

/** Another program holds the port. */
export class PortTaken extends Error {
  override name = 'PortTaken'
  readonly port: number
  constructor(port: number) {
    super(`port ${port} is taken by another program: set EARNED_PORT to a free one`)
    this.port = port
  }
}

const drainMs = 10_000
const sweepMs = 20
const keptAliveMs = 60_000

/** Listens on loopback only. Throws PortTaken. */
export async function serve(app: Hono, port: number): Promise<Running> {
  // Long: a tab that asks again just as its connection is closed would be told that nothing answers.
  const server = createServer({ keepAliveTimeout: keptAliveMs }, getRequestListener(app.fetch))
  await listening(server, port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () => stop(server),
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    )
    server.listen({ port, host: '127.0.0.1' }, resolve)
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), drainMs)
    // A connection kept alive after its last answer would hold the end up for seconds.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs)
    server.close(() => {
      clearTimeout(force)
      clearInterval(sweep)
      resolve()
    })
  })
}

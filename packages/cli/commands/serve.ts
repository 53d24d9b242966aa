import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, localDay, openPersonal, personalViewer } from '@earned/api'
import { createApp, openAccess, PortTaken, secret, serve } from '@earned/api/http'
import { openBrowser } from '../browser.ts'
import { Mistake } from '../failure.ts'
import { askLaunch, removeControl, writeControl } from '../running.ts'
import { session } from '../session.ts'

const built = join(import.meta.dirname, '../../web/dist')

/** `earned serve`: the personal ledger on loopback, until SIGINT or SIGTERM. A second start says where the first runs. */
export async function serveCommand(options: { port?: string; open?: boolean }): Promise<void> {
  const { config, out } = session({})
  const already = await askLaunch(config.home)
  if (already !== undefined) {
    out.line('Earned already runs for this ledger. Open it here (the address works once):')
    out.line(`  ${already}`)
    return show(already, options)
  }
  const { address, stop } = await start(config, portOf(options.port, config))
  out.line(
    'Earned is open. Only this machine can reach it; the address works once, then this browser stays let in:',
  )
  out.line(`  ${address}`)
  out.line(out.muted(`Ledger: ${join(config.home, 'ledger.db')}. Ctrl-C ends it.`))
  show(address, options)
  await ended()
  await stop()
}

const show = (address: string, { open }: { open?: boolean }): void => {
  if (open !== false) openBrowser(address, process.env)
}

function portOf(text: string | undefined, config: Config): number {
  if (text === undefined) return config.port
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Mistake(`--port takes a number from 0 to 65535, not ${text}`)
  return port
}

async function start(config: Config, port: number) {
  const store = await openPersonal(config.home, 'whole')
  const access = openAccess(join(config.home, 'sessions.json'))
  const key = secret()
  const app = createApp({
    store,
    viewer: personalViewer,
    access,
    key,
    today: () => config.today ?? localDay(),
    home: config.home,
    web: existsSync(built) ? built : undefined,
    report: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  })
  const running = await serve(app, port).catch(async (error: unknown) => {
    await store.close()
    throw error instanceof PortTaken && (await isEarned(port))
      ? new Mistake(otherLedger(port, config.home))
      : error
  })
  writeControl(config.home, { port: running.port, pid: process.pid, key })
  const stop = async (): Promise<void> => {
    removeControl(config.home, process.pid)
    await running.stop()
    await store.close()
  }
  return { address: `http://127.0.0.1:${running.port}/launch/${access.launchToken()}`, stop }
}

/** Whether what holds a port is an Earned, too. */
async function isEarned(port: number): Promise<boolean> {
  if (port === 0) return false
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) })
    return ((await answer.json()) as { is?: unknown }).is === 'earned'
  } catch {
    return false
  }
}

const otherLedger = (port: number, home: string): string =>
  `an Earned runs at http://127.0.0.1:${port} already, for another ledger than ${home}: end it, or set EARNED_PORT to a free port`

/** Resolves at the first signal to end; a second one ends at once. */
const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })

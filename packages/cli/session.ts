import {
  localDay,
  openPersonal,
  personalViewer,
  readConfig,
  type Config,
  type Context,
} from '@earned/api/local'
import { printer, type Printer } from './print.ts'

/** What every command is given. */
export type Session = { config: Config; out: Printer; isJson: boolean }

export const session = (options: { json?: boolean | undefined }): Session => ({
  config: readConfig(process.env),
  out: printer(process.stdout, process.env),
  isJson: options.json === true,
})

/** Opens the ledger, runs, and closes it whatever happens. Works beside a running server: the file takes both. */
export async function withLedger<T>(config: Config, run: (context: Context) => Promise<T>): Promise<T> {
  const store = await openPersonal(config.home, 'light')
  const gone = new AbortController()
  const stop = (): void => gone.abort()
  process.once('SIGINT', stop)
  try {
    const today = config.today ?? localDay()
    return await run({
      ledger: store.as(personalViewer),
      store,
      today,
      home: config.home,
      signal: gone.signal,
    })
  } finally {
    process.off('SIGINT', stop)
    await store.close()
  }
}

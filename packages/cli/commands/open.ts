import { openBrowser } from '../browser.ts'
import { Mistake } from '../failure.ts'
import { askLaunch } from '../running.ts'
import { session } from '../session.ts'

/** `earned open`: a new launch address of the server that runs. */
export async function openCommand(): Promise<void> {
  const { config, out } = session({})
  const address = await askLaunch(config.home)
  if (address === undefined) throw new Mistake('Earned is not running; `earned` starts it')
  out.line(address)
  openBrowser(address, process.env)
}

import { statSync } from 'node:fs'
import { operations } from '@earned/api'
import { columns } from '../print.ts'
import { session, withLedger } from '../session.ts'

/** `earned doctor`: reads every page of the ledger and names each fault. Ends with 5 where there is one. */
export async function doctorCommand(options: { json?: boolean }): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const faults = await context.store.check()
    const place = await operations['place.get'].run(context, {})
    const bytes = statSync(place.place).size
    if (faults.length > 0) process.exitCode = 5
    if (isJson) return out.json({ ...place, bytes, node: process.version, faults })
    const rows = [
      ['ledger', place.place],
      ['size', `${(bytes / 1e6).toFixed(1)} MB, ${place.entries} entries`],
      ['home', place.home],
      ['Earned', place.version],
      ['Node', process.version],
    ]
    for (const row of columns(rows)) out.line(row)
    out.line(
      faults.length === 0
        ? 'Everything was read and is sound.'
        : 'Faults were found. Copy the ledger aside, then put the latest backup in its place:',
    )
    for (const fault of faults) out.line(`- ${fault}`)
  })
}

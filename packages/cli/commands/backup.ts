import { resolve } from 'node:path'
import { operations } from '@earned/api'
import { session, withLedger } from '../session.ts'

/** `earned backup`: a consistent copy, while anything else is running. */
export async function backupCommand(file: string | undefined, options: { json?: boolean }): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const answer =
      file === undefined ? await operations['backups.make'].run(context, {}) : { file: resolve(file) }
    if (file !== undefined) await context.store.backup(answer.file)
    if (isJson) return out.json(answer)
    out.line(`The ledger was copied to ${answer.file}`)
  })
}

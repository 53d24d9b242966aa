import { entryOperations } from '@earned/api/local'
import { entryByEnding } from '../lookup.ts'
import { longDay, safe } from '../print.ts'
import { session, withLedger } from '../session.ts'

/** `earned done`: an entry becomes done, today or on the day given. */
export async function doneCommand(id: string, options: { json?: boolean; day?: string }): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const before = await entryByEnding(context, id)
    const change = entryOperations['entries.change']
    const asked = { id: before.id, version: before.version, state: 'done', day: options.day ?? context.today }
    const entry = await change.run(context, change.input.parse(asked))
    if (isJson) return out.json(entry)
    out.line(`Done on ${longDay(entry.day)}: ${safe(entry.title)}`)
  })
}

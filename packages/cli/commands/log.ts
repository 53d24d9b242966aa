import { entryOperations } from '@earned/api/local'
import { capture } from '@earned/formats/capture'
import { Mistake } from '../failure.ts'
import { shortId } from '../lookup.ts'
import { longDay, safe } from '../print.ts'
import { session, withLedger } from '../session.ts'

/** `earned log`: one line to an entry, with what was understood. */
export async function logCommand(line: string, options: { json?: boolean; dry?: boolean }): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const outcomes = await context.ledger.outcomes.list()
    const { draft, pieces } = capture(line, context.today, { outcomes })
    if (draft === undefined) throw new Mistake('there is nothing in that line to keep')
    if (options.dry) return isJson ? out.json({ draft, pieces }) : void out.line(understood(draft))
    const add = entryOperations['entries.add']
    const entry = await add.run(context, add.input.parse(draft))
    if (isJson) return out.json(entry)
    out.line(`${understood(entry)}  ${out.muted(shortId(entry.id))}`)
  })
}

type Understood = {
  kind: string
  day: string
  title: string
  axes?: readonly string[] | undefined
  people?: readonly string[] | undefined
  state?: string | undefined
}

function understood({ kind, day, title, axes = [], people = [], state }: Understood): string {
  const more = [...axes.map((axis) => `+${axis}`), ...people.map((name) => `with ${name}`)]
  return safe(
    [kind, state === 'done' ? undefined : state, longDay(day), title, ...more].filter(Boolean).join(' · '),
  )
}

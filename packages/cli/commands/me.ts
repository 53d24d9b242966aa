import { operations } from '@earned/api'
import { columns, safe } from '../print.ts'
import { session, withLedger } from '../session.ts'

type Options = {
  name?: string
  role?: string
  background?: string[]
  profile?: string
  stage?: string
  alias?: string[]
  json?: boolean
}

/** `earned me`: who this ledger is about. */
export async function meCommand(options: Options): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const before = await operations['person.get'].run(context, {})
    const asked = wanted(options)
    const change = operations['person.change']
    const person =
      Object.keys(asked).length === 0
        ? before
        : await change.run(context, change.input.parse({ ...asked, version: before.version }))
    if (isJson) return out.json(person)
    const { name, role, background, profile, stage, aliases } = person
    const rows = [
      ['name', name],
      ['role', role],
      ['background', background.join(', ')],
      ['profile', profile ?? 'none'],
      ['stage', stage ?? 'not said'],
      ['also known as', aliases.join(', ')],
    ]
    for (const row of columns(rows)) out.line(safe(row))
  })
}

function wanted({ name, role, background, profile, stage, alias }: Options): Record<string, unknown> {
  const all = { name, role, background, profile: profile === 'none' ? null : profile, stage, aliases: alias }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

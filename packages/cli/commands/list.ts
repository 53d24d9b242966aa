import { entryOperations, type Context } from '@earned/api/local'
import type { Entry } from '@earned/framework'
import { shortId } from '../lookup.ts'
import { columns, longDay, safe } from '../print.ts'
import { session, withLedger } from '../session.ts'

type Options = {
  kind?: string[]
  axis?: string[]
  state?: string[]
  from?: string
  to?: string
  limit?: string
  json?: boolean
}

const shown = 30
const pageSize = 100

/** `earned list`: entries, newest first. As JSON all of them unless a limit is given. */
export async function listCommand(words: string, options: Options): Promise<void> {
  const { config, out, isJson } = session(options)
  const most = options.limit === undefined ? (isJson ? Infinity : shown) : Number(options.limit)
  await withLedger(config, async (context) => {
    const { entries, more } = await collect(context, query(words, options), most)
    if (isJson) return out.json(entries)
    if (entries.length === 0)
      return out.line('Nothing here yet. `earned log "…"` writes the first line down.')
    for (const row of columns(entries.map(rowOf))) out.line(row)
    if (more) out.line(out.muted(`and more: --limit shows them`))
  })
}

const query = (words: string, { kind, axis, state, from, to }: Options): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ q: words || undefined, kinds: kind, axes: axis, states: state, from, to }).filter(
      ([, value]) => value !== undefined,
    ),
  )

async function collect(context: Context, asked: Record<string, unknown>, most: number) {
  const list = entryOperations['entries.list']
  const entries: Entry[] = []
  let cursor: string | null = null
  do {
    const limit = Math.max(1, Math.min(pageSize, most - entries.length))
    const page: { entries: Entry[]; next: string | null } = await list.run(
      context,
      list.input.parse({ ...asked, limit, ...(cursor === null ? {} : { cursor }) }),
    )
    entries.push(...page.entries)
    cursor = page.next
  } while (cursor !== null && entries.length < most)
  return { entries, more: cursor !== null }
}

const rowOf = ({ id, day, kind, state, title }: Entry): string[] => [
  shortId(id),
  longDay(day),
  kind,
  state === 'done' ? '' : state,
  safe(title),
]

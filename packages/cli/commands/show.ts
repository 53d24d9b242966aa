import type { Entry } from '@earned/framework'
import { entryByEnding } from '../lookup.ts'
import { columns, longDay, safe } from '../print.ts'
import { session, withLedger } from '../session.ts'

/** `earned show`: one entry, whole. */
export async function showCommand(id: string, options: { json?: boolean }): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const entry = await entryByEnding(context, id)
    if (isJson) return out.json(entry)
    out.line(out.strong(safe(entry.title)))
    for (const row of columns(facts(entry))) out.line(row)
    if (entry.body !== '') out.line(`\n${safe(entry.body)}`)
  })
}

function facts(entry: Entry): string[][] {
  const rows: [string, string][] = [
    ['id', entry.id],
    ['kind', entry.kind],
    ['state', entry.state],
    ['day', longDay(entry.day)],
    ['planned for', entry.plannedDay === null ? '' : longDay(entry.plannedDay)],
    ['axes', entry.axes.join(', ')],
    ['my part', entry.myPart],
    ['the team’s part', entry.teamPart],
    ['with', entry.people.join(', ')],
    ['moved', entry.changes.map(change).join('; ')],
    ['links', entry.links.map((link) => link.url).join(' ')],
    ['came from', entry.sourceKey === null ? entry.source : `${entry.source} ${entry.sourceKey}`],
    ['the line', entry.line ?? ''],
  ]
  return rows.filter(([, value]) => value !== '').map(([name, value]) => [name, safe(value)])
}

const change = ({ metric, from, to, by, unit }: Entry['changes'][number]): string =>
  by === null
    ? `${metric} ${from ?? '?'} -> ${to ?? '?'} ${unit}`
    : `${metric} ${by > 0 ? '+' : ''}${by} ${unit}`

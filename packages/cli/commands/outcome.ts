import { operations } from '@earned/api'
import type { Outcome } from '@earned/framework'
import { Mistake } from '../failure.ts'
import { shortId } from '../lookup.ts'
import { columns, longDay, safe } from '../print.ts'
import { session, withLedger } from '../session.ts'

type Options = {
  add?: string
  metric?: string
  unit?: string
  baseline?: string
  target?: string
  due?: string
  read?: string
  value?: string
  json?: boolean
}

/** `earned outcome`: shown, added, or read. */
export async function outcomeCommand(options: Options): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const all = operations['outcomes.list']
    if (options.add !== undefined) {
      const add = operations['outcomes.add']
      await add.run(context, add.input.parse(draft(options.add, options)))
    }
    if (options.read !== undefined) {
      const ending = options.read
      const found = (await all.run(context, {})).outcomes.filter((one) => one.id.endsWith(ending))
      if (found.length !== 1 || found[0] === undefined)
        throw new Mistake(`${found.length} outcomes end with ${ending}`)
      const read = operations['outcomes.read']
      await read.run(
        context,
        read.input.parse({ id: found[0].id, day: context.today, value: number(options.value, '--value') }),
      )
    }
    const { outcomes } = await all.run(context, {})
    if (isJson) return out.json(outcomes)
    for (const row of columns(outcomes.map(rowOf))) out.line(safe(row))
  })
}

function draft(title: string, { metric, unit, baseline, target, due }: Options): Record<string, unknown> {
  return {
    title,
    metric: metric ?? '',
    unit: unit ?? '',
    baseline: optional(baseline, '--baseline'),
    target: optional(target, '--target'),
    due: due ?? null,
  }
}

const optional = (text: string | undefined, name: string): number | null =>
  text === undefined ? null : number(text, name)

function number(text: string | undefined, name: string): number {
  const value = Number(text)
  if (text === undefined || text.trim() === '' || !Number.isFinite(value))
    throw new Mistake(`${name} needs a number, not ${text ?? 'nothing'}`)
  return value
}

function rowOf({ id, title, metric, unit, baseline, target, due, readings }: Outcome): string[] {
  const last = readings.at(-1)
  return [
    shortId(id),
    due === null ? 'no date' : longDay(due),
    `${baseline ?? '?'} -> ${target ?? '?'} ${unit}`,
    last ? `last ${last.value}` : 'not read',
    `${title}${metric ? ` (${metric})` : ''}`,
  ]
}

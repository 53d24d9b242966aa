import { operations } from '@earned/api'
import { axes, axisKey, type AxisKey } from '@earned/framework'
import { Mistake } from '../failure.ts'
import { entryByEnding } from '../lookup.ts'
import { session, withLedger, type Session } from '../session.ts'

type Options = { cite?: string[]; yardstick?: string; note?: string; json?: boolean }

/** `earned rate`: the own view of one axis; without a level, the level texts. */
export async function rateCommand(
  asked: { axis: string; level: string | undefined },
  options: Options,
): Promise<void> {
  const it = session(options)
  const axis = axisKey.safeParse(asked.axis)
  if (!axis.success)
    throw new Mistake(`there is no axis ${asked.axis}; the axes are ${axisKey.options.join(', ')}`)
  const { level } = asked
  if (level === undefined) return showLevels(it, axis.data)
  await withLedger(it.config, async (context) => {
    const cited = await Promise.all((options.cite ?? []).map((ending) => entryByEnding(context, ending)))
    const add = operations['ratings.add']
    const draft = add.input.parse({
      axis: axis.data,
      level: /^[0-5]$/.test(level) ? Number(level) : level,
      day: context.today,
      entryIds: cited.map((entry) => entry.id),
      ...(options.yardstick ? { yardstick: options.yardstick } : {}),
      ...(options.note ? { note: options.note } : {}),
    })
    const rating = await add.run(context, draft)
    if (it.isJson) return it.out.json(rating)
    const rests =
      cited.length === 0
        ? 'no entry is cited yet'
        : `rests on ${cited.length === 1 ? 'one entry' : `${cited.length} entries`}`
    it.out.line(`Your own view of ${axes[axis.data].name}: ${rating.level} of 5 (${rests}).`)
  })
}

function showLevels({ out, isJson }: Session, axis: AxisKey): void {
  const { name, levels } = axes[axis]
  if (isJson) return out.json(axes[axis])
  out.line(out.strong(name))
  levels.forEach(({ text }, level) => out.line(`  ${level}  ${text}`))
}

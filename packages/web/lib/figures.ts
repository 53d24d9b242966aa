import type { Figure } from '@earned/engine'
import { type EntryKind, entryKindTexts } from '@earned/framework'

/** The names figures of the standing go by in an address, and on the screen. */
const names: Record<string, string> = {
  'produce.outputs': 'outputs done this quarter',
  'produce.followThrough.planned': 'outputs planned for this quarter',
  'produce.followThrough.done': 'planned for this quarter and done',
  'produce.followThrough.dropped': 'planned for this quarter and dropped',
  'produce.followThrough.open': 'planned for this quarter and still open',
  'produce.followThrough.late': 'past their planned day',
  'produce.serving': 'outputs this quarter that serve an outcome',
  'produce.outcomes.due': 'outcomes due this quarter',
  'produce.outcomes.read': 'outcomes read this quarter',
  'produce.outcomes.met': 'outcomes met this quarter',
  'produce.outcomes.missed': 'outcomes missed this quarter',
  'produce.outcomes.waiting': 'outcomes waiting for their result',
  'produce.unblocking': 'unblockings this quarter',
  'produce.decision': 'decisions this quarter',
  'produce.prevented': 'prevented work this quarter',
  'produce.community': 'community acts this quarter',
  'produce.unsorted': 'done this quarter, not sorted yet',
  'ws.produce.evidence': 'cited for Produce',
  'ws.bring.evidence': 'cited for Bring',
  'ws.operate.evidence': 'cited for Operate',
  'suggestion.evidence': 'cited in your ratings',
  'stage.outputsThisQuarter': 'outputs done this quarter',
}

/** What a figure counts, in words. */
export function figureName(path: string): string {
  const plain = path.replace(/^lastQuarter\./, 'produce.')
  const kind = /^produce\.byKind\.(\w+)$/.exec(plain)?.[1]
  const name =
    kind && kind in entryKindTexts
      ? `${entryKindTexts[kind as EntryKind].plural.toLowerCase()} this quarter`
      : names[plain]
  const said = name ?? (plain.startsWith('stage.') ? 'what shows this sign' : 'this figure')
  return path === plain ? said : said.replace('this quarter', 'in the last quarter with outputs')
}

/**
 * The figure that a dotted path names: `produce.followThrough.late`. In a list the part is looked for as the key of
 * a member (`ws.bring`), else as its place. Undefined where there is none, or where it cannot be told yet.
 */
export function figureIn(standing: object, path: string): Figure | undefined {
  let at: unknown = standing
  for (const part of path.split('.')) at = memberOf(at, part)
  return isFigure(at) ? at : undefined
}

function memberOf(of: unknown, part: string): unknown {
  if (Array.isArray(of)) return of.find((one) => isNamed(one, part)) ?? of[Number(part)]
  return typeof of === 'object' && of !== null && Object.hasOwn(of, part)
    ? (of as Record<string, unknown>)[part]
    : undefined
}

const isNamed = (one: unknown, name: string): boolean =>
  typeof one === 'object' &&
  one !== null &&
  ['kind', 'w', 'axis', 'key'].some((key) => (one as Record<string, unknown>)[key] === name)

const isFigure = (it: unknown): it is Figure =>
  typeof it === 'object' && it !== null && 'entryIds' in it && Array.isArray(it.entryIds)

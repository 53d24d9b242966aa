import {
  axes,
  axisKeys,
  entryKinds,
  entryKindTexts,
  type AxisKey,
  type EntryKind,
  type EntryState,
} from '@earned/framework'

/** What the words of a heading say of everything under it. */
export type HeadingWords = { state?: EntryState; kind?: EntryKind; axes?: AxisKey[] }

const states: readonly (readonly [EntryState, RegExp])[] = [
  ['dropped', /^(dropped|cancell?ed|stopped|not doing|abandoned)$/],
  [
    'planned',
    /^(planned|plans?|next|next steps|next up|up next|upcoming|to-? ?do|backlog|later|goals?|goals? for .+|coming up)$/,
  ],
  ['in_progress', /^(in progress|ongoing|doing|wip|work in progress|underway)$/],
  [
    'done',
    /^(done|shipped|completed?|finished|delivered|accomplishments?|achievements?|wins|what i did|highlights)$/,
  ],
]

const kinds = new Map<string, EntryKind>(
  entryKinds
    .filter((kind) => kind !== 'other' && kind !== 'output')
    .flatMap((kind) =>
      [entryKindTexts[kind].label, entryKindTexts[kind].plural].map((name) => [name.toLowerCase(), kind]),
    ),
)

const axisNames = new Map<string, AxisKey>(
  axisKeys
    .filter((key) => key !== 'produce')
    .flatMap((key) => [key, axes[key].name, axes[key].shortName].map((name) => [name.toLowerCase(), key])),
)

/** Undefined where a heading is a topic: the name of a project, or of anything else. */
export function headingWords(heading: string): HeadingWords | undefined {
  const name = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&,/' -]+/gu, '')
    .trim()
  const state = states.find(([, pattern]) => pattern.test(name))?.[0]
  if (state !== undefined) return { state }
  const kind = kinds.get(name)
  const axis = axisNames.get(name.replace(/\s*&\s*/g, ' and '))
  // "Community" is both.
  if (kind !== undefined || axis !== undefined)
    return { ...(kind === undefined ? {} : { kind }), ...(axis === undefined ? {} : { axes: [axis] }) }
  const parts = name.split(/\s*(?:&|,|\/|\band\b)\s*/).map((part) => axisNames.get(part))
  const known = parts.filter((axis) => axis !== undefined)
  return known.length === parts.length ? { axes: [...new Set(known)] } : undefined
}

import { type DateMention, daysOf, findMentions } from '../calendar/date-mention.ts'
import { dayNumber } from '../calendar/days.ts'
import type { NumberFinding } from '../finding.ts'
import type { Place } from '../finding.ts'
import { line } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

type Step = Place & {
  text: string
  first: number
  last: number
  share: number | undefined
  what: 'stage' | 'sign-off' | 'read' | 'other'
}

const signOff =
  /\b(?:sign(?:ed)?[- ]?off|approv(?:al|ed)|go\/no-?go|legal review|security review|privacy review|qa complete|code freeze|readiness review)\b/i
const read =
  /\b(?:read-?out|post-?launch review|success (?:review|measure\w*)|measure results|results? review|retro(?:spective)?|post-?mortem)\b/i
const stage =
  /\b(?:launch(?:es|ed)?|roll-?out|ramp|general availability|GA|stage \d|phase \d|release(?:d)? to|go[- ]live|beta|canary|dogfood|staff)\b/i

/**
 * launch.dates: in a plan's table or list of steps, a wider stage dated before a narrower one, a sign-off dated behind the
 * first stage it is for, or results read before the launch. docs/method/numbers/launch.dates.md
 */
export function checkLaunch({ layout, grids, around: { kind } }: ReadText): Ruling[] {
  if (
    kind !== 'launch_plan' &&
    kind !== 'gtm' &&
    !/\b(?:launch plan|roll-?out plan|release plan|launch (?:timeline|schedule))\b/i.test(layout.prose)
  )
    return []
  const { prose, blocks } = layout
  const rows = grids.map(({ rows: all }) =>
    all.flatMap(({ start, end }) => stepOf(prose, { start, end }) ?? []),
  )
  const lists = new Map<number, Step[]>()
  for (const { kind: of, list, start, end } of blocks) {
    const step = of === 'item' ? stepOf(prose, { start, end }) : undefined
    if (step) lists.set(list, [...(lists.get(list) ?? []), step])
  }
  return [...rows, ...lists.values()].filter((steps) => steps.length >= 2).flatMap(judge)
}

/** A row or item with exactly one dated day, month or quarter. */
function stepOf(prose: string, { start, end }: Place): Step | undefined {
  const mentions = findMentions(prose, start, end)
  const [only, ...others] = mentions
  const days = only && others.length === 0 ? daysOf(only) : undefined
  if (!only || !days) return undefined
  const text = prose.slice(start, end)
  const shares = [...text.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d)?)\s?%/g)].map((match) => Number(match[1]))
  const share = shares.length === 1 ? shares[0] : undefined
  const what = signOff.test(text)
    ? 'sign-off'
    : read.test(text)
      ? 'read'
      : share !== undefined || stage.test(text)
        ? 'stage'
        : 'other'
  return { ...place(only), text, first: dayNumber(days.first), last: dayNumber(days.last), share, what }
}

const place = ({ start, end }: DateMention): Place => ({ start, end })

function judge(steps: readonly Step[]): Ruling[] {
  const stages = steps.filter(({ what }) => what === 'stage')
  const [earliest] = stages.toSorted((a, b) => a.first - b.first)
  const rulings = stages.slice(1).flatMap((later, i) => widens(stages[i], later))
  if (!earliest) return rulings
  for (const step of steps) {
    if (step.what === 'sign-off')
      rulings.push(
        step.first > earliest.last
          ? found(step, finding('sign-off after the start', earliest, step))
          : holds(step),
      )
    if (step.what === 'read')
      rulings.push(
        step.last < earliest.first
          ? found(step, finding('read before the launch', step, earliest))
          : holds(step),
      )
  }
  return rulings
}

/** Stages with a share each: the wider one must not come first. */
function widens(narrower: Step | undefined, wider: Step): Ruling[] {
  if (narrower?.share === undefined || wider.share === undefined || narrower.share === wider.share) return []
  const [small, large] = narrower.share < wider.share ? [narrower, wider] : [wider, narrower]
  return [large.last < small.first ? found(large, finding('wider stage first', large, small)) : holds(large)]
}

function finding(reason: string, earlier: Step, later: Step): NumberFinding {
  const spans = [earlier, later].map(({ start, end }) => ({ start, end }))
  return {
    rule: 'launch.dates',
    severity: 'warning',
    spans,
    args: { reason, days: later.first - earlier.last },
    proof: [
      line('days between', 'first day of the later − last day of the earlier', {
        value: later.first - earlier.last,
      }),
    ],
  }
}

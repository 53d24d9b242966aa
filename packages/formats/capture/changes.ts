import type { MetricChange } from '@earned/framework/nouns'
import { amountPattern, readAmount, sameUnit } from './amounts.ts'
import { type Line, wordFrom } from './line.ts'
import { type Metric, metricAfter, metricBefore } from './metrics.ts'
import { type Found, isTaken, type Span } from './piece.ts'

type Change = Span & { value: MetricChange }
type Groups = Record<string, string | undefined>

const arrow = '\\s{0,3}(?:-{1,2}>|={1,2}>|→|⇒|➔|➜|➡\\uFE0F?|-&gt;)\\s{0,3}'
/** No part of a longer word: "backup 12%", "nearby". */
const alone = '(?<![\\p{L}\\p{N}_-])'
const counted = '(?:\\s(?<counted>\\p{Ll}{3,15}))?'
const moved = new RegExp(
  `(?:${alone}(?<from>[Ff]rom)\\s{1,3})?${amountPattern('A')}${counted}(?<joint>${arrow}|\\s{1,3}to\\s{1,3})${amountPattern('B')}`,
  'gu',
)
const signed = new RegExp(amountPattern('', '[+−-]'), 'gu')
const turned = new RegExp(
  `${alone}(?<turn>[Uu]p|[Dd]own)(?:\\s{1,3}by)?\\s{1,3}${amountPattern('', '')}`,
  'gu',
)
const verbs = new RegExp(`${alone}by\\s{1,3}${amountPattern('', '')}`, 'gu')
const raising = new Set('raised raise lifted lift increased increase grew grow boosted boost up'.split(' '))
const lowering = new Set(
  'reduced reduce cut lowered lower decreased decrease dropped drop shrank down'.split(' '),
)
const turning = /^(?:down|all|back|and)$/
/** A number of these is no measure: "page 3 -> 4", "iOS 16 -> 17". */
const countless = new Set(
  (
    'page pages step sprint sprints week weeks day days section sections chapter level levels phase version versions release ' +
    'releases item kubernetes redis rails windows ios js nextjs css tls https postgres status series windows tickets'
  ).split(' '),
)
const upgrading = new Set(
  'upgraded upgrade upgrading migrated migrate bumped bump moved rescheduled linked merged'.split(' '),
)
const longestName = 120
const most = 20

/**
 * Metrics that moved: "conversion 3.1% -> 3.6%", "p95 from 900 ms to 600 ms", "NPS 31 to 38", "+12% signups",
 * "churn down 2 pp", "reduced churn by 2pp". A number without a unit needs a metric that is known or counted.
 */
export function findChanges(line: Line, taken: readonly Span[]): Found[] {
  const all = [...taken]
  const found: Change[] = []
  for (const read of [movedChanges, turnedChanges, verbChanges, signedChanges]) {
    for (const change of read(line, all)) {
      if (isTaken(change, all) || change.value.metric.length > longestName) continue
      found.push(change)
      all.push(change)
    }
  }
  return found
    .slice(0, most)
    .map(({ start, end, value }) => ({ piece: { type: 'change', start, end, value }, leaves: [] }))
}

function movedChanges(line: Line, taken: readonly Span[]): Change[] {
  return [...line.text.matchAll(moved)].flatMap((match) => {
    const groups: Groups = match.groups ?? {}
    const [a, b] = [readAmount(groups, 'A'), readAmount(groups, 'B')]
    const amounts = a && b && sameUnit(a, b)
    const counted = groups['counted'] ?? ''
    if (!amounts || (counted !== '' && (amounts.unit !== '' || turning.test(counted)))) return []
    const unit = amounts.unit || counted
    const span = { start: match.index, end: endOf(line.text, match.index + match[0].length, counted) }
    const plain = groups['from'] === undefined && /to/.test(groups['joint'] ?? '')
    const metric = plain ? metricBefore(line, span.start, taken) : metricOf(line, span, taken)
    if (!metric || !movesIn(line, metric, { ...amounts, unit, plain })) return []
    const value = { metric: metric.name, from: amounts.from, to: amounts.to, by: null, unit }
    return [{ ...around(span, metric), value }]
  })
}

/** "from 9 steps to 5 steps": the second word for what is counted belongs to the change. */
function endOf(text: string, end: number, counted: string): number {
  const again = counted !== '' && text.startsWith(` ${counted}`, end)
  return again ? end + 1 + counted.length : end
}

function metricOf(line: Line, { start, end }: Span, taken: readonly Span[]): Metric | undefined {
  const before = metricBefore(line, start, taken)
  return before && !before.loose ? before : metricAfter(line, end, taken)
}

/** "NPS 31 to 38" and numbers without a unit say what moved only where the metric is one. */
function movesIn(
  line: Line,
  metric: Metric,
  { from, to, unit, plain }: { from: number; to: number; unit: string; plain: boolean },
): boolean {
  if (plain && !metric.known) return false
  if (unit !== '') return true
  const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2050
  if (isYear(from) && isYear(to)) return false
  const last = metric.name.split(/\s/u).at(-1)?.toLowerCase() ?? ''
  const lead = line.words[wordFrom(line, metric.start) - 1]?.key ?? ''
  if (countless.has(last) && !(metric.known && !upgrading.has(lead))) return false
  return !upgrading.has(lead) && (metric.known || /^\p{Ll}{3,}s$/u.test(last))
}

function turnedChanges(line: Line, taken: readonly Span[]): Change[] {
  return [...line.text.matchAll(turned)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const sign = match.groups?.['turn']?.toLowerCase() === 'up' ? 1 : -1
    return by(match.groups ?? {}, { span, sign, metric: metricBefore(line, span.start, taken) })
  })
}

function verbChanges(line: Line, taken: readonly Span[]): Change[] {
  return [...line.text.matchAll(verbs)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const metric = metricBefore(line, span.start, taken)
    const verb = line.words[wordFrom(line, metric?.start ?? 0) - 1]?.key ?? ''
    const sign = raising.has(verb) ? 1 : lowering.has(verb) ? -1 : 0
    return sign === 0 ? [] : by(match.groups ?? {}, { span, sign, metric })
  })
}

function signedChanges(line: Line, taken: readonly Span[]): Change[] {
  return [...line.text.matchAll(signed)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const before = metricBefore(line, span.start, taken)
    const after = metricAfter(line, span.end, taken)
    const metric = before?.known ? before : after?.known || !before || before.loose ? after : before
    return by(match.groups ?? {}, { span, sign: 1, metric })
  })
}

function by(
  groups: Groups,
  { span, sign, metric }: { span: Span; sign: number; metric: Metric | undefined },
): Change[] {
  const amount = readAmount(groups, '')
  if (!metric || !amount || (amount.unit === '' && !metric.known)) return []
  const value = { metric: metric.name, from: null, to: null, by: sign * amount.value, unit: amount.unit }
  return [{ ...around(span, metric), value }]
}

function around(span: Span, metric: Span): Span {
  return { start: Math.min(span.start, metric.start), end: Math.max(span.end, metric.end) }
}

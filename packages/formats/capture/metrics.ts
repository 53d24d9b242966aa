import { isJoint, type Line, type Word, wordFrom } from './line.ts'
import { isTaken, type Span } from './piece.ts'
import { isPast } from './verbs.ts'

/** The name of what moved. `known`: its last word is a metric in the list below; `loose`: a verb that moves nothing stands before it. */
export type Metric = Span & { name: string; known: boolean; loose: boolean }

const metrics = new Set(
  (
    'conversion conversions nps csat ces churn retention activation adoption signup signups sign-ups registrations dau mau ' +
    'wau arr mrr gmv aov ltv cac ctr arpu roas revenue sales bookings margin profit latency p50 p75 p90 p95 p99 rate ratio score ' +
    'rating ratings share uptime downtime traffic sessions visits views pageviews installs downloads orders refunds returns ' +
    'tickets bugs incidents errors crashes complaints contacts leads trials users customers merchants sellers buyers ' +
    'subscribers members engagement stickiness usage completion completions abandonment drop-off dropoff bounce cost costs ' +
    'spend time duration throughput velocity accuracy precision recall coverage lcp cls inp ttfb fcp backlog fraud ' +
    'chargebacks renewals pipeline satisfaction starts clicks impressions purchases payments transactions volume'
  ).split(' '),
)
const moving = new Set(
  (
    'raise raised lift lifted increase increased reduce reduced grow grew drop dropped cut improve improved move moved bring ' +
    'brought take took get got push pushed drive drove lower lowered decrease decreased double halve shrank boost boosted took'
  ).split(' '),
)
const between = new Set(
  (
    'went moved improved grew rose fell dropped increased decreased climbed jumped is was are were now up down has have gone ' +
    'from by going came ='
  ).split(' '),
)
/** Small words inside the name of a metric, by what stands before them: "time to value", "cost per order". */
const linking = new Map([
  ['to', 'time days hours minutes'.split(' ')],
  ['of', 'number share rate cost percentage value'.split(' ')],
  ['per', 'orders tickets cost revenue contacts sessions errors'.split(' ')],
])
const noMetric = new Set(
  (
    'faster slower more less fewer better worse off discount higher lower bigger smaller cheaper yoy mom wow qoq in of on yet ' +
    'only about around roughly nearly almost than each'
  ).split(' '),
)
const uplift = new Set('uplift lift increase growth improvement drop decrease reduction'.split(' '))
const longest = 4

/** The metric named just before the offset: "checkout conversion rate (", "conversion went from ". */
export function metricBefore(line: Line, offset: number, taken: readonly Span[]): Metric | undefined {
  const bracket = /\s\([^()]{1,20}\)\s*$/u.exec(line.text.slice(Math.max(0, offset - 24), offset))
  const at = offset - (bracket?.[0].length ?? 0)
  let last = wordFrom(line, at) - 1
  const beside = line.words[last]
  if (!beside) return undefined
  const gap = line.text.slice(beside.end, at)
  if (!/^[`*_~”’"]?\s*[:=(]?\s*$/u.test(gap)) return undefined
  while (last >= 0 && between.has(line.words[last]?.key ?? '') && !isVerbAlone(line, last)) last -= 1
  const metric = nameEndingAt(line, last, taken)
  return metric && (metric.known || !/[:]/.test(gap)) && sameClause(line, last, beside) ? metric : undefined
}

function sameClause(line: Line, last: number, beside: Word): boolean {
  return line.words[last]?.clause === beside.clause
}

/** "grew from 3 to 5": the verb is the head of the line and no metric stands before it. */
function isVerbAlone(line: Line, index: number): boolean {
  return index === 0 || line.words[index - 1]?.clause !== line.words[index]?.clause
}

function nameEndingAt(line: Line, last: number, taken: readonly Span[]): Metric | undefined {
  const end = line.words[last]
  if (!end || !isNameWord(end, taken) || linking.has(end.key)) return undefined
  let first = last
  while (last - first < longest - 1) {
    const word = line.words[first - 1]
    if (!word || word.clause !== end.clause) break
    const linked = linking.get(word.key)?.includes(line.words[first - 2]?.key ?? '') ?? false
    if (!linked && !isNameWord(word, taken)) break
    first -= linked ? 2 : 1
  }
  const before = line.words[first - 1]
  const verb =
    before !== undefined && before.clause === end.clause && isPast(before.key) && !moving.has(before.key)
  const start = line.words[first]?.start ?? end.start
  return {
    name: line.text.slice(start, end.end).replace(/\s+/gu, ' '),
    start,
    end: end.end,
    known: metrics.has(end.key),
    loose: verb,
  }
}

function isNameWord(word: Word, taken: readonly Span[]): boolean {
  if (metrics.has(word.key)) return !isTaken(word, taken)
  const other = isJoint(word) || moving.has(word.key) || between.has(word.key) || isPast(word.key)
  return !other && /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word.text) && !isTaken(word, taken)
}

/** The metric named just after the offset: "+12% signups", "+12% uplift in signups". */
export function metricAfter(line: Line, offset: number, taken: readonly Span[]): Metric | undefined {
  let next = wordFrom(line, offset)
  if (!/^\s*$/u.test(line.text.slice(offset, line.words[next]?.start ?? offset))) return undefined
  if (uplift.has(line.words[next]?.key ?? '') && isIn(line.words[next + 1])) next += 1
  if (isIn(line.words[next])) next += 1
  const first = line.words[next]
  if (!first || noMetric.has(first.key) || !isNameWord(first, taken)) return undefined
  let last = next
  for (let word = line.words[last + 1]; word && last - next < longest - 1; word = line.words[last + 1]) {
    if (word.clause !== first.clause || noMetric.has(word.key) || !isNameWord(word, taken)) break
    last += 1
  }
  const end = line.words[last]?.end ?? first.end
  const known = metrics.has(line.words[last]?.key ?? '')
  return {
    name: line.text.slice(first.start, end).replace(/\s+/gu, ' '),
    start: first.start,
    end,
    known,
    loose: false,
  }
}

function isIn(word: Word | undefined): boolean {
  return word?.key === 'in' || word?.key === 'of' || word?.key === 'on'
}

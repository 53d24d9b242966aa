import type { NumberToken } from '../../document/number-token.ts'
import { printed, type Printed } from '../rounding/printed.ts'
import { after, before, between, type Clause } from './clause.ts'

/** A printed interval. Its ends keep the number as printed; `unit` says what they are in. */
export type IntervalClaim = {
  start: number
  end: number
  low: Printed
  high: Printed
  unit: 'percent' | 'points' | 'none'
  /** .95 where it is said; undefined where it is not. */
  confidence?: number
  /** What the words beside it say it is of. */
  of?: 'difference' | 'relative' | 'ratio' | 'odds'
}

const keyword = /\b(?:CIs?|C\.I\.|CrI|HDI|(?:confidence|credible|credibility|uncertainty)[ -]interval)s?\b/g
const joint = /^\s*(?:,|;|to|and|–|—|-|\.\.\.?|…|:|→|through)\s*$/
const opening = /^[^\d.;]{0,60}$/
const ratioWords = /\b(?:odds ratio|OR)\b[^.;]{0,40}$/
const riskWords = /\b(?:risk ratio|rate ratio|relative risk|RR|hazard ratio|HR|ratio)\b[^.;]{0,40}$/
const relativeWords = /\b(?:relative|rel\.?|lift|uplift)\b[^.;]{0,40}$/i
const differenceWords =
  /\b(?:difference|diff|absolute|abs\.?|delta|pp|percentage points?)\b[^.;]{0,40}$|Δ[^.;]{0,40}$/i

/** The intervals a sentence states, each named as one ("95% CI [0.1, 0.7]", "(95% CI: 1.03–1.08)", "[1, 2] (95% CI)"). */
export function readIntervals(clause: Clause): IntervalClaim[] {
  if (!/C[.r]?I|HDI|interval/.test(clause.text)) return []
  const claims: IntervalClaim[] = []
  for (const match of clause.text.matchAll(keyword)) {
    const [from, to] = [clause.start + match.index, clause.start + match.index + match[0].length]
    const pair = pairAfter(clause, to) ?? pairBefore(clause, from)
    if (!pair || claims.some(({ start }) => start === pair[0].start)) continue
    claims.push(toClaim(clause, pair, { start: from, end: to }))
  }
  return claims
}

type Pair = readonly [NumberToken, NumberToken]

function pairAfter(clause: Clause, at: number): Pair | undefined {
  const i = clause.tokens.findIndex((token) => token.start >= at && token.role !== 'level')
  const [low, high] = [clause.tokens[i], clause.tokens[i + 1]]
  if (!low || !high || !opening.test(between(clause, at, low.start).replace(/\d+\s*%/, ''))) return undefined
  return joint.test(between(clause, low.end, high.start)) ? [low, high] : undefined
}

function pairBefore(clause: Clause, at: number): Pair | undefined {
  const i = clause.tokens.findLastIndex((token) => token.end <= at && token.role !== 'level')
  const [low, high] = [clause.tokens[i - 1], clause.tokens[i]]
  if (
    !low ||
    !high ||
    !/^\s*[\])]?\s*(?:[(,:]|at|is the|as)?\s*(?:\d+(?:\.\d+)?\s*%)?\s*$/.test(between(clause, high.end, at))
  )
    return undefined
  return joint.test(between(clause, low.end, high.start)) ? [low, high] : undefined
}

function toClaim(clause: Clause, [low, high]: Pair, name: { start: number; end: number }): IntervalClaim {
  const unit = unitOf(clause, [low, high])
  const inUnit = (token: NumberToken): Printed =>
    printed({ ...token, unit: unit === 'none' ? 'none' : 'percent' })
  const confidence = levelBeside(clause, name)
  const of = quantityOf(clause, low.start)
  return {
    start: low.start,
    end: high.end,
    low: inUnit(low),
    high: inUnit(high),
    unit,
    ...(confidence === undefined ? {} : { confidence }),
    ...(of ? { of } : {}),
  }
}

/** The unit of either end, or the one behind the closing bracket. */
function unitOf(clause: Clause, [low, high]: Pair): IntervalClaim['unit'] {
  const behind = after(clause, high.end, 24)
  const units = [low.unit, high.unit]
  if (
    units.includes('points') ||
    /^\s*[\])]?\s*(?:pp\b|p\.p\.|ppts?\b|percentage points?|%[ -]?points?)/.test(behind)
  )
    return 'points'
  return units.includes('percent') || /^\s*[\])]\s*%/.test(behind) ? 'percent' : 'none'
}

function levelBeside(clause: Clause, { start, end }: { start: number; end: number }): number | undefined {
  const token = clause.tokens.find(
    ({ unit, start: at, end: to, value }) =>
      unit === 'percent' &&
      value >= 50 &&
      value < 100 &&
      ((start - to >= 0 && start - to < 4) || (at - end >= 0 && at - end < 6)),
  )
  return token ? token.value / 100 : undefined
}

function quantityOf(clause: Clause, at: number): IntervalClaim['of'] {
  const lead = before(clause, at, 70)
  if (ratioWords.test(lead)) return 'odds'
  if (riskWords.test(lead)) return 'ratio'
  if (differenceWords.test(lead)) return 'difference'
  return relativeWords.test(lead) ? 'relative' : undefined
}
